import type { WidgetChoice } from '../../src/embed/snippet/snippet-facts.js';
import type { Draft } from './draft.js';
import { hostOf } from './hosts.js';
import type { PreviewPage } from './preview-page.js';
import { piecesFor, type Release } from './snippet-of-draft.js';

/** The draft's snippet as the preview's page takes it. */
export function previewOf(draft: Draft, release: Release, ground: string, now: string): PreviewPage {
  const { way } = hostOf(draft.host);
  // A frame and a form are not shown here: what is in them is.
  const mode = way.mode === 'script' || way.mode === 'link' ? way.mode : 'placeholder';
  const shown = { ...draft, widgets: draft.widgets.map(withExamples), strict: false };
  const pieces = piecesFor(shown, { ...way, mode, profileFile: false }, release);
  const at = (place: string) => pieces.filter(piece => piece.place === place).flatMap(({ markup }) => markup);
  return { head: at('head'), page: at('page'), ground, now, accent: draft.accent, language: draft.language };
}

/** Whether a widget shows what is on the clinic's site alone, for which examples stand in here. */
export const hasExamples = ({ name }: WidgetChoice): boolean => /^article-/.test(name);

/** The preview is no page of the clinic's site: nothing can be read from there, and nothing is to be asked. */
function withExamples(widget: WidgetChoice): WidgetChoice {
  if (!hasExamples(widget)) return widget;
  const { category: _, 'read-from': from, 'allow-origin': __, ...attributes } = widget.attributes;
  const example: Record<string, string> =
    widget.name === 'article-list'
      ? { feed: 'articles.json' }
      : from
        ? {
            image: '../drawings/sick.svg',
            author: 'Who wrote it',
            ...(!attributes['href'] && { heading: 'The article’s heading' }),
          }
        : {};
  return { name: widget.name, attributes: { ...example, ...attributes, ...(example['feed'] && example) } };
}
