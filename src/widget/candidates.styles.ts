/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

/** The line of the candidate under interview, and what is said of storage. */
export const candidatesStyles = css`
  .candidates,
  .kept {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.1em;
  }
  .candidates {
    margin-block-start: 0.6em;
    font-size: 0.875em;
  }
  .candidates .field {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .candidates .select,
  .candidates input {
    min-inline-size: 0;
  }
  .candidates select {
    inline-size: 100%;
  }
  .candidates .action,
  .kept .action {
    margin-inline: 0;
  }
  .kept {
    flex: 1 1 20em;
    align-items: start;
  }
  .kept .action,
  .stored .action {
    min-block-size: 1.85em;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .kept p,
  .stored p {
    padding-block: 0.2em;
  }
  .stored {
    display: flex;
    gap: 0.6em;
    margin-block-start: 0.8em;
    padding-block: 0.6em;
    border-block: 1px solid var(--_rule);
    font-size: 0.875em;
  }
  .stored .icon {
    flex: none;
    margin-block-start: 0.35em;
  }
  .stored .action {
    margin-inline: 0;
  }
  @media print {
    .candidates,
    .kept,
    .stored {
      display: none;
    }
  }
`;
