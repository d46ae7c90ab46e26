import { html, type TemplateResult } from 'lit';

type Story = () => unknown;

const FONT = "font: 1.0625rem/1.6 -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif";

/** An ordinary page around a story, light or dark: the widgets take its font and colours. */
export const onPage = (story: Story): TemplateResult =>
  html`<div style="${FONT}; background: Canvas; color: CanvasText; padding: 1rem">${story()}</div>`;

/** A page with light text on a dark ground. */
export const onDark = (story: Story): TemplateResult =>
  html`<div style="background: #12333d; color: #e3efef; padding: 1.5rem">${story()}</div>`;

/** A card as clinics' sites have them. */
export const inCard = (story: Story): TemplateResult =>
  html`<div
    style="border: 1px solid rgb(127 127 127 / 0.4); border-radius: 1.25rem; max-width: 26rem; padding: 1.5rem"
  >
    ${story()}
  </div>`;

/** The narrowest phone we care for. */
export const narrow = (story: Story): TemplateResult =>
  html`<div style="box-sizing: border-box; outline: 1px dashed #b9c9c9; padding: 1rem; width: 320px">
    ${story()}
  </div>`;

/** Part of a page in Spanish, as it is written in the United States. */
export const inSpanish = (story: Story): TemplateResult => html`<div lang="es-US" dir="ltr">${story()}</div>`;

/** Part of a page in a language that is written from right to left. */
export const rightToLeft = (story: Story): TemplateResult => html`<div lang="ar" dir="rtl">${story()}</div>`;

/** A page that says something of itself in a script: such a story needs a page of its own, see `ownPage`. */
export const withData =
  (data: object, attributes: Record<string, string>) =>
  (story: Story): TemplateResult => {
    const script = document.createElement('script');
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    script.append(JSON.stringify(data));
    return html`${script}${story()}`;
  };

/** Parameters of a story that stands in a frame among others. */
export const ownPage = { docs: { story: { inline: false, height: '12rem' } } };
