import { EDITORS } from '../editors/editors.js';

const script = address => `<script src="/hosts/packages/${address}"></script>`;

/** A page in which one editor runs; `editor.keep(html)` in it gives what the editor keeps. */
const editorPage = ({ name, scripts, keep }) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${name}</title>${scripts.map(script).join('')}</head>
<body><div id="editor"></div><script>globalThis.editor = { ${keep} };</script></body>
</html>`;

async function textOf(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

/** One WordPress for all tests, begun when the first of them asks. */
let wordPress;

/**
 * What stands between a snippet and a page, for the test runner's browsers: `/hosts/filters/editor/…` is a page with an
 * editor in it; what is posted to `/hosts/filters/server/…` or `/hosts/filters/wordpress/…` (a role) comes back as that
 * sanitiser or that WordPress gives it to visitors.
 */
export function filtersMiddleware() {
  return async (context, next) => {
    const [, kind, name] = /^\/hosts\/filters\/(editor|server|wordpress)\/(.+)$/.exec(context.path) ?? [];
    if (!kind) return next();
    const editor = EDITORS.find(each => each.name === decodeURIComponent(name));
    context.type = 'html';
    if (kind === 'editor') context.body = editorPage(editor);
    else if (kind === 'server') context.body = await editor.keep(await textOf(context.req));
    else {
      wordPress ??= import('../wordpress/site.js').then(({ startWordPress }) => startWordPress());
      context.body = await (await wordPress).kept(name, await textOf(context.req));
    }
  };
}
