import type { Finding } from './finding.js';
import { ourElements, written, type Ours } from './our-elements.js';

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** The element that keeps this one from being seen, and how. */
function hider(element: Element): readonly [Element, string] | undefined {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { display, visibility, opacity } = getComputedStyle(node);
    if (display === 'none') return [node, 'display: none'];
    if (visibility !== 'visible') return [node, `visibility: ${visibility}`];
    if (Number(opacity) < 0.1) return [node, `opacity: ${opacity}`];
  }
  return undefined;
}

/** What is drawn at a point below the self-check itself, also inside shadow roots. */
function deepest(x: number, y: number): Element | undefined {
  const top = (root: DocumentOrShadowRoot): Element | undefined =>
    root.elementsFromPoint(x, y).find(({ localName }) => localName !== 'clinic-self-check');
  let found = top(document);
  for (let inner = found; inner?.shadowRoot;) {
    inner = top(inner.shadowRoot);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** The page's element that lies over the middle of a floating box. */
function coverOf(box: Element): Element | undefined {
  const { left, top, width, height } = box.getBoundingClientRect();
  const found = deepest(left + width / 2, top + height / 2);
  for (let node: Element | null = found ?? null; node; node = parentOf(node))
    if (node === box) return undefined;
  return found;
}

function checkOne({ element, author }: Ours): Finding[] {
  const where = written(author);
  const hidden = hider(author);
  if (hidden) {
    const [by, how] = hidden;
    return [
      {
        id: 'hidden',
        kind: 'doubt',
        says: `${where} is hidden by ${by === author ? 'itself' : written(by)}: ${how}.`,
        instead: 'If it is in a menu or a tab that is closed now, all is well.',
        element: author,
      },
    ];
  }
  const box = element.shadowRoot?.querySelector('.root');
  if (!box) return [];
  if (getComputedStyle(box).position !== 'fixed') return [];
  const cover = coverOf(box);
  return cover
    ? [
        {
          id: 'covered',
          kind: 'error',
          says: `${where} floats, and lies under ${written(cover)}.`,
          instead: 'Move one of them: data-side="start" puts ours on the other side.',
          element: cover,
        },
      ]
    : [];
}

/** Whether room for the badge is kept before it comes, so that nothing below moves. */
function reserved({ element, author, tag }: Ours): Finding[] {
  const box = element.shadowRoot?.querySelector('.root');
  if (tag !== 'clinic-office-hours' || !box || author.hasAttribute('data-clinic-mounted')) return [];
  const { minHeight } = getComputedStyle(author);
  const height = Math.ceil(author.getBoundingClientRect().height);
  if (!height || parseFloat(minHeight) >= height - 1) return [];
  return [
    {
      id: 'no-room-kept',
      kind: 'note',
      says: `What is below ${written(author)} may move when its badge comes.`,
      instead: `Keep the room for it: style="min-height: ${height}px", or the same in your style sheet.`,
      element: author,
    },
  ];
}

/** Which widgets a visitor cannot see, and which move the page. */
export function checkSeen(): Finding[] {
  return ourElements().flatMap(ours => [...checkOne(ours), ...reserved(ours)]);
}
