import { css } from 'lit';

/** The carousel while it is read. What interview and list add has a sheet of its own. */
export const styles = css`
  .head {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: 1.1em;
  }
  .beside {
    grid-area: 1 / 2 / 3;
  }
  .beside,
  .rail,
  .cards {
    display: flex;
  }
  .beside {
    align-items: start;
    gap: 0.6em;
  }
  .position {
    margin-top: 0.4em;
    white-space: nowrap;
  }
  .turn {
    width: 2.25em;
    height: 2.25em;
    border: 1px solid var(--_line);
    text-align: center;
  }
  .turn .icon {
    margin: 0;
  }
  .turn[aria-disabled] {
    opacity: 0.4;
  }
  [dir='rtl'] :is(.previous, .next) .icon {
    transform: scaleX(-1);
  }
  .rail {
    gap: 0.25em;
    margin-top: 0.8em;
  }
  .rail button {
    flex: 1;
    min-height: 1.85em;
    border-bottom: 0.1875em solid var(--_rule);
    border-radius: 0;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .rail [aria-current] {
    border-color: var(--_accent);
    font-weight: 700;
    color: inherit;
  }
  .cards {
    overflow: auto hidden;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
    /* Room for focus rings, which the scroller would cut off. */
    margin-top: 0.6em;
    margin-inline-start: -0.25em;
    padding: 0.25em 0;
  }
  /* So that the last card can stand at the start as well. */
  .cards::after {
    content: '';
    flex: 0 0 13%;
  }
  .card {
    box-sizing: border-box;
    flex: 0 0 87%;
    scroll-snap-align: start;
    padding-inline: 0.25em 1.6em;
    border-inline-end: 1px solid var(--_rule);
    overflow-wrap: anywhere;
  }
  .card:not(.shown) {
    padding-inline-start: 1.1em;
    opacity: 0.76;
  }
  .tag {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .tag b {
    margin-inline-end: 0.4em;
    font-weight: 650;
    color: var(--_accent);
  }
  .question {
    margin-block: 0.15em 0.4em;
    max-width: 28em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.28;
  }
  code {
    font-family: var(--hiring-font-mono, ui-monospace, monospace);
    font-variant-ligatures: none;
    font-weight: 400;
  }
  .why {
    min-height: 2em;
    font-weight: 650;
  }
  .why .icon {
    color: var(--_accent);
    margin-inline-end: 0.5em;
  }
  .card:not(.shown) .body,
  .reason {
    display: none;
  }
  @container (max-width: 30em) {
    .head {
      display: block;
    }
    .beside {
      align-items: center;
      margin-top: 0.6em;
    }
    .position {
      flex: 1;
      margin: 0;
    }
    .cards::after {
      flex-basis: 0;
    }
    .card {
      flex-basis: 100%;
      padding-inline-end: 0.25em;
      border: 0;
    }
    .question {
      font-size: 1.25em;
    }
  }
  @media print {
    .beside,
    .rail,
    .line,
    .why .icon {
      display: none;
    }
    .cards,
    .card:not(.shown) .body,
    .reason {
      display: block;
    }
    .card:nth-child(n) {
      opacity: 1;
      padding: 0.8em 0.25em;
      border: 0;
      break-inside: avoid;
    }
  }
`;
