import { css } from 'lit';

/** The table at rest, wide and as cards. What the tools add has a sheet of its own. */
export const styles = css`
  table {
    font-size: 0.9375em;
  }
  .axis {
    display: flex;
    justify-content: space-between;
  }
  .cell[aria-pressed='true'] {
    border-color: var(--_accent);
  }
  .scroller {
    overflow: auto;
    max-height: 48em;
  }
  table {
    width: 100%;
    min-width: calc(7em + var(--_columns) * 6em);
    table-layout: fixed;
    border-spacing: 0;
  }
  th,
  td {
    padding: 0 0.4em;
    text-align: start;
    font-weight: 400;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  tr > :first-child,
  .markets > * {
    position: sticky;
    z-index: 1;
    background: var(--_ground);
  }
  tr > :first-child {
    inset-inline-start: 0;
    width: 7.5em;
    padding: 0;
  }
  .currencies {
    height: 1.7em;
    vertical-align: bottom;
  }
  .currencies th {
    color: var(--_muted);
    white-space: nowrap;
  }
  .currencies span,
  .axis,
  small {
    font-size: 0.8667em;
  }
  .markets > * {
    top: 0;
    height: 2em;
    border-bottom: 1px solid;
  }
  .markets > :first-child {
    z-index: 2;
  }
  .markets > *,
  .markets button {
    font-weight: 700;
  }
  .markets button {
    min-height: 1.7em;
  }
  .first {
    border-inline-start: 1px solid var(--_line);
  }
  .wash {
    background-image: linear-gradient(var(--_wash), var(--_wash));
  }
  tbody > tr > * {
    vertical-align: top;
    border-bottom: 1px solid var(--_rule);
  }
  tbody th > *,
  .cell {
    box-sizing: border-box;
    width: 100%;
    padding: 0.2em 0;
  }
  .cell {
    width: calc(100% + 0.8em);
    margin: 0 -0.4em;
    padding: 0.2em 0.275em;
    border-width: 0.125em;
  }
  .name,
  .figures {
    display: block;
    font-weight: 650;
  }
  .figures {
    white-space: nowrap;
  }
  .chosen .name::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.4em;
    border: 0.25em solid var(--_accent);
    border-radius: 50%;
    vertical-align: 0.1em;
  }
  .market small,
  button + small {
    margin-inline-start: 0.4em;
  }
  .market,
  .scale-note,
  .narrow {
    display: none;
  }
  [dir='rtl'] .figures {
    text-align: right;
  }
  .bar {
    display: block;
    width: 100%;
    height: 0.9em;
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .bar .rule {
    stroke: var(--_rule);
    stroke-width: 1;
  }
  .range {
    fill: var(--_bar);
  }
  .wash .range {
    fill: var(--_accent);
  }
  .axis {
    height: 1.6em;
  }
  .axis,
  .notes,
  .scale-note {
    color: var(--_muted);
  }
  .notes,
  .scale-note {
    font-size: 0.8125em;
    margin-top: 0.6em;
  }
  @container (max-width: 30em) {
    .scroller {
      max-height: none;
      overflow: visible;
    }
    table,
    tbody,
    tbody :is(tr, th, td),
    .scale-note,
    .market {
      display: block;
    }
    table {
      min-width: 0;
    }
    /* There from the start, so that nothing moves when the tools come. */
    .narrow {
      display: block;
      min-height: 2em;
      padding: 0 0.6em;
      border: 1px solid var(--_line);
      font-weight: 600;
    }
    /* Words for readers; the keyboard brings its buttons to light. */
    thead:not(:focus-within) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    tfoot {
      display: none;
    }
    tbody tr {
      padding: 0.6em 0;
    }
    tr + tr {
      border-top: 1px solid var(--_rule);
    }
    tbody > tr > :nth-child(n) {
      position: static;
      width: auto;
      border-width: 0;
      padding: 0;
    }
    tbody th > * {
      display: flex;
      justify-content: space-between;
      padding: 0.2em 0;
    }
    tbody > tr > .first:nth-child(n) {
      border-top: 1px dotted var(--_line);
    }
    tbody .wash {
      box-shadow:
        0.4em 0 var(--_wash),
        -0.4em 0 var(--_wash);
    }
    .wash .market {
      font-weight: 700;
    }
    .cell {
      width: 100%;
      margin: 0;
      padding: 0.25em 0;
      border: 0;
      display: grid;
      grid-template: auto / 7em 1fr auto;
      align-items: center;
      gap: 0 0.6em;
    }
    /* Outside of the box: chosen, a cell takes no more room than before. */
    .cell[aria-pressed='true'] {
      outline: 0.125em solid var(--_accent);
      outline-offset: 0.1em;
    }
    .figures {
      order: 1;
      min-width: 4.4em;
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    .wash {
      background: none;
      outline: 1px solid Highlight;
    }
  }
  @media print {
    .scroller {
      max-height: none;
    }
  }
`;
