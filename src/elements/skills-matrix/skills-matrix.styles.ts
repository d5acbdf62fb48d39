import { css } from 'lit';

/** The index of skills. What rating and comparing add comes with them. */
export const styles = css`
  /* Reading has no option, and needs no room for one. */
  .view .option {
    display: none;
  }
  .areas,
  .areas ul {
    margin: 0;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }
  .areas > li {
    display: grid;
    grid-template-columns: 1.5em 11em 1fr;
    gap: 0 0.6em;
    padding: 1.1em 0;
  }
  .areas > li + li {
    border-top: 1px solid var(--_rule);
  }
  .number {
    font-weight: 700;
    color: var(--_accent);
  }
  .area {
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .areas ul {
    columns: 2;
    column-gap: 1.6em;
    font-size: 0.9375em;
  }
  .areas ul li {
    break-inside: avoid;
    margin-bottom: 0.25em;
    /* What runs over is set in, so that each skill is seen to begin. */
    padding-inline-start: 0.8em;
    text-indent: -0.8em;
  }
  code {
    font-family: var(--hiring-font-mono, ui-monospace, monospace);
    font-size: 0.9375em;
    font-variant-ligatures: none;
    text-indent: 0;
  }
  @container (max-width: 30em) {
    .areas > li {
      grid-template-columns: 1.5em 1fr;
    }
    .areas ul {
      grid-column: 2;
      columns: 1;
      margin-top: 0.4em;
    }
  }
  @media print {
    .areas > li {
      break-inside: avoid;
    }
  }
`;
