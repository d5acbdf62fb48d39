/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

/** Errors, what goes along, and what became of a lead. */
export const toolStyles = css`
  .wrong {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--hiring-alert, light-dark(#b3261e, #ff9d92));
  }
  [aria-invalid='true'] {
    border-color: var(--hiring-alert, light-dark(#b3261e, #ff9d92));
  }
  .summary {
    border-top: 0.1875em solid var(--hiring-alert, light-dark(#b3261e, #ff9d92));
    padding-top: 0.6em;
  }
  /* Takes no room until something is said. */
  [role='status']:empty {
    position: absolute;
  }
  .summary ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .summary a {
    display: inline-block;
    min-height: 1.85em;
  }
  .statement {
    gap: 0.8em;
    margin-top: 1.1em;
  }
  .statement > :last-child {
    min-width: 0;
  }
  .statement > .icon {
    margin: 0;
    width: 1.6em;
    height: 1.6em;
  }
  .told {
    width: fit-content;
  }
  .statement .buttons {
    margin-top: 0.8em;
  }
  a.second {
    display: flex;
    align-items: center;
    text-decoration: none;
  }
`;
