/** An answer that nobody reads may never end. */
const ASKED = 'const ask = n => fetch("/dist/sri.json?" + n).then(answer => answer.text());';

/**
 * Mistakes made on purpose, one of each kind: a script that a page gets besides ours, and the figure it must push over
 * its limit. A count that does not notice them is worth nothing.
 */
export const PLANTED = [
  ['requests', `${ASKED} for (let i = 0; i < 5; i += 1) void ask(i);`],
  ['trips', `${ASKED} ask(1).then(() => ask(2)).then(() => ask(3));`],
  ['changes to the page', `addEventListener('load', () => (document.body.dataset.more = ''));`],
  [
    'layouts',
    `for (let i = 0; i < 30; i += 1) { page.style.width = 500 + i + 'px'; void page.offsetWidth; }`,
  ],
  [
    'style recalculations',
    `for (let i = 0; i < 30; i += 1) { page.style.color = 'rgb(0 0 ' + i + ')'; void getComputedStyle(page).color; }`,
  ],
  ['timers', `setTimeout(() => {}, 1e7); setInterval(() => {}, 1e6);`],
  [
    'observers',
    `for (let i = 0; i < 3; i += 1) new MutationObserver(() => {}).observe(document, { childList: true });`,
  ],
  ['listeners', `for (let i = 0; i < 5; i += 1) addEventListener('scroll', () => {});`],
  ['changes in an idle minute', `let n = 0; setInterval(() => { document.title = n++; }, 20000);`],
  ['timers after removal', `setInterval(() => {}, 1e6);`],
  ['observers after removal', `new ResizeObserver(() => {}).observe(document.body);`],
  ['listeners after removal', `addEventListener('scroll', () => {});`],
].map(([figure, script]) => ({ figure, more: `<script>{${script}}</script>` }));

/** The same for what stays in memory: one round shows it. */
export const KEPT = `<script>
  const kept = [];
  const keep = records => kept.push(...records.flatMap(({ removedNodes }) => [...removedNodes]));
  new MutationObserver(keep).observe(document.body, { childList: true });
</script>`;
