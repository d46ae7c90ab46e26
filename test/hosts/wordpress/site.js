/**
 * A WordPress of its own for a run: PHP compiled to WebAssembly, a database in memory, served on this machine only. It
 * has the classic editor (`?classic-editor` on a new post), and a box for the site's header code, as plugins give it.
 */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadNodeRuntime } from '@php-wasm/node';
import { bootWordPress } from '@wp-playground/wordpress';

const BRANCH = '6.5';

const BUILDS = fileURLToPath(new URL('../node_modules/@wp-playground/wordpress-builds/', import.meta.url));
const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));

const versions = JSON.parse(readFileSync(`${BUILDS}src/wordpress/wp-versions.json`, 'utf8'));

/** Which WordPress it is. */
export const VERSION = versions[BRANCH];

/** Those who write for a clinic's site, and what WordPress lets them do. Their passwords are their names. */
export const ROLES = ['administrator', 'editor', 'author', 'contributor'];

const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
};

const PLUGIN = `<?php
add_filter('use_block_editor_for_post', fn() => !isset($_GET['classic-editor']));
add_action('wp_head', fn() => print get_option('header_code', ''));
add_filter('pre_http_request', fn() => new WP_Error('offline', 'This site asks nobody.'));
`;

const SET_UP = `<?php
require '/wordpress/wp-load.php';
foreach (explode(' ', '${ROLES.join(' ')}') as $role) {
  wp_insert_user(['user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@example.test", 'role' => $role]);
}
`;

const zip = path => new File([readFileSync(BUILDS + path)], path.split('/').at(-1));

/** The file of WordPress's own scripts and pictures, which never reach PHP, or of ours. */
function fileAt(pathname) {
  const path = pathname.startsWith('/dist/')
    ? join(DIST, pathname.slice('/dist/'.length))
    : join(BUILDS, 'public', `wp-${BRANCH}`, pathname);
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : undefined;
}

async function bodyOf(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return pieces.length ? new Uint8Array(Buffer.concat(pieces)) : undefined;
}

/**
 * `kept` gives what visitors get of a post's content that somebody of a role saved: WordPress's own filters, at saving
 * and at showing, without an editor's window.
 * `addPost` publishes a post of a category, each newer than the one before, as it stands, and gives its number.
 * @returns {Promise<{ url: string, setHeaderCode(code: string): Promise<void>, kept(role: string, content: string): Promise<string>, addPost(title: string, category: string, content?: string): Promise<number>, close(): void }>}
 */
export async function startWordPress() {
  const server = createServer();
  const port = await new Promise(resolve =>
    server.listen(0, '127.0.0.1', () => resolve(server.address().port)),
  );
  const url = `http://127.0.0.1:${port}`;
  const site = await bootWordPress({
    createPhpRuntime: () => loadNodeRuntime('8.2'),
    siteUrl: url,
    // PHP is slow here: scripts are better read one by one, from their files.
    constants: { CONCATENATE_SCRIPTS: false, DISABLE_WP_CRON: true, WP_POST_REVISIONS: false },
    wordPressZip: zip(`src/wordpress/wp-${BRANCH}.zip`),
    sqliteIntegrationPluginZip: zip('src/sqlite-database-integration/sqlite-database-integration.zip'),
    createFiles: { '/internal/shared/mu-plugins/clinic.php': PLUGIN },
  });
  const php = await site.getPrimaryPhp();
  await php.run({ code: SET_UP });

  /** Asks PHP itself: the handler would keep one set of cookies for everybody. */
  const ask = async (request, pathname) =>
    php.run({
      relativeUri: request.url,
      protocol: 'http',
      method: request.method,
      headers: request.headers,
      body: await bodyOf(request),
      scriptPath: await scriptAt(php, pathname),
      $_SERVER: { REMOTE_ADDR: '127.0.0.1', DOCUMENT_ROOT: '/wordpress' },
    });

  server.on('request', async (request, response) => {
    const { pathname } = new URL(request.url, url);
    const file = fileAt(pathname);
    if (file) {
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'max-age=3600' });
      createReadStream(file).pipe(response);
      return;
    }
    const answer = await ask(request, pathname);
    response.writeHead(answer.httpStatusCode, answer.headers);
    response.end(Buffer.from(answer.bytes));
  });
  return {
    url,
    async setHeaderCode(code) {
      php.writeFile('/tmp/header-code', code);
      await php.run({
        code: "<?php require '/wordpress/wp-load.php'; update_option('header_code', file_get_contents('/tmp/header-code'));",
      });
    },
    async kept(role, content) {
      php.writeFile('/tmp/content', content);
      const { text } = await php.run({
        code: `<?php
        require '/wordpress/wp-load.php';
        wp_set_current_user(get_user_by('login', '${role}')->ID);
        $content = wp_slash(file_get_contents('/tmp/content'));
        $post = wp_insert_post(['post_title' => 'A page', 'post_status' => 'publish', 'post_content' => $content]);
        echo apply_filters('the_content', get_post($post)->post_content);`,
      });
      return text;
    },
    async addPost(title, category, content = '<p>Words.</p>') {
      php.writeFile('/tmp/post', JSON.stringify({ title, category, content }));
      const { text } = await php.run({
        code: `<?php
        require '/wordpress/wp-load.php';
        require_once ABSPATH . 'wp-admin/includes/taxonomy.php';
        $post = json_decode(file_get_contents('/tmp/post'));
        // Posts of one second come in no order: each is a minute newer.
        $minutes = wp_count_posts()->publish;
        kses_remove_filters();
        echo wp_insert_post([
          'post_title' => $post->title, 'post_status' => 'publish', 'post_content' => wp_slash($post->content),
          'post_category' => [wp_create_category($post->category)],
          'post_date' => date('Y-m-d H:i:s', strtotime('2026-01-01') + 60 * $minutes),
        ]);`,
      });
      return Number(text);
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The script of WordPress that answers for an address. */
async function scriptAt(php, pathname) {
  const path = `/wordpress${pathname.endsWith('/') ? `${pathname}index.php` : pathname}`;
  return path.endsWith('.php') && php.fileExists(path) ? path : '/wordpress/index.php';
}
