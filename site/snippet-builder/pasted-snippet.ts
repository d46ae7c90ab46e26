import { markupPieces } from '../../src/domain/html/markup-pieces.js';

/** One of our elements as it was pasted. */
export interface PastedWidget {
  name: string;
  mode: 'placeholder' | 'tag';
  /** The element that holds it. */
  tag: string;
  /** By attribute name, without `data-`. */
  attributes: Record<string, string>;
  text: string;
  /** The first link in it. */
  link?: { href: string; text: string };
}

/** What a pasted snippet is made of. */
export interface PastedSnippet {
  widgets: PastedWidget[];
  /** The script tag's address and options. */
  loader?: { src: string; integrity: boolean; options: Record<string, string> };
  early: boolean;
  profile?: string;
}

const FILE = /clinic-widgets(?:\.all)?\.js(?=$|[?#])/;

const withoutData = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.startsWith('data-') ? name.slice(5) : name,
      value,
    ]),
  );

/** Takes a snippet apart, whoever wrote or changed it. */
export function pastedSnippet(source: string): PastedSnippet {
  const found: PastedSnippet = { widgets: [], early: false };
  let widget: PastedWidget | undefined;
  let depth = 0;
  let isInLink = false;
  /** The attributes of the script one is in. */
  let script: Record<string, string> | undefined;
  for (const piece of markupPieces(source)) {
    if (piece.kind === 'text') {
      if (!script) {
        if (widget) widget.text += piece.text;
        if (isInLink) widget!.link!.text += piece.text;
      } else if ('data-clinic-profile' in script) found.profile = piece.text;
    } else if (piece.kind === 'close') {
      script = undefined;
      if (piece.name === 'a') isInLink = false;
      if (widget && piece.name === widget.tag) depth -= 1;
      if (depth === 0) {
        widget = undefined;
        isInLink = false;
      }
    } else {
      const { name } = piece;
      const attributes = Object.fromEntries(piece.attributes);
      script = name === 'script' ? attributes : undefined;
      const src = script?.['src'] ?? '';
      if (/clinic-widgets\.early\.js/.test(src)) found.early = true;
      if (FILE.test(src)) found.loader = loader(src, attributes);
      if (widget && name === widget.tag) depth += 1;
      if (widget && name === 'br') widget.text += '\n';
      if (widget && name === 'a' && attributes['href'] && !widget.link) {
        widget.link = { href: attributes['href'], text: '' };
        isInLink = true;
      }
      const mark = attributes['data-clinic'] ?? (name.startsWith('clinic-') ? name.slice(7) : undefined);
      if (mark === undefined || widget) continue;
      const mode = 'data-clinic' in attributes ? 'placeholder' : 'tag';
      widget = { name: mark, mode, tag: name, attributes: withoutData(attributes), text: '' };
      depth = 1;
      found.widgets.push(widget);
    }
  }
  return found;
}

function loader(src: string, attributes: Record<string, string>): NonNullable<PastedSnippet['loader']> {
  const options: Record<string, string> = {};
  for (const pair of (src.split('?')[1] ?? '').split('&')) {
    const [name = '', value = ''] = pair.split('=');
    try {
      if (name) options[name] = decodeURIComponent(value.replace(/\+/g, ' '));
    } catch {
      options[name] = value;
    }
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('data-')) options[name.slice(5)] = value;
  }
  return { src, integrity: Boolean(attributes['integrity']), options };
}
