/**
 * What a visitor finds on a host page: looked at from outside, through its window, or from inside a frame that lets
 * nobody in.
 */
import { contrast } from './contrast.js';

/** Every element of a document and of the shadow roots in it. */
function everyElement(root) {
  const found = [];
  for (const element of root.querySelectorAll('*')) {
    found.push(element);
    if (element.shadowRoot) found.push(...everyElement(element.shadowRoot));
  }
  return found;
}

const round = number => Math.round(number * 100) / 100;

function boxOf(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height].map(round).join(' ');
}

const isOurs = element => element.hasAttribute('data-clinic') || element.localName.startsWith('clinic-');

function standsInOurs(element) {
  for (let at = element.parentElement; at; at = at.parentElement) if (isOurs(at)) return true;
  return false;
}

/** The boxes of all that the author wrote, our snippets' own among them, but not what is drawn in those. */
function boxes({ document }) {
  const found = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (/^(?:script|style|template|link)$/.test(element.localName) || standsInOurs(element)) continue;
    found.push(`${element.localName}${element.id && `#${element.id}`}: ${boxOf(element)}`);
  }
  const { scrollWidth, scrollHeight } = document.documentElement;
  return [...found, `page: ${scrollWidth} ${scrollHeight}`];
}

/** The text of a box as a visitor reads it, the author's in a slot with it. */
function textOf(element) {
  const parts = [];
  const read = node => {
    if (node.nodeType === 3) parts.push(node.data);
    else if (node.localName === 'slot' && node.assignedNodes().length) node.assignedNodes().forEach(read);
    else if (!node.hidden) node.childNodes.forEach(read);
  };
  read(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Whether the middle of a box belongs to it, with nothing over it. */
function isOnTop({ document, innerHeight, innerWidth }, element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
  let at = document.elementFromPoint(x, y);
  for (let inner = at; inner;) {
    inner = at.shadowRoot?.elementFromPoint(x, y);
    if (inner === at) break;
    at = inner ?? at;
  }
  for (; at; at = at.parentNode ?? at.host) if (at === element) return true;
  return false;
}

/** The element whose own text a visitor reads first. */
function writtenIn(box) {
  const own = element => [...element.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim());
  return [box, ...box.querySelectorAll('*')].find(own) ?? box;
}

const hostOf = (document, name) =>
  everyElement(document).filter(({ localName }) => localName === `clinic-${name}`)[0];
const partOf = (host, part) => host?.shadowRoot?.querySelector(`[part~="${part}"]`);

/**
 * What each widget says; `undefined` while it is not drawn, which it is when it comes near the window: the first that is
 * not there yet is scrolled to, as a visitor would. `parts` names the part to look for in each.
 */
export function read({ document }, parts) {
  const said = Object.entries(parts).map(([name, part]) => {
    const box = partOf(hostOf(document, name), part);
    return [name, box && textOf(box)];
  });
  const [missing] = said.find(([, text]) => text === undefined) ?? [];
  const place = missing && document.querySelector(`[data-clinic="${missing}"], clinic-${missing}`);
  place?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return Object.fromEntries(said);
}

/** What one widget looks like; `undefined` while it is not drawn. */
function widget(window, name, part) {
  const host = hostOf(window.document, name);
  const box = partOf(host, part);
  if (!box) return undefined;
  box.scrollIntoView({ block: 'center', behavior: 'instant' });
  const style = window.getComputedStyle(box);
  const { width, height } = box.getBoundingClientRect();
  return {
    text: textOf(box),
    width: round(width),
    height: round(height),
    fontSize: style.fontSize,
    spacing: [style.letterSpacing, style.wordSpacing, style.textTransform, style.textIndent].join(' '),
    contrast: contrast(window, writtenIn(box)),
    onTop: isOnTop(window, box),
  };
}

async function storage(window) {
  const quietly = async read => {
    try {
      return await read();
    } catch (error) {
      return error.name;
    }
  };
  return {
    local: await quietly(() => Object.keys(window.localStorage)),
    session: await quietly(() => Object.keys(window.sessionStorage)),
    cookies: await quietly(() => window.document.cookie.split('; ').map(cookie => cookie.split('=', 1)[0])),
    databases: await quietly(async () => (await window.indexedDB.databases()).map(({ name }) => name)),
    caches: await quietly(() => window.caches.keys()),
    workers: await quietly(async () => (await window.navigator.serviceWorker.getRegistrations()).length),
  };
}

/** The addresses a page asked for, without this machine's and without what sets the two pages apart. */
const requests = window =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(/^https?:\/\/[^/]+|&without=?/g, ''));

const nextFrame = window => new Promise(resolve => window.requestAnimationFrame(() => setTimeout(resolve)));

/**
 * All of it, once everything is drawn.
 * @param {Window} window @param {Record<string, string>} parts
 */
export async function look(window, parts) {
  const { watched } = window;
  window.scrollTo({ top: 0, behavior: 'instant' });
  // What moves is told a frame later.
  await nextFrame(window);
  await nextFrame(window);
  const seen = {
    boxes: boxes(window),
    authored: everyElement(window.document)
      .filter(element => isOurs(element) && element.getRootNode() === window.document)
      .map(element => (element.hasAttribute('data-clinic') ? element.outerHTML : element.innerHTML)),
    shift: (watched?.shifts ?? []).reduce((sum, { value }) => sum + value, 0),
    moved: (watched?.shifts ?? []).flatMap(({ moved }) => moved),
    errors: [...(watched?.errors ?? [])],
    requests: requests(window),
    storage: await storage(window),
    text: window.document.body.innerText.replace(/\s+/g, ' '),
    styles: [window.document.documentElement, window.document.body].map(element =>
      element.getAttribute('style'),
    ),
  };
  const widgets = Object.entries(parts).map(([name, part]) => [name, widget(window, name, part)]);
  window.scrollTo({ top: 0, behavior: 'instant' });
  return { ...seen, widgets: Object.fromEntries(widgets) };
}
