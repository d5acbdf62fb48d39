import { css } from 'lit';

/**
 * Frame, tokens and text of every widget. All sizes are in em of the host page's text, all colours
 * mixed from its text colour; the host element itself stays the page's own. Fields and buttons that
 * come later bring their own sheet.
 */
export const widgetStyles = css`
  :host {
    display: block;
    /* Inside a flex row or an auto column, a size container would collapse to nothing. */
    min-width: min(17em, 100%);
  }
  :host([hidden]),
  :host([hidden]) .base {
    display: none;
  }
  .base {
    /* What the page sets for its own text stops here, save for family, size and colour. */
    all: initial;
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 17em;
    color: inherit;
    color-scheme: inherit;
    visibility: inherit;
    font-family: inherit;
    font-size: inherit;
    line-height: 1.45;
    font-variant-numeric: lining-nums tabular-nums;
    border-top: 0.125em solid;
    padding-top: 0.6em;
    background: var(--hiring-surface);
    --_accent: var(--hiring-accent, light-dark(#0a6375, #5cc3d6));
    --_muted: color-mix(in srgb, currentColor 76%, transparent);
    --_line: color-mix(in srgb, currentColor 62%, transparent);
    --_bar: color-mix(in srgb, currentColor 56%, transparent);
    --_rule: color-mix(in srgb, currentColor 17%, transparent);
    --_ground: initial;
    --_wash: color-mix(in srgb, var(--_accent) 9%, transparent);
  }
  .surface {
    padding: 1.25em;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .heading {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    margin-bottom: 0.15em;
  }
  p {
    margin: 0;
  }
  .subtitle,
  small {
    color: var(--_muted);
  }
  .subtitle {
    font-size: 0.9375em;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button {
    padding: 0;
    border: 0 solid transparent;
    border-radius: var(--hiring-radius, 0.25em);
    background: none;
    font: inherit;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  :focus-visible {
    outline: 0.125em solid var(--_accent);
    outline-offset: 0.125em;
  }
  path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .icon {
    width: 1.15em;
    height: 1.15em;
    margin-inline-end: 0.3em;
    vertical-align: -0.2em;
  }
  .head,
  .footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 1.1em;
  }
  .footer {
    border-top: 1px solid var(--_rule);
    margin-top: 0.6em;
    padding-top: 0.6em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .source {
    flex: 1 1 20em;
    max-width: 42em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .action {
    min-height: 1.85em;
    font-weight: 600;
  }
  .action .icon {
    color: var(--_accent);
  }
  @media print {
    .actions {
      display: none;
    }
    a::after {
      content: ' (' attr(href) ')';
    }
  }
  @media (forced-colors: active) {
    .base {
      --_accent: Highlight;
      --_bar: CanvasText;
      --_rule: CanvasText;
    }
    button {
      border-color: Canvas;
    }
  }
`;
