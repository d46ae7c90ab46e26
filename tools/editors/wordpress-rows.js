import { formOf, PASTED, SCRIPT, whatIsLeft, works } from '../../test/hosts/editors/what-is-left.js';
import { ROLES, startWordPress } from '../../test/hosts/wordpress/site.js';
import { logIn, publish, WAYS } from '../../test/hosts/wordpress/write-post.js';
import { wordPressListFaults } from './wordpress-list.js';

export { VERSION } from '../../test/hosts/wordpress/site.js';

/**
 * What is promised, whatever the table says: a placeholder works for every role in every editor once the script is in
 * the site's header; those who may write scripts need no header; and nobody loses a word.
 */
function broken(role, way, { alone, withHeader }) {
  const mayScript = /^(?:administrator|editor)$/.test(role) && way !== 'Classic editor, Visual tab';
  const faults = [];
  if (!works(withHeader, 'placeholder'))
    faults.push('the placeholder does not work with the script in the header');
  if (mayScript && !works(alone, 'placeholder'))
    faults.push('the placeholder does not work with the pasted script');
  if (mayScript && way === 'Custom HTML block' && !works(alone, 'tag')) faults.push('the tag does not work');
  if (!alone.words) faults.push('words are lost');
  return faults.map(fault => `WordPress, ${role}, ${way}: ${fault}.`);
}

/** A window of somebody's own, which asks nobody but the site. */
async function windowOf(browser, url) {
  const context = await browser.newContext();
  await context.route(
    address => address.origin !== url,
    route => route.abort(),
  );
  // PHP compiled for Node answers one request at a time, and the block editor asks for a great many.
  context.setDefaultTimeout(120_000);
  return context.newPage();
}

/** A row for each role and editor, under a head. @param {import('playwright-core').Browser} browser */
export async function wordPressRows(browser) {
  const site = await startWordPress();
  const { url } = site;
  const rows = [['role', 'editor', 'script', 'placeholder', 'tag', 'with the script in the site’s header']];
  const faults = [];
  const visit = async (visitor, post) => {
    await visitor.goto(`${url}/?p=${post}`);
    return whatIsLeft(visitor);
  };
  try {
    const visitor = await windowOf(browser, url);
    const reviewer = await windowOf(browser, url);
    await logIn(reviewer, url, 'editor');
    for (const role of ROLES) {
      const writer = await windowOf(browser, url);
      await logIn(writer, url, role);
      const mayPublish = role !== 'contributor';
      for (const [way, write] of Object.entries(WAYS)) {
        const post = await write(writer, url, { title: `${way} by ${role}`, html: PASTED, mayPublish });
        if (!mayPublish) await publish(reviewer, url, post);
        await site.setHeaderCode('');
        const alone = await visit(visitor, post);
        await site.setHeaderCode(SCRIPT);
        const withHeader = await visit(visitor, post);
        await site.setHeaderCode('');
        faults.push(...broken(role, way, { alone, withHeader }));
        const working = ['placeholder', 'tag'].filter(form => works(withHeader, form));
        rows.push([
          role,
          way,
          alone.script ? 'kept' : 'gone',
          formOf(alone, 'placeholder'),
          formOf(alone, 'tag'),
          working.length ? `${working.join(' and ')} work${working.length > 1 ? '' : 's'}` : 'words only',
        ]);
      }
    }
    await site.setHeaderCode(SCRIPT);
    faults.push(...(await wordPressListFaults(site, visitor)));
  } finally {
    site.close();
  }
  if (faults.length) throw new Error(faults.join('\n'));
  return rows;
}
