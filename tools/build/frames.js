import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** It could only scroll its own frame. */
const NOT_IN_A_FRAME = ['scroll-to-top'];

const STYLES = `:root { background: transparent; }
body { margin: 0; padding: 4px; font: 1em/1.5 system-ui, sans-serif; color: CanvasText; }
`;

const titleOf = name => name.replaceAll('-', ' ').replace(/^./, letter => letter.toUpperCase());

/** A page that lets one widget be shown where nothing but a frame is allowed. */
const page = name => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <title>${titleOf(name)}</title>
    <base target="_top" />
    <link rel="stylesheet" href="frame.css" />
    <script defer src="../one/clinic-${name}.js" data-frame></script>
  </head>
  <body></body>
</html>
`;

/** @param {string} dist */
export function writeFrames(dist) {
  const folder = join(dist, 'frame');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'frame.css'), STYLES);
  for (const file of readdirSync(join(dist, 'one'))) {
    const name = /^clinic-(.+)\.js$/.exec(file)?.[1];
    if (name && !NOT_IN_A_FRAME.includes(name)) writeFileSync(join(folder, `${name}.html`), page(name));
  }
}
