/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

/** The fields of an interview, and the timer. */
export const formStyles = css`
  .timer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    color: var(--_muted);
  }
  .timer button {
    min-block-size: 2.25em;
    min-inline-size: 1.85em;
    text-align: end;
  }
  .timer [aria-pressed='true'] .icon {
    color: var(--_accent);
  }
  .reset {
    margin-inline-start: 0.6em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .form {
    margin-block: 0.8em 0.4em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_rule);
    max-inline-size: 42em;
  }
  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: 0.25em 1.6em;
    min-inline-size: 0;
    margin: 0 0 1.1em;
    padding: 0;
    border: 0;
  }
  legend,
  .note b {
    display: block;
    padding: 0;
    margin-block-end: 0.3em;
    font-size: 0.875em;
    font-weight: 650;
  }
  .ticks legend {
    grid-column: 1 / -1;
  }
  .ticks label {
    display: flex;
    align-items: start;
    gap: 0.6em;
    padding-block: 0.15em;
    cursor: pointer;
  }
  .ticks input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    min-block-size: 0;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
  }
  .note {
    display: block;
    margin-block-start: 0.8em;
  }
  .note textarea {
    display: block;
    min-block-size: 3.4em;
    padding: 0.5em 0.6em;
    font-family: inherit;
    line-height: 1.45;
    resize: vertical;
    field-sizing: content;
    max-block-size: 14em;
  }
`;
