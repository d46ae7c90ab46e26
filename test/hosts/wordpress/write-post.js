/** How those who write for a site put a snippet into a post. Each gives the post's number. */

/** Logs in, in the browser's own window. @param {import('playwright-core').Page} page */
export async function logIn(page, url, role) {
  await page.goto(`${url}/wp-login.php?redirect_to=${encodeURIComponent(`${url}/?logged-in`)}`);
  await page.fill('#user_login', role);
  await page.fill('#user_pass', role);
  await page.click('#wp-submit');
  await page.waitForURL(/logged-in/);
}

const numberOf = page => Number(new URL(page.url()).searchParams.get('post'));

/* global wp */

/** Runs in the block editor. */
async function saveBlock({ title, html, status }) {
  const { createBlock } = wp.blocks;
  const { editPost, savePost } = wp.data.dispatch('core/editor');
  wp.data.dispatch('core/block-editor').insertBlocks([createBlock('core/html', { content: html })]);
  await editPost({ title, status });
  await savePost();
  return wp.data.select('core/editor').getCurrentPostId();
}

async function openEditor(page, address) {
  await page.goto(address);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPost()?.id);
}

/** A Custom HTML block. */
async function customHtml(page, url, { title, html, mayPublish }) {
  await openEditor(page, `${url}/wp-admin/post-new.php`);
  return page.evaluate(saveBlock, { title, html, status: mayPublish ? 'publish' : 'pending' });
}

/** The classic editor: its Text tab, or its Visual tab after that. Buttons are pressed by key: the site's bar may lie over them. */
async function classic(page, url, { title, html }, visual) {
  await page.goto(`${url}/wp-admin/post-new.php?classic-editor`);
  await page.fill('#title', title);
  await page.press('#content-html', 'Enter');
  await page.fill('#content', html);
  if (visual) {
    await page.press('#content-tmce', 'Enter');
    await page.waitForFunction(() => globalThis.tinymce?.get('content')?.initialized);
  }
  // While WordPress saves a draft, the button does nothing.
  await page.waitForSelector('#publish:not(.disabled)');
  await page.press('#publish', 'Enter');
  await page.waitForURL(/post=\d+/);
  return numberOf(page);
}

/** Each way, as the table calls it. */
export const WAYS = {
  'Custom HTML block': customHtml,
  'Classic editor, Text tab': (page, url, post) => classic(page, url, post, false),
  'Classic editor, Visual tab': (page, url, post) => classic(page, url, post, true),
};

/** What a contributor hands in, an editor publishes. */
export async function publish(page, url, post) {
  await openEditor(page, `${url}/wp-admin/post.php?post=${post}&action=edit`);
  await page.evaluate(async () => {
    const { editPost, savePost } = wp.data.dispatch('core/editor');
    await editPost({ status: 'publish' });
    await savePost();
  });
}
