import { html, nothing, type TemplateResult } from 'lit';
import type { OutlineEntry } from '../../page/reading/outline.js';
import type { ReadingWords } from '../../words/reading/reading-words.js';

/** The page's headings and named parts; choosing one goes there. `look`: they are to be looked up anew. */
export const outlineView = (
  words: ReadingWords,
  entries: readonly OutlineEntry[],
  look: () => void,
  go: (entry: OutlineEntry) => void,
): TemplateResult | typeof nothing =>
  entries.length
    ? html`<details class="group" @toggle=${look}>
        <summary>${words.outline}</summary>
        <ul>
          ${entries.map(
            entry =>
              html`<li>
                <button
                  class="place ${entry.kind} at-${entry.level ?? 0}"
                  type="button"
                  @click=${() => go(entry)}
                >
                  ${entry.text || words.landmarks[entry.role ?? ''] || words.landmarks['region']}
                </button>
              </li>`,
          )}
        </ul>
      </details>`
    : nothing;
