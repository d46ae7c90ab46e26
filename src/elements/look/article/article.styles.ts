import { css } from 'lit';

/** The card. `.frame` is what it is laid out in: the card goes by its width, in the visitor's text size. */
export const articleStyles = css`
  .root,
  .frame {
    height: 100%;
  }
  .frame {
    container-type: inline-size;
    font-size: calc(1em * var(--clinic-size, 1));
  }
  [part~='card'] {
    background: rgb(128 128 128 / 0.07);
    border: 1px solid rgb(128 128 128 / 0.3);
    border-radius: 1em;
    box-sizing: border-box;
    break-inside: avoid;
    display: flex;
    flex-direction: column;
    height: 100%;
    line-height: 1.55;
    position: relative;
  }
  .linked {
    cursor: pointer;
  }
  .linked:hover {
    border-color: rgb(128 128 128 / 0.65);
    box-shadow: 0 0.4em 1.5em rgb(0 0 0 / 0.13);
  }

  /* The picture, seen before the text and read after its heading. Its room is there before it is. */
  [part='media'] {
    aspect-ratio: 16 / 9;
    background: rgb(128 128 128 / 0.16);
    border-radius: calc(1em - 1px) calc(1em - 1px) 0 0;
    flex: none;
    order: -1;
    overflow: hidden;
    position: relative;
  }
  [part='image'] {
    height: 100%;
    inset: 0;
    object-fit: cover;
    position: absolute;
    width: 100%;
  }

  .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.6em;
    min-width: 0;
    overflow-wrap: anywhere;
    padding: 1.25em 1.35em 1.35em;
  }
  [part='heading'] {
    font-size: 1.25em;
    font-weight: bold;
    line-height: 1.28;
    text-wrap: balance;
  }
  [part='category'] {
    border-inline-start: 0.25em solid var(--clinic-accent, #0b7285);
    font-size: 0.875em;
    font-weight: bold;
    line-height: 1.25;
    order: -1;
    padding-inline-start: 0.6em;
  }
  [part='summary'] {
    white-space: pre-line;
  }
  [part='link'] {
    color: inherit;
    outline: none;
    text-decoration: none;
  }
  [part='link']::after {
    border-radius: 1em;
    content: '';
    inset: -1px;
    position: absolute;
  }
  [part='link']:focus-visible::after {
    outline: 0.1875em solid currentColor;
    outline-offset: 0.125em;
  }
  .linked:hover [part='link'],
  [part='link']:focus-visible {
    text-decoration: underline 0.07em;
    text-underline-offset: 0.18em;
  }
  /* Over the link, so that they can be selected. */
  [part='summary'],
  [part='details'],
  [part='review'],
  a[part='action'] {
    position: relative;
    z-index: 1;
  }

  [part='action'] {
    font-weight: bold;
  }
  @container (min-width: 46em) {
    [part~='stacked'] [part='media'] {
      aspect-ratio: 5 / 2;
    }
  }

  @media (forced-colors: active) {
    [part~='card'] {
      border-color: CanvasText;
    }
  }
`;
