import { css } from 'lit';

/** The list at rest. What the tools add has a sheet of its own. */
export const styles = css`
  .head {
    align-items: center;
  }
  .base .tick {
    display: flex;
    gap: 0.6em;
    padding: 0.25em 0;
    cursor: pointer;
  }
  .filter {
    font-size: 0.875em;
  }
  .base .tick input {
    appearance: none;
    box-sizing: border-box;
    flex: none;
    width: 1.25em;
    min-width: 1.25em;
    height: 1.25em;
    min-height: 0;
    margin: 0.1em 0 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--hiring-radius, 0.25em);
    background: none;
    font: inherit;
    cursor: pointer;
  }
  .tick input:checked::before {
    content: '';
    display: block;
    width: 0.28em;
    height: 0.6em;
    margin: 0.1em auto 0;
    border: solid var(--hiring-on-accent, light-dark(#fff, #0d1417));
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(42deg);
  }
  .base .tick input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .count {
    margin-top: 0.8em;
    font-size: 0.9375em;
  }
  .count strong {
    font-size: 1.333em;
  }
  .bar {
    display: grid;
    gap: 0.3em;
    margin: 0.3em 0 0.8em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .bar span {
    display: block;
    margin-top: 0.3em;
    line-height: 1.25;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .bar progress {
    appearance: none;
    display: block;
    width: 100%;
    height: 0.3em;
    border: 0;
    border-radius: 0;
    background: var(--_rule);
  }
  ::-webkit-progress-bar {
    background: none;
  }
  ::-webkit-progress-value {
    background: var(--_accent);
  }
  ::-moz-progress-bar {
    background: var(--_accent);
  }
  .stage {
    padding: 0.6em 0;
    border-top: 1px solid var(--_rule);
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .bar + .stage {
    border: 0;
    padding-top: 0;
  }
  .stage-head {
    display: flex;
    justify-content: space-between;
    gap: 0.6em;
    padding: 0.2em 0;
  }
  .stage-head small,
  .section {
    font-size: 0.8125em;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .step {
    display: grid;
    grid-template: auto auto / minmax(0, 1fr) auto;
    align-items: start;
    gap: 0 0.6em;
    padding-bottom: 0.25em;
  }
  .done > .tick span {
    color: var(--_muted);
  }
  .section {
    grid-column: 1;
    margin-inline-start: 2.3em;
  }
  .sign {
    min-width: 2.25em;
    min-height: 2.25em;
    text-align: end;
  }
  .sign .icon {
    margin: 0;
    vertical-align: -0.15em;
  }
  .action.add {
    min-height: 2em;
    margin-inline: 2.15em 0;
    font-size: 0.8125em;
  }
  .origin {
    flex: 1 1 20em;
  }
  .kept {
    margin-bottom: 0.3em;
  }
  @container (min-width: 30em) {
    .stage {
      display: grid;
      grid-template-columns: minmax(0, 8.5em) minmax(0, 1fr);
      gap: 0 1.1em;
    }
    .stage-head,
    .stage-head small {
      display: block;
    }
  }
  @container (min-width: 42em) {
    .step {
      grid-template-columns: minmax(0, 1fr) 13em auto;
    }
    .section {
      grid-area: 1 / 2;
      margin: 0.35em 0 0;
    }
    .sign {
      grid-area: 1 / 3;
    }
  }
  .tight span {
    display: none;
  }
  @container (max-width: 30em) {
    .bar span {
      display: none;
    }
  }
  @media screen {
    .only .done,
    .only .complete {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .tick input:checked::before {
      border-color: HighlightText;
    }
    .bar progress,
    ::-webkit-progress-bar,
    ::-webkit-progress-value {
      forced-color-adjust: none;
    }
    .bar progress {
      border: 1px solid CanvasText;
    }
    ::-webkit-progress-bar {
      background: Canvas;
    }
  }
  @media print {
    .sign,
    .add,
    .base .filter,
    .kept {
      display: none;
    }
    progress,
    input {
      print-color-adjust: exact;
    }
    .step {
      break-inside: avoid;
    }
  }
`;
