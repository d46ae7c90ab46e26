import { css } from 'lit';

/** The layouts that put picture and text beside each other: a small picture always, others where there is room. */
export const layoutStyles = css`
  [part~='compact'] {
    align-items: flex-start;
    flex-direction: row;
  }
  [part~='compact'] .text {
    gap: 0.35em;
    padding: 0.85em 1em;
  }
  [part~='compact'] [part='heading'] {
    font-size: 1.0625em;
  }
  [part~='compact'] [part='media'] {
    aspect-ratio: 1;
    border-radius: 0.6em;
    margin: 0.75em;
    margin-inline-end: 0;
    width: 5.25em;
  }
  [part~='feature'] [part='heading'] {
    font-size: 1.5em;
    letter-spacing: -0.018em;
    line-height: 1.2;
  }

  @container (max-width: 15em) {
    [part~='compact'] {
      flex-direction: column;
    }
  }
  @container (min-width: 34em) {
    [part~='row'],
    [part~='feature'] {
      flex-direction: row;
    }
    [part~='row'] [part='media'],
    [part~='feature'] [part='media'] {
      aspect-ratio: auto;
      border-end-end-radius: 0;
      border-end-start-radius: calc(1em - 1px);
      border-start-end-radius: 0;
      border-start-start-radius: calc(1em - 1px);
      min-height: 13em;
      width: 38%;
    }
    [part~='row'] .text {
      padding: 1.4em 1.6em;
    }
    [part~='feature'] .text {
      padding: 1.75em 2em;
    }
    [part~='feature'] [part='media'] {
      min-height: 18em;
      width: 48%;
    }
  }
  @container (min-width: 46em) {
    [part~='feature'] .text {
      gap: 0.9em;
      padding: 2.5em 2.75em;
    }
    [part~='feature'] [part='heading'] {
      font-size: 2em;
    }
    [part~='feature'] [part='summary'] {
      font-size: 1.125em;
    }
    [part~='feature'] [part='media'] {
      min-height: 24em;
      width: 55%;
    }
  }
`;
