import { css } from 'lit';

export const waysStyles = css`
  .row {
    flex-wrap: wrap;
  }
  /* Second to calling: the page's own ground, with the accent for an edge. */
  .way {
    background: none;
    border-color: rgb(var(--_closed));
    gap: 0.5em;
    padding-inline: 0.9em;
  }
  .way .icon,
  .way .text {
    color: inherit;
  }
  .way .icon {
    height: 1.25em;
    width: 1.25em;
  }
  .unseen {
    clip-path: inset(50%);
    height: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
    width: 1px;
  }

  /* In a bar, and where they float over whatever is there, they need the accent's ground. */
  :host([placement='floating']) .way,
  :host([placement='bar']) .way {
    background: var(--clinic-accent, #0b7285);
    border-color: transparent;
  }
  :host([placement='floating']) .way > *,
  :host([placement='bar']) .way > * {
    color: var(--clinic-on-accent, var(--_on-accent, white));
  }
  :host([placement='bar']) .way {
    border-inline-start-color: rgb(128 128 128 / 0.5);
    flex-direction: column;
    font-size: 0.8125em;
    gap: 0.15em;
    justify-content: center;
    min-height: 4em;
    min-width: 4.5em;
    padding: 0.35em 0.4em;
  }
`;
