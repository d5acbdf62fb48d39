/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

/** Fields, notes and what difference and budget draw; and what answers the pointer. */
export const toolStyles = css`
  .option,
  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.6em;
  }
  .option {
    padding-block-end: 0.4em;
    min-block-size: 2.1em;
  }
  .field {
    flex-wrap: nowrap;
  }
  input,
  select,
  textarea,
  .button {
    box-sizing: border-box;
    min-block-size: 2em;
    margin: 0;
    padding: 0 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--hiring-radius, 0.25em);
    background: var(--hiring-field, color-mix(in srgb, currentColor 3%, transparent));
    font: inherit;
    font-weight: 600;
    color: inherit;
  }
  [role='tab']:hover,
  input:hover,
  select:hover,
  .button:hover {
    border-color: currentColor;
  }
  [aria-selected='true']:hover {
    border-color: var(--_accent);
  }
  th button:hover,
  .cell:hover .figures,
  .action:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  tbody > tr > * {
    vertical-align: top;
  }
  /* At the edge of the scroller, a ring outside would be cut off. */
  tbody th button:focus-visible {
    outline-offset: -0.125em;
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
    inset: 0.45em 0.3em auto auto;
    pointer-events: none;
  }
  [dir='rtl'] .select .icon {
    inset: 0.45em auto auto 0.3em;
  }
  [aria-invalid='true'],
  .wrong {
    color: var(--hiring-alert, light-dark(#b3261e, #ff9d92));
  }
  .wrong {
    flex-basis: 100%;
  }
  .button.narrow {
    display: none;
  }
  .money {
    font-weight: 400;
    color: var(--_muted);
  }
  .words {
    display: flex;
    font-size: 0.8667em;
    line-height: 1.3;
    margin-block-start: 0.2em;
  }
  .words .icon {
    flex: none;
  }
  .filled {
    fill: var(--_accent);
  }
  .outline {
    fill: none;
    stroke: var(--_line);
  }
  .budget {
    stroke-dasharray: 1.5 2;
  }
  .places {
    display: block;
    direction: ltr;
    inline-size: 100%;
    block-size: 1.8em;
    overflow: visible;
    fill: var(--_muted);
    font-size: 0.8667em;
  }
  .strong {
    fill: currentColor;
    font-weight: 700;
  }
  rect {
    transition:
      x 160ms ease-out,
      width 160ms ease-out;
  }
  .notes {
    margin-block-start: 0.6em;
  }
  .notes span {
    display: inline-block;
    margin-inline-end: 1.1em;
  }
  .actions p {
    flex-basis: 100%;
  }
  .actions p:empty {
    display: none;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 8em;
    padding: 0.4em;
    font-family: var(--hiring-font-mono, ui-monospace, monospace);
    font-weight: 400;
  }
  @container (max-width: 30em) {
    thead:focus-within th {
      padding: 0 0.15em;
      font-size: 0.875em;
      white-space: normal;
    }
    .controls {
      display: block;
      border: 0;
    }
    .tabs {
      border-block-end: 1px solid var(--_rule);
    }
    .option {
      padding-block: 0.6em 0;
    }
    .button.narrow {
      display: inline-block;
    }
    .words {
      grid-column: 2 / 4;
      order: 2;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    rect {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .filled {
      fill: Highlight;
    }
    .outline,
    .budget {
      stroke: CanvasText;
    }
  }
`;
