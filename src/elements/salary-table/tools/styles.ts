/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

export const toolStyles = css`
  .money {
    font-weight: 400;
    color: var(--_muted);
  }
  .words {
    display: flex;
    gap: 0.3em;
    font-size: 0.8667em;
    line-height: 1.3;
    margin-block-start: 0.2em;
  }
  .filled {
    fill: var(--_accent);
  }
  .outline {
    fill: none;
    stroke: var(--_line);
  }
  .budget {
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-dasharray: 1.5 2;
  }
  .strong {
    fill: currentColor;
    font-weight: 700;
  }
  .wrong {
    flex-basis: 100%;
    color: var(--_alert);
  }
  .notes {
    margin-block-start: 0.6em;
  }
  .notes span {
    margin-inline-end: 1.1em;
    white-space: nowrap;
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
  }
  @container (max-width: 30em) {
    .words {
      grid-column: 2 / 4;
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
  @media print {
    .actions {
      display: none;
    }
  }
`;
