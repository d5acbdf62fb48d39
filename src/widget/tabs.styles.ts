import { css } from 'lit';

/** Tabs over a hairline, and the open view's option at the end of their line. */
export const tabsStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-top: 0.6em;
    border-bottom: 1px solid var(--_rule);
    font-size: 0.9375em;
  }
  .tabs button {
    height: 2.5em;
    margin-inline-end: 1.25em;
    margin-bottom: -1px;
    border-bottom-width: 0.1875em;
    border-radius: 0;
    color: var(--_muted);
  }
  .tabs [aria-selected='true'] {
    border-color: var(--_accent);
    color: inherit;
    font-weight: 700;
  }
  /* The room that the option takes when it comes. */
  .option {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.6em;
    min-height: 2.1em;
    padding-bottom: 0.4em;
  }
  @container (max-width: 30em) {
    .controls {
      display: block;
      border: 0;
    }
    .tabs {
      border-bottom: 1px solid var(--_rule);
    }
    /* Three long words in 17em. */
    .tabs button {
      margin-inline-end: 0.8em;
    }
    .option {
      padding-top: 0.6em;
    }
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
