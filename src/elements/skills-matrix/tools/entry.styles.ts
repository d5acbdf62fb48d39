/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

/** Notes, the interviewer's call, and choices in words. */
export const entryStyles = css`
  .note {
    display: block;
    margin-block-start: 0.8em;
    font-size: 0.9375em;
    font-weight: 650;
  }
  .note textarea {
    display: block;
    min-block-size: 3.4em;
    margin-block-start: 0.2em;
    padding: 0.4em 0.6em;
    font: inherit;
    font-weight: 400;
    resize: vertical;
    field-sizing: content;
  }
  .printed {
    display: none;
  }
  .verdict {
    margin-block-start: 1.1em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_rule);
  }
  .verdict fieldset,
  .chooser {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.1em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    font-size: 0.9375em;
  }
  .verdict legend,
  .chooser legend {
    padding: 0;
    margin-block-end: 0.2em;
    font-weight: 650;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2em;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 1.1em;
    min-block-size: 0;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choice:has(:disabled) {
    opacity: 0.4;
    cursor: default;
  }
`;
