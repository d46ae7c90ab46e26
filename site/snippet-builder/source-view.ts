import { html, LitElement, type TemplateResult } from 'lit';
import type { FoundPage } from '../../src/domain/clinic/found/clinic-from-page.js';
import type { Problem } from '../../src/domain/problem.js';
import { DraftChange } from './draft-change.js';
import type { Draft } from './draft.js';
import { doubtQuestion } from './doubt-question.js';
import { answered } from './hours-changes.js';

/** A stretch of the source that something was read from. */
interface Mark {
  kind: 'name' | 'phone' | 'hours' | 'address' | 'email' | 'doubt';
  from: number;
  to: number;
  set?: string;
  doubt?: Problem;
}

const NAMES = {
  name: 'Name',
  phone: 'Phone',
  hours: 'Hours',
  address: 'Address',
  email: 'E-mail',
  doubt: 'A question',
};

/** Lines around what was found; a whole page is too much to look at. */
const AROUND = 1;
const MOST_LINES = 40;

/** What was pasted, as visitors read it, with what was found in it marked, and each doubt asked where it stands. */
export class SourceView extends LitElement {
  static override properties = { found: { attribute: false }, draft: { attribute: false } };

  declare found: FoundPage;
  declare draft: Draft;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const marks = this.#marks();
    let at = 0;
    const lines = this.found.text.split('\n').map(line => ({ from: at, to: (at += line.length + 1) - 1 }));
    const near = lines.map((_, i) =>
      lines
        .slice(Math.max(0, i - AROUND), i + AROUND + 1)
        .some(line => marks.some(mark => touches(mark, line))),
    );
    const shown = lines.length <= 14 ? lines : lines.filter((_, i) => near[i]).slice(0, MOST_LINES);
    const skipped = shown.length < lines.length;
    return html`<div
        class="source"
        tabindex="0"
        role="region"
        aria-label="Your text, with what was found in it"
      >
        ${shown.map(line => this.#line(line, marks))}
      </div>
      ${skipped ? html`<p class="small">Only the lines with something in them are shown.</p>` : ''}`;
  }

  #marks(): Mark[] {
    const { name, phones, hours, address, email } = this.found;
    const marks: Mark[] = [
      ...phones.map(({ from, to }) => ({ kind: 'phone' as const, from, to })),
      ...(address ? [{ kind: 'address' as const, from: address.from, to: address.to }] : []),
      ...(email ? [{ kind: 'email' as const, from: email.from, to: email.to }] : []),
      ...(name?.from === undefined ? [] : [{ kind: 'name' as const, from: name.from, to: name.to! }]),
    ];
    for (const { set, from, to } of hours) {
      const draft = this.draft.places['']?.[set];
      if (draft?.from !== from) continue;
      marks.push({ kind: 'hours', from, to });
      for (const doubt of draft.doubts) {
        if (doubt.from !== undefined) {
          marks.push({
            kind: 'doubt',
            from: from + doubt.from,
            to: from + (doubt.to ?? doubt.from),
            set,
            doubt,
          });
        }
      }
    }
    return marks;
  }

  #line(line: { from: number; to: number }, marks: readonly Mark[]): TemplateResult {
    const here = marks.filter(mark => touches(mark, line));
    const edges = new Set([line.from, line.to]);
    for (const { from, to } of here)
      [from, to].forEach(edge => edge > line.from && edge < line.to && edges.add(edge));
    const cuts = [...edges].sort((a, b) => a - b);
    const pieces = cuts.slice(0, -1).map((from, i) => {
      const text = this.found.text.slice(from, cuts[i + 1]);
      const over = here.filter(mark => mark.from <= from && mark.to >= cuts[i + 1]!);
      const mark = over.find(({ kind }) => kind === 'doubt') ?? over[0];
      return mark
        ? html`<mark class="is-${mark.kind}" title=${NAMES[mark.kind]}>${text}</mark>`
        : html`<span>${text}</span>`;
    });
    const asked = here.filter(({ doubt, from }) => doubt && from >= line.from);
    return html`<div class="line">${pieces}</div>
      ${asked.map(({ doubt, set }) => doubtQuestion(doubt!, answer => this.#answer(set!, doubt!, answer)))}`;
  }

  #answer(set: string, doubt: Problem, answer: Parameters<typeof answered>[2]): void {
    const sets = this.draft.places['']!;
    const places = { ...this.draft.places, '': { ...sets, [set]: answered(sets[set]!, doubt, answer) } };
    this.dispatchEvent(new DraftChange({ ...this.draft, places }));
  }
}
customElements.define('source-view', SourceView);

const touches = (mark: Mark, line: { from: number; to: number }): boolean =>
  mark.from < line.to && mark.to > line.from;
