import { css } from 'lit';

export const detailsStyles = css`
  [part='details'],
  [part='review'] {
    font-size: 0.875em;
    line-height: 1.45;
  }
  [part='details'] {
    margin-top: auto;
  }
  [part='details'] bdi {
    display: inline-block;
    max-width: 100%;
  }
  [part='review'] {
    display: flex;
    gap: 0.45em;
  }
  .shield {
    flex: none;
    height: 1.45em;
    width: 1.2em;
  }

  /* Waiting is shown when it takes longer than a moment, in the room that the card will take. */
  .waiting {
    animation: wait 1ms 0.3s backwards;
  }
  .waiting i {
    background: rgb(128 128 128 / 0.22);
    border-radius: 0.4em;
    height: 1em;
    width: 95%;
  }
  .waiting i:first-child {
    height: 1.5em;
    width: 80%;
  }
  .waiting i:last-child {
    width: 45%;
  }
  @keyframes wait {
    from {
      opacity: 0;
    }
  }
`;
