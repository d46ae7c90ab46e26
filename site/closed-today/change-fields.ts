import { html, nothing, type TemplateResult } from 'lit';
import type { ClinicProfile } from '../../src/domain/clinic/clinic-profile.js';
import { EVERYWHERE, placeName, setName, setsOf } from './places.js';
import type { TodaysChange } from './todays-change.js';

type Fields = TemplateResult | typeof nothing;

/** What the fields of a change are drawn from, and whom they tell. */
export interface FieldsOf {
  profile: ClinicProfile;
  change: TodaysChange;
  /** The date on the clinic's wall. */
  today: string;
  set: (part: Partial<TodaysChange>) => void;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** The fields in which one says more of a change: few, and filled in already. */
export const changeFields = (of: FieldsOf): TemplateResult =>
  html`${where(of)} ${when(of)} ${words(of)} ${sets(of)}`;

function where({ profile, change, set }: FieldsOf): Fields {
  const names = Object.keys(profile.locations ?? {});
  if (!names.length) return nothing;
  const choices = [[EVERYWHERE, 'Everywhere'], ...names.map(name => [name, placeName(profile, name)])];
  const choose = (place: string) => set({ where: place, sets: setsOf(profile, place) });
  return html`<label class="field"
    >Where
    <select id="where" @change=${(event: Event) => choose(valueOf(event))}>
      ${choices.map(
        ([value, name]) => html`<option value=${value!} ?selected=${value === change.where}>${name}</option>`,
      )}
    </select></label
  >`;
}

function when({ change, today, set }: FieldsOf): Fields {
  const { kind, until, opens, closes } = change;
  if (kind === 'usual') return nothing;
  if (kind === 'late') {
    const time = (key: 'opens' | 'closes', label: string, value: string) =>
      html`<label
        >${label}<input
          id=${key}
          type="time"
          .value=${value}
          @change=${(event: Event) => set({ [key]: valueOf(event) })}
      /></label>`;
    return html`<div class="row">
      ${time('opens', 'Opens today at', opens)} ${time('closes', 'Closes, if not as usual', closes)}
    </div>`;
  }
  return html`<label class="field"
    >${kind === 'notice' ? 'Shown until the end of' : 'Closed until the end of'}
    <input
      id="until"
      type="date"
      min=${today}
      .value=${until}
      @change=${(event: Event) => set({ until: valueOf(event) })}
    />
    <span class="small"
      >${until ? 'After that it goes by itself.' : 'Without a date it stays until you take it back.'}</span
    ></label
  >`;
}

function words({ change, set }: FieldsOf): Fields {
  const { kind, text, note } = change;
  if (kind === 'usual') return nothing;
  const notice = kind === 'notice';
  const line = (key: 'text' | 'note', label: string, value: string, example: string) =>
    html`<label class="field"
      >${label}<input
        id=${key}
        .value=${value}
        placeholder=${example}
        @input=${(event: Event) => set({ [key]: valueOf(event) })}
    /></label>`;
  return html`${
    notice
      ? line('text', 'The notice, one sentence', text, 'Flu shots this week, no appointment needed')
      : line('text', 'Why, in a few words (optional)', text, 'Storm')
  }
  ${kind === 'away' ? line('note', 'What can patients do? (optional)', note, 'Urgent: call the front desk') : nothing}`;
}

function sets({ profile, change, set: tell }: FieldsOf): Fields {
  const known = setsOf(profile, change.where);
  if (known.length < 2 || change.kind === 'notice' || change.kind === 'usual') return nothing;
  const toggle = (set: string, on: boolean) =>
    tell({ sets: known.filter(each => (each === set ? on : change.sets.includes(each))) });
  return html`<fieldset class="field">
    <legend>Which hours</legend>
    ${known.map(
      set =>
        html`<label class="check"
          ><input
            type="checkbox"
            .checked=${change.sets.includes(set)}
            @change=${(event: Event) => toggle(set, (event.target as HTMLInputElement).checked)}
          />${setName(set)}</label
        >`,
    )}
  </fieldset>`;
}
