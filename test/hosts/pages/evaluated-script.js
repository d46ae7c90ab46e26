/** As Rocket Loader and script combiners run it: read as text and evaluated, so that no script is the current one. */
export const host = {
  title: 'Evaluated by an optimiser',
  hostile: 'document.currentScript is null, the script’s type is changed',
  inPagesName: true,
  script: base =>
    `<script type="a1b2c3-text/javascript" src="${base}clinic-widgets.js" referrerpolicy="no-referrer"></script>`,
  code: `addEventListener('load', async () => {
  for (const { src } of document.querySelectorAll('script[type$="-text/javascript"]')) {
    const code = await (await fetch(src)).text();
    (0, eval)(code);
  }
});`,
};
