/** The contact sheet: every story beside itself in light, in dark and from right to left, to be looked at. */
import { writeFileSync } from 'node:fs';

/** How stories are pictured. */
export const KINDS = ['light', 'dark', 'rtl'];
/** A story's window while it is pictured: three fit beside each other. */
export const WINDOW = { width: 520, height: 720 };
/** A picture of the sheet is as large as can be looked at without making it smaller. */
const SHEET = { width: 1600, height: 1400 };

const rowOf = ({ id, title, name }) => `<section><h2>${title}: ${name}</h2>
${KINDS.map(kind => `<img src="${id}.${kind}.png" alt="${kind}">`).join('\n')}</section>`;

const sheetPage = stories => `<!doctype html><meta charset="utf-8"><title>Every story</title>
<style>
  body { font: 15px sans-serif; margin: 8px }
  section { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4px 8px; align-items: start }
  h2 { font-size: 15px; grid-column: 1 / -1; margin: 12px 0 0 }
  img { border: 1px solid silver; max-width: 100% }
</style>
${stories.map(rowOf).join('\n')}`;

/**
 * Writes the sheet as a page, and as pictures, some for each element.
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} base Where the folder above the sheet is served.
 * @param {string} folder
 * @param {{ id: string, title: string, name: string, type: string }[]} entries
 */
export async function writeSheet(context, base, folder, entries) {
  const stories = entries.filter(({ type }) => type === 'story');
  writeFileSync(`${folder}/index.html`, sheetPage(stories));
  const page = await context.newPage();
  await page.setViewportSize(SHEET);
  for (const title of new Set(stories.map(story => story.title))) {
    const file = title.toLowerCase().replace(/\W+/g, '-');
    writeFileSync(`${folder}/${file}.html`, sheetPage(stories.filter(story => story.title === title)));
    await page.goto(`${base}/sheet/${file}.html`, { waitUntil: 'load' });
    const end = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < end; y += SHEET.height) {
      const clip = { x: 0, y, width: SHEET.width, height: Math.min(SHEET.height, end - y) };
      await page.screenshot({
        path: `${folder}/${file}-${y / SHEET.height + 1}.png`,
        clip,
        fullPage: true,
      });
    }
  }
  await page.close();
}
