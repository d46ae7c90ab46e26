import { adoptStyles, css, html, render } from 'lit';
import { localeOf } from '../page/page-language.js';
import { wordsFor } from '../page/page-words.js';
import { dialogBook } from '../words/dialog/dialog-book.js';

/** How a widget is shown that was asked for: with all it knows. */
const VIEWS: Partial<Record<string, string>> = { 'office-hours': 'table' };

const styles = css`
  dialog {
    all: initial;
    background: Canvas;
    border: 1px solid rgb(128 128 128 / 0.4);
    border-radius: 12px;
    box-shadow: 0 8px 40px rgb(0 0 0 / 0.3);
    box-sizing: border-box;
    color: CanvasText;
    color-scheme: inherit;
    direction: inherit;
    font-family: inherit;
    inset: 0;
    margin: auto;
    max-height: calc(100vh - 2em);
    max-width: min(36em, calc(100vw - 2em));
    min-width: min(20em, calc(100vw - 2em));
    overflow: auto;
    padding: 1.25em;
    position: fixed;
    height: fit-content;
    width: fit-content;
  }
  dialog:not([open]) {
    display: none;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  .top {
    align-items: start;
    display: flex;
    gap: 1em;
    justify-content: space-between;
    margin-block-end: 1em;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.3;
    margin: 0.3em 0 0;
  }
  button {
    appearance: none;
    background: none;
    border: 1px solid currentcolor;
    border-radius: 8px;
    color: inherit;
    cursor: pointer;
    flex: none;
    font: inherit;
    min-height: 2.75em;
    padding: 0 1em;
  }
  button:focus-visible {
    outline: 3px solid currentcolor;
    outline-offset: 2px;
  }
`;

/** Shows a widget the page does not have in a dialog, named by what was pressed. Closed, it is gone. */
export async function showInDialog(name: string, label: string): Promise<void> {
  const locale = localeOf(document.body);
  const words = await wordsFor(document.body, dialogBook);
  const host = document.createElement('section');
  const widget = document.createElement(`clinic-${name}`);
  const view = VIEWS[name];
  if (view) widget.setAttribute('view', view);
  // In the page's own tree, where it is found as any other.
  host.append(widget);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [styles]);
  const close = (): void => dialog.close();
  render(
    html`<dialog aria-labelledby="name" @close=${() => host.remove()}>
      <div class="top">
        <h2 id="name">${label || document.title}</h2>
        <button type="button" lang=${words === dialogBook.en ? 'en' : locale} @click=${close}>
          ${words.close}
        </button>
      </div>
      <slot></slot>
    </dialog>`,
    root,
  );
  document.body.append(host);
  const dialog = root.querySelector('dialog')!;
  // A press beside it is one on its backdrop, which is told of as itself.
  dialog.addEventListener('click', event => event.target === dialog && dialog.close());
  dialog.showModal();
}
