/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

/** The time of an interview. */
export const timerStyles = css`
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
`;
