/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

/** Fields, notes and what difference and budget draw; and what answers the pointer. */
export const toolStyles = css`
  .narrow:hover {
    border-color: currentColor;
  }
  th button:hover,
  .cell:hover .figures {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* At the edge of the scroller, a ring outside would be cut off. */
  tbody th button:focus-visible {
    outline-offset: -0.125em;
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
  @container (max-width: 30em) {
    thead:focus-within th {
      padding: 0 0.15em;
      font-size: 0.875em;
      white-space: normal;
    }
    .wide {
      display: none;
    }
    /* Where a select cannot be as wide as its choice, one line must hold both. */
    @supports not (field-sizing: content) {
      [name='order'] {
        inline-size: 9em;
      }
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
