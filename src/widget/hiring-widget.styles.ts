import { css } from 'lit';

/**
 * Frame, tokens and controls of every widget. All sizes are in em of the host page's text, all
 * colours mixed from its text colour; the host element itself stays the page's own.
 */
export const widgetStyles = css`
  :host {
    display: block;
    /* Inside a flex row or an auto column, a size container would collapse to nothing. */
    min-inline-size: min(17em, 100%);
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
    border-block-start: 0.125em solid;
    padding-block-start: 0.6em;
    background: var(--hiring-surface, transparent);
    --_accent: var(--hiring-accent, light-dark(#0a6375, #5cc3d6));
    --_on: var(--hiring-on-accent, light-dark(#fff, #0d1417));
    --_alert: var(--hiring-alert, light-dark(#b3261e, #ff9d92));
    --_radius: var(--hiring-radius, 0.25em);
    --_muted: color-mix(in srgb, currentColor 76%, transparent);
    --_line: color-mix(in srgb, currentColor 62%, transparent);
    --_bar: color-mix(in srgb, currentColor 56%, transparent);
    --_rule: color-mix(in srgb, currentColor 17%, transparent);
    --_field: var(--hiring-field, color-mix(in srgb, currentColor 3%, transparent));
    --_wash: light-dark(
      color-mix(in srgb, var(--_accent) 9%, transparent),
      color-mix(in srgb, var(--_accent) 14%, transparent)
    );
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
  }
  p {
    margin: 0;
    text-wrap: pretty;
  }
  small,
  .subtitle {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  small {
    font-size: 0.8125em;
    font-weight: 400;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button,
  input,
  select,
  textarea {
    box-sizing: border-box;
    margin: 0;
    font: inherit;
    color: inherit;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_field);
    letter-spacing: inherit;
  }
  button {
    border-color: transparent;
    background: none;
    padding: 0;
    text-align: start;
    cursor: pointer;
    user-select: text;
  }
  :focus-visible {
    outline: 0.125em solid var(--_accent);
    outline-offset: 0.125em;
  }
  .button,
  .action {
    font-weight: 600;
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .button {
    border-color: var(--_line);
    min-block-size: 2em;
    padding-inline: 0.8em;
  }
  .button:hover,
  input:hover,
  select:hover {
    border-color: currentColor;
  }
  .icon {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.2em;
  }
  .fill {
    fill: currentColor;
    stroke: none;
  }
  .error {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.8em;
    margin-block: 1.1em;
  }
  .error strong {
    display: block;
  }
  .error p {
    flex: 1 1 15em;
  }
  @media (forced-colors: active) {
    .base {
      --_accent: Highlight;
      --_bar: CanvasText;
      --_rule: CanvasText;
      --_muted: CanvasText;
    }
  }
`;
