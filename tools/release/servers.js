/** nginx and Apache as a host runs them, with the configuration that is in the zip and as little around it as they need. */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const isRoot = process.getuid?.() === 0;

/** Where Debian, Fedora and others put the modules. */
const APACHE_MODULES = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'];
const LOADED = ['mpm_event', 'authz_core', 'unixd', 'mime', 'dir', 'headers', 'filter', 'deflate'];

/** @param {string[]} places @param {number} mode */
function firstOf(places, mode) {
  return places.find(place => {
    try {
      accessSync(place, mode);
      return true;
    } catch {
      return false;
    }
  });
}

const inBin = name =>
  ['/usr/sbin/', '/usr/bin/', '/usr/local/sbin/', '/usr/local/bin/'].map(folder => folder + name);

function nginxConf(folder, site, port, version) {
  return `${isRoot ? 'user root;' : ''}
daemon off;
pid ${folder}/pid;
error_log stderr;
events {}
http {
  include ${firstOf(['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'], constants.R_OK)};
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${site};
    include ${site}/clinic-widgets@${version}/nginx.conf;
  }
}
`;
}

function apacheConf(folder, site, port) {
  const modules = firstOf(APACHE_MODULES, constants.R_OK);
  // Some are built in: which, differs.
  const loaded = LOADED.filter(name => existsSync(`${modules}/mod_${name}.so`)).map(
    name => `LoadModule ${name}_module ${modules}/mod_${name}.so`,
  );
  return `ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
${loaded.join('\n')}
${isRoot ? 'User www-data\nGroup www-data' : ''}
TypesConfig ${firstOf(['/etc/mime.types', '/etc/httpd/conf/mime.types', '/dev/null'], constants.R_OK)}
DocumentRoot ${site}
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>
`;
}

/** @type {Record<string, { programs: string[], words(conf: string): string[], conf: typeof nginxConf }>} */
const SERVERS = {
  nginx: { programs: inBin('nginx'), words: conf => ['-c', conf], conf: nginxConf },
  apache: {
    programs: [...inBin('apache2'), ...inBin('httpd')],
    words: conf => ['-DFOREGROUND', '-f', conf],
    conf: apacheConf,
  },
};

export const SERVER_NAMES = Object.keys(SERVERS);

/** A port that is free. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a server.
 * @param {string} name One of `SERVER_NAMES`.
 * @param {string} folder A folder of its own.
 * @param {string} site What it serves: the unpacked zip.
 * @param {string} version
 * @returns {Promise<{ url: string, close(): Promise<void> } | undefined>} Nothing where it is not installed.
 */
export async function startServer(name, folder, site, version) {
  const { programs, words, conf } = SERVERS[name];
  const program = firstOf(programs, constants.X_OK);
  if (!program) return undefined;
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'server.conf');
  writeFileSync(file, conf(folder, site, port, version));
  const child = spawn(program, words(file), { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', text => (said += text));
  const ended = new Promise(resolve => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}/`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} does not run. ${said}`);
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) break;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return {
    url,
    async close() {
      child.kill();
      await ended;
    },
  };
}
