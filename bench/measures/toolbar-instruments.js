/* global holdsText */
/** Runs in the page before anything else: how to look at it. Only what is inside #page counts. */
export function instruments() {
  const deep = root =>
    [...root.children].flatMap(e => [e, ...(e.shadowRoot ? deep(e.shadowRoot) : []), ...deep(e)]);
  const frame = () => new Promise(done => requestAnimationFrame(done));
  const edges = e => {
    const { left, right, top, bottom } = e.getBoundingClientRect();
    return { left, right, top, bottom };
  };
  const size = e => parseFloat(getComputedStyle(e).fontSize) * e.currentCSSZoom;
  const look = e => [...e.attributes].map(({ name, value }) => `${name}=${value}`).join('\n');
  const width = () => document.documentElement.scrollWidth - innerWidth;
  let all, looks, texts, sizes, fixed, places, overflow;

  globalThis.holdsText = element => [...element.childNodes].some(n => n.nodeType === 3 && n.data.trim());
  globalThis.until = async found => {
    while (!found()) await frame();
  };
  globalThis.remember = () => {
    all = [document.documentElement, document.body, ...deep(document.querySelector('#page'))];
    looks = all.map(look);
    texts = all.filter(e => e.tagName !== 'STYLE' && holdsText(e) && e.checkVisibility());
    sizes = texts.map(size);
    fixed = all.filter(e => getComputedStyle(e).position === 'fixed');
    places = fixed.map(edges);
    overflow = width();
  };
  globalThis.changed = () => all.filter((e, i) => look(e) !== looks[i]).length;
  /** Runs `action`, and waits until text has another size and that was drawn. */
  globalThis.timed = async action => {
    const probes = texts.slice(0, 40);
    const before = probes.map(size);
    await frame();
    const start = performance.now();
    action();
    globalThis.lastScript = performance.now() - start;
    let frames = 0;
    do await frame();
    while (
      ++frames < 2 ||
      (probes.every((e, i) => size(e) === before[i]) && performance.now() - start < 3000)
    );
  };
  globalThis.measure = () => {
    const right = texts.filter((e, i) => Math.abs(size(e) / sizes[i] / 2 - 1) < 0.02).length;
    const stays = (a, b, one, other) =>
      Math.min(Math.abs(a[one] - b[one]), Math.abs(a[other] - b[other])) <= 1.5;
    const moved = fixed
      .map(edges)
      .filter((now, i) => !stays(now, places[i], 'left', 'right') || !stays(now, places[i], 'top', 'bottom'));
    return { right: right / texts.length, overflow: width() - overflow, moved: moved.length };
  };
}
