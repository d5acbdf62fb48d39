import { css } from 'lit';

export const styles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.4em 1.1em;
    margin-block-start: 0.8em;
    border-block-end: 1px solid var(--_rule);
    font-size: 0.9375em;
  }
  .tabs {
    display: flex;
    gap: 1.25em;
    margin-block-end: -1px;
  }
  [role='tab'] {
    min-block-size: 2.4em;
    border: 0;
    border-block-end: 0.1875em solid transparent;
    border-radius: 0;
    color: var(--_muted);
  }
  [role='tab'][aria-selected='true'] {
    border-color: var(--_accent);
    color: inherit;
    font-weight: 700;
  }
  [role='tab']:hover {
    border-color: currentColor;
  }
  .option,
  .field,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.6em;
  }
  .option {
    padding-block-end: 0.4em;
  }
  .option input,
  select {
    min-block-size: 2em;
    padding-inline: 0.6em;
    font-weight: 600;
  }
  .select {
    position: relative;
  }
  select {
    appearance: none;
    padding-inline-end: 2em;
    max-inline-size: 100%;
    text-overflow: ellipsis;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  .select .icon {
    position: absolute;
    inset-inline-end: 0.5em;
    inset-block-start: 0.45em;
    pointer-events: none;
  }
  .scroller {
    overflow: auto;
    max-block-size: 48em;
  }
  table {
    inline-size: 100%;
    min-inline-size: calc(7em + var(--_columns, 4) * 6em);
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: 0;
    text-align: start;
    font-weight: 400;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  td,
  thead th {
    padding-inline: 0.6em;
  }
  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: 8em;
    padding-inline-start: 0;
    background: var(--_ground, none);
  }
  .currencies > * {
    padding-block: 0.6em 0.2em;
    font-size: 0.8667em;
    color: var(--_muted);
  }
  .currencies > :first-child {
    /* As wide as below: its own size in em is smaller. */
    inline-size: 9.23em;
  }
  .markets > th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.25em 0.6em;
    border-block-end: 1px solid;
    font-weight: 700;
    background: var(--_ground, none);
  }
  .markets > :first-child {
    z-index: 2;
  }
  .markets button {
    font-weight: 700;
    min-block-size: 1.6em;
  }
  th button:hover,
  .cell:hover .figures,
  .action:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .first {
    border-inline-start: 1px solid var(--_line);
  }
  .wash,
  .markets > .wash {
    background-image: linear-gradient(var(--_wash), var(--_wash));
  }
  tbody > tr > * {
    border-block-end: 1px solid var(--_rule);
  }
  tbody th > *,
  .cell {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    padding-block: 0.4em;
  }
  .cell {
    inline-size: calc(100% + 0.6em);
    margin-inline: -0.3em;
    padding-inline: 0.25em;
    border: 0.125em solid transparent;
  }
  .cell[aria-pressed='true'] {
    border-color: var(--_accent);
  }
  .name {
    font-weight: 650;
    display: inline-block;
    padding-inline-end: 0.4em;
  }
  tbody th small {
    white-space: nowrap;
  }
  .chosen .name::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: var(--_accent);
    vertical-align: 0.1em;
  }
  .figures {
    display: block;
    font-weight: 600;
    white-space: nowrap;
    text-align: start;
  }
  .market {
    display: none;
  }
  .bar,
  .axis {
    display: block;
    inline-size: 100%;
    block-size: 0.9em;
    overflow: visible;
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .rule {
    stroke: var(--_rule);
  }
  .middle {
    stroke: currentColor;
    stroke-width: 2;
  }
  .range {
    fill: var(--_bar);
  }
  .wash .range {
    fill: var(--_accent);
  }
  .axis {
    direction: ltr;
    block-size: 1.6em;
    fill: var(--_muted);
    font-size: 0.8667em;
  }
  .notes,
  .scale-note,
  .footer {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .scale-note {
    display: none;
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0.4em 1.6em;
    margin-block-start: 0.8em;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.6em;
  }
  .source {
    flex: 1 1 20em;
    max-inline-size: 42em;
  }
  .action {
    min-block-size: 1.85em;
  }
  .action .icon {
    color: var(--_accent);
  }
  .narrow {
    display: none;
  }
  rect,
  .button {
    transition: 160ms ease-out;
  }
  .scales {
    display: grid;
    gap: 1.6em;
    margin-block: 1.6em;
  }
  @container (max-width: 30em) {
    .controls {
      display: block;
    }
    .controls .tabs {
      border-block-end: 1px solid var(--_rule);
    }
    .controls {
      border: 0;
    }
    .option {
      padding-block: 0.6em 0;
    }
    .narrow {
      display: inline-flex;
    }
    .scale-note {
      display: block;
      margin-block: 0.6em 0.2em;
    }
    .scroller {
      max-block-size: none;
      overflow: visible;
    }
    table {
      min-inline-size: 0;
    }
    table,
    tbody,
    tbody tr,
    tbody th,
    tbody td {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
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
      border: 0;
      padding: 0;
    }
    tbody > tr > th {
      inline-size: auto;
      position: static;
    }
    tbody th > * {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      padding-block: 0.2em;
    }
    tbody > tr > .first {
      border-block-start: 1px dotted var(--_line);
    }
    tbody .wash {
      box-shadow:
        0.4em 0 var(--_wash),
        -0.4em 0 var(--_wash);
    }
    .cell {
      inline-size: 100%;
      margin: 0;
      padding: 0.2em 0;
      display: grid;
      grid-template: auto auto / 5em 1fr minmax(5.2em, auto);
      align-items: center;
      column-gap: 0.6em;
    }
    .market {
      display: block;
      grid-row: 1;
    }
    .wash .market {
      font-weight: 700;
    }
    .figures {
      grid-column: 3;
      grid-row: 1;
      text-align: end;
    }
    .bar {
      grid-column: 2;
      grid-row: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .wash {
      outline: 1px solid Highlight;
    }
    .wash .range {
      fill: Highlight;
    }
  }
  @media print {
    .controls,
    .actions {
      display: none;
    }
    .scroller {
      max-block-size: none;
      overflow: visible;
    }
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
