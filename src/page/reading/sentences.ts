/** A sentence of the page: what is said, and where it stands. */
export interface Sentence {
  text: string;
  range: Range;
  /** The nearest `lang`, empty where there is none. */
  lang: string;
}

const NOT_READ = 'script,style,template,noscript,select,textarea,button,nav,[aria-hidden=true],[hidden]';

const isBlock = (element: Element): boolean =>
  !/^(?:inline|contents)/.test(getComputedStyle(element).display);

/** Where each sentence of a text begins and ends. */
function cuts(text: string, lang: string): [from: number, to: number][] {
  if ('Segmenter' in Intl) {
    const segments = new Intl.Segmenter(lang || undefined, { granularity: 'sentence' }).segment(text);
    return [...segments].map(({ index, segment }) => [index, index + segment.length]);
  }
  // Support: Firefox before 125: it has no segmenter. A sentence ends at a mark and a space, not within 8.30.
  return [...text.matchAll(/.+?(?:[.!?]\s+|$)/gs)].map(({ index, 0: part }) => [index, index + part.length]);
}

function langOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? '';
}

/** A run of text nodes that are read as one: a paragraph, a list's item. */
function* runs(root: Element): Iterable<Text[]> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let run: Text[] = [];
  let block: Element | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement!;
    if (!/\S/.test(node.data) || parent.closest(NOT_READ) || !parent.getClientRects().length) continue;
    let around: Element | null = parent;
    while (around && around !== root && !isBlock(around)) around = around.parentElement;
    if (around !== block && run.length) {
      yield run;
      run = [];
    }
    block = around;
    run.push(node);
  }
  if (run.length) yield run;
}

/** The place of an offset into the joined text of some nodes. */
function placeIn(nodes: readonly Text[], offset: number): [Text, number] {
  for (const node of nodes) {
    if (offset <= node.length) return [node, offset];
    offset -= node.length;
  }
  const last = nodes.at(-1)!;
  return [last, last.length];
}

/** The sentences in a part of the page, in the order they stand there. */
export function sentencesIn(root: Element): Sentence[] {
  const sentences: Sentence[] = [];
  for (const nodes of runs(root)) {
    const all = nodes.map(({ data }) => data).join('');
    const lang = langOf(nodes[0]!.parentElement!);
    for (const [from, to] of cuts(all, lang)) {
      const text = all.slice(from, to).replace(/\s+/g, ' ').trim();
      if (!text) continue;
      const range = new Range();
      range.setStart(...placeIn(nodes, from));
      range.setEnd(...placeIn(nodes, to));
      sentences.push({ text, range, lang });
    }
  }
  return sentences;
}
