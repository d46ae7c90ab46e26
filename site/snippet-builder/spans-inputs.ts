import { html, nothing, type TemplateResult } from 'lit';
import type { Span } from '../../src/domain/hours/hours.js';
import { withBreak } from './hours-changes.js';

/** The spans of a day or a date: times to set, breaks to add and to take away. `name` is what they belong to. */
export function spansInputs(
  name: string,
  spans: readonly Span[],
  change: (spans: Span[]) => void,
): TemplateResult {
  const set = (at: number, end: 0 | 1, time: string) => {
    if (!time) return;
    change(spans.map((span, i): Span => (i === at ? (end ? [span[0], time] : [time, span[1]]) : span)));
  };
  const input = (at: number, end: 0 | 1) =>
    html`<input
      type="time"
      aria-label="${name} ${end ? 'closes' : 'opens'}${spans.length > 1 ? `, ${at + 1}` : ''}"
      .value=${spans[at]![end] === '24:00' ? '00:00' : spans[at]![end]}
      @change=${(event: Event) => set(at, end, (event.target as HTMLInputElement).value)}
    />`;
  return html`${spans.map(
      (_, at) =>
        html`<span class="span"
          >${input(at, 0)}<span aria-hidden="true">–</span>${input(at, 1)}${
            spans.length > 1
              ? html`<button
                  type="button"
                  class="icon"
                  aria-label="Remove ${name}, ${at + 1}"
                  @click=${() => change(spans.filter((__, i) => i !== at))}
                >
                  ×
                </button>`
              : nothing
          }</span
        >`,
    )}<button type="button" class="link" @click=${() => change(withBreak(spans))}>
      Add a break<span class="unseen"> on ${name}</span>
    </button>`;
}
