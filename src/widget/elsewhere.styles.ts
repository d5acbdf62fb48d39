/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

export const elsewhereStyles = css`
  .error {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.8em;
    margin-block: 1.1em;
    padding-block-end: 1.1em;
    border-block-end: 1px solid var(--_rule);
  }
  .error strong {
    display: block;
  }
  .subtitle + .button {
    margin-block-start: 0.6em;
  }
  .error p {
    flex: 1 1 15em;
    max-inline-size: 42em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.4em;
    padding-inline: 0.8em;
    border: 1px solid var(--_line);
    font-weight: 600;
  }
  .button:hover {
    border-color: currentColor;
  }
  .scales {
    display: grid;
    gap: 2em;
    margin-block: 2em;
  }
  .scales i {
    border-block-start: 1px solid var(--_rule);
    block-size: 0;
  }
`;
