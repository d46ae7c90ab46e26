import { readFileSync } from 'node:fs';
import { EDITORS } from '../../test/hosts/editors/editors.js';
import { formOf, PASTED, SCRIPT, whatIsLeft } from '../../test/hosts/editors/what-is-left.js';
import { serveHosts } from '../../test/hosts/serve-hosts.js';

const packages = new URL('../../test/hosts/node_modules/', import.meta.url);
const versionOf = name => JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), 'utf8')).version;

const kept = is => (is ? 'kept' : 'gone');

async function leave(page, url, { scripts = [], keep }) {
  if (!scripts.length) return keep(PASTED);
  await page.goto(`${url}/hosts/editor.html`);
  for (const script of scripts) await page.addScriptTag({ url: `/hosts/packages/${script}` });
  return page.evaluate(`({ ${keep} }).keep(${JSON.stringify(PASTED)})`);
}

/** A row for each editor, under a head. @param {import('playwright-core').Browser} browser */
export async function editorRows(browser) {
  const { url, close } = await serveHosts();
  const rows = [['editor', 'version', 'placeholder', 'tag', 'link to `#clinic-…`', '`tel:` link', 'words']];
  try {
    for (const editor of EDITORS) {
      const page = await browser.newPage();
      const html = await leave(page, url, editor);
      await page.route(`${url}/kept.html`, route =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="en"><head><title>${editor.name}</title>${SCRIPT}</head><body>${html}</body></html>`,
        }),
      );
      await page.goto(`${url}/kept.html`);
      const found = await whatIsLeft(page);
      rows.push([
        editor.name,
        versionOf(editor.package),
        formOf(found, 'placeholder'),
        formOf(found, 'tag'),
        kept(found.link),
        kept(found.phone),
        kept(found.words),
      ]);
      await page.close();
    }
  } finally {
    close();
  }
  return rows;
}
