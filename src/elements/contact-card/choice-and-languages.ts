import { css, html, type LitElement, type TemplateResult } from 'lit';
import type { Contact } from '../../domain/clinic/contact.js';
import type { LocationChoice } from '../../page/page-fact.js';
import type { ContactWords } from '../../words/contact/contact-words.js';
import { languageName } from '../../words/contact/language-name.js';
import { addStyles } from '../look/add-styles.js';
import { icon } from '../look/icons.js';
import { row } from './contact-rows.js';

const speechIcon = icon('M4 4h16v12h-9l-4.5 4v-4H4ZM8 8.5h8M8 11.5h5');

const choiceStyles = css`
  [part='location'] {
    display: block;
    margin-block: 0.75em;
  }
  [part='location'] span {
    display: block;
    font-size: 0.875em;
  }
  select {
    background: Field;
    border: 1px solid rgb(var(--_closed));
    border-radius: 0.7em;
    color: FieldText;
    font: inherit;
    max-width: 100%;
    min-height: 2.75em;
    padding-inline: 0.6em;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  @media print {
    [part='location'] {
      display: none;
    }
  }
`;

interface ChoiceHost extends LitElement {
  location?: string;
}

/** What only some clinics have: several locations, several languages. Fetched where they do. */
export class ChoiceAndLanguages {
  readonly #host: ChoiceHost;

  constructor(host: ChoiceHost) {
    this.#host = host;
    addStyles(host, choiceStyles);
  }

  /** The choice of one of several locations, where the page's author has not chosen. */
  locations(choices: readonly LocationChoice[], words: ContactWords): TemplateResult | undefined {
    const host = this.#host;
    if (choices.length < 2 || host.hasAttribute('location')) return undefined;
    const choose = ({ currentTarget }: Event): void => {
      host.location = (currentTarget as HTMLSelectElement).value;
    };
    return html`<label part="location">
      <span>${words.location}</span>
      <select @change=${choose}>
        ${choices.map(
          ({ location, name }) =>
            html`<option value=${location} ?selected=${location === host.location}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  /** The languages spoken, each also by its own name: those who speak it look for that. */
  languages({ languages }: Contact, words: ContactWords, locale: string): TemplateResult | undefined {
    const names = languages?.map(language => {
      const { name, own } = languageName(language, locale);
      return html`<li><bdi>${name}</bdi>${own && html` (<bdi lang=${language}>${own}</bdi>)`}</li>`;
    });
    return (
      names &&
      row(
        'languages',
        speechIcon,
        words.languages,
        html`<ul>
          ${names}
        </ul>`,
      )
    );
  }
}
