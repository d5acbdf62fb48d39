import { css } from 'lit';

/** The table at rest, wide and as cards. What the tools add has a sheet of its own. */
export const styles = css`
  .controls,
  .footer,
  .axis {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }
  .controls {
    margin-block-start: 0.8em;
    border-block-end: 1px solid var(--_rule);
    min-block-size: 2.4em;
  }
  .controls,
  table {
    font-size: 0.9375em;
  }
  .tabs button {
    block-size: 2.4em;
    margin-inline-end: 1.25em;
    margin-block-end: -1px;
    border-block-end-width: 0.1875em;
    border-radius: 0;
    color: var(--_muted);
  }
  [aria-selected='true'],
  .cell[aria-pressed='true'] {
    border-color: var(--_accent);
  }
  .tabs [aria-selected='true'] {
    color: inherit;
    font-weight: 700;
  }
  .scroller {
    overflow: auto;
    max-block-size: 48em;
  }
  table {
    inline-size: 100%;
    min-inline-size: calc(7em + var(--_columns) * 6em);
    table-layout: fixed;
    border-spacing: 0;
  }
  th,
  td {
    padding: 0 0.6em;
    text-align: start;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: 7.5em;
    padding-inline: 0;
    background: var(--_ground);
  }
  .currencies {
    block-size: 2.2em;
  }
  .currencies th {
    color: var(--_muted);
    white-space: nowrap;
    overflow-wrap: normal;
  }
  .currencies span,
  .axis,
  small {
    font-size: 0.8667em;
  }
  .markets > * {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    block-size: 2em;
    border-block-end: 1px solid;
    background: var(--_ground);
  }
  .markets > *,
  .markets button {
    font-weight: 700;
  }
  .markets > :first-child {
    z-index: 2;
  }
  .markets button {
    min-block-size: 1.7em;
  }
  .first {
    border-inline-start: 1px solid var(--_line);
  }
  .wash {
    background-image: linear-gradient(var(--_wash), var(--_wash));
  }
  tbody > tr > * {
    border-block-end: 1px solid var(--_rule);
  }
  tbody th > *,
  .cell {
    box-sizing: border-box;
    inline-size: 100%;
    padding-block: 0.4em;
  }
  .cell {
    inline-size: calc(100% + 0.8em);
    margin-inline: -0.4em;
    padding-inline: 0.275em;
    border-width: 0.125em;
  }
  .name,
  .figures {
    font-weight: 650;
  }
  .name {
    margin-inline-end: 0.4em;
  }
  th small {
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
  .figures {
    white-space: nowrap;
  }
  .market,
  .scale-note {
    display: none;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.9em;
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
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
    block-size: 1.8em;
  }
  .axis,
  .footer,
  .notes,
  .scale-note {
    color: var(--_muted);
  }
  .footer,
  .notes,
  .scale-note {
    font-size: 0.8125em;
    margin-block-start: 0.8em;
  }
  .footer {
    gap: 0.4em 1.6em;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.6em;
  }
  .source {
    flex: 1 1 20em;
    max-inline-size: 42em;
  }
  .action {
    min-block-size: 1.85em;
    margin-inline-end: 1.25em;
    font-weight: 600;
    color: inherit;
  }
  .action .icon {
    color: var(--_accent);
  }
  @container (max-width: 30em) {
    .scroller {
      max-block-size: none;
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
      min-inline-size: 0;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    /* Seen by nobody, the header buttons must not take focus; their words stay for readers. */
    thead button {
      visibility: hidden;
    }
    thead button span {
      visibility: visible;
    }
    tfoot {
      display: none;
    }
    tbody tr {
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_rule);
    }
    tbody > tr > * {
      position: static;
      inline-size: auto;
      border: 0;
      padding: 0;
    }
    tbody th > * {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      padding: 0.2em 0;
    }
    tbody .first {
      border-block-start: 1px dotted var(--_line);
    }
    tbody .wash {
      box-shadow:
        0.4em 0 var(--_wash),
        -0.4em 0 var(--_wash);
      font-weight: 700;
    }
    .cell {
      inline-size: 100%;
      margin: 0;
      padding: 0.15em 0;
      display: grid;
      grid-template: auto / 5em 1fr auto;
      align-items: center;
      gap: 0 0.6em;
    }
    .figures {
      order: 1;
      min-inline-size: 4.4em;
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
    .controls,
    .actions {
      display: none;
    }
    .scroller {
      max-block-size: none;
    }
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
