/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

/** Rating: progress, the grid of areas, drawers, the target, the interviewer's call. */
export const toolStyles = css`
  .standing {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    gap: 0.4em 1.6em;
    padding-block: 0.8em;
  }
  .progress {
    flex: 1 1 14em;
    font-size: 0.9375em;
  }
  progress {
    display: block;
    appearance: none;
    inline-size: 100%;
    block-size: 0.25em;
    margin-block-start: 0.4em;
    border: 0;
    background: var(--_rule);
  }
  ::-webkit-progress-bar {
    background: var(--_rule);
  }
  ::-webkit-progress-value {
    background: var(--_accent);
  }
  ::-moz-progress-bar {
    background: var(--_accent);
  }
  .score strong {
    font-size: 1.5em;
    line-height: 1;
  }
  .row,
  .skill {
    display: grid;
    /* Five stops and "not assessed" stand below each other, also in drawers. */
    grid-template-columns: minmax(0, 1fr) 23em 6.5em;
    align-items: center;
    gap: 0.4em 1.1em;
    padding-block: 0.55em;
    border-block-start: 1px solid var(--_rule);
    font-size: 0.9375em;
  }
  .heads {
    border-block-start: 0;
    border-block-end: 1px solid;
    padding-block: 0.2em;
    color: var(--_muted);
  }
  .heads span {
    font-size: 0.8667em;
  }
  .heads + .row {
    border: 0;
  }
  .heads :last-child,
  .weight {
    text-align: end;
  }
  .rating {
    flex-wrap: nowrap;
  }
  .stop.none :checked + span {
    font-weight: 400;
  }
  .open {
    display: flex;
    align-items: start;
    min-block-size: 1.75em;
    font-weight: 650;
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }
  .open .icon {
    flex: none;
    margin-block-start: 0.15em;
    transition: transform 160ms ease-out;
    transform: rotate(-90deg);
  }
  [dir='rtl'] .open .icon {
    transform: rotate(90deg);
  }
  .open[aria-expanded='true'] .icon {
    transform: none;
  }
  .open:hover span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .weight {
    display: flex;
    justify-content: end;
    align-items: center;
  }
  .step {
    display: grid;
    place-content: center;
    inline-size: 2em;
    block-size: 2em;
  }
  .step .icon {
    margin: 0;
  }
  .step:hover {
    background: var(--_wash);
  }
  .step[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  output {
    min-inline-size: 1.9em;
    text-align: center;
    font-weight: 650;
    unicode-bidi: isolate;
  }
  .drawer,
  .target {
    margin-block-end: 0.8em;
    padding-inline-start: 1.35em;
  }
  .target {
    padding: 0.8em 0;
    border-block-end: 1px solid;
  }
  .drawer .title,
  .target .title {
    margin-block: 0.6em 0.2em;
    font-size: 0.9375em;
    font-weight: 650;
  }
  .drawer .title small,
  .skill small {
    margin-inline-start: 0.6em;
    font-weight: 400;
    font-size: 0.875em;
  }
  .skill {
    padding-block: 0.3em;
    overflow-wrap: anywhere;
  }
  .title + .skill,
  .fine + .skill {
    border: 0;
  }
  .sentences,
  .evidence {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  .sentences li {
    display: flex;
    gap: 0.6em;
    padding-block: 0.1em;
    color: var(--_muted);
  }
  .sentences .current {
    color: inherit;
    font-weight: 650;
  }
  .fine {
    font-size: 0.8125em;
    color: var(--_muted);
    margin-block-start: 0.6em;
    max-inline-size: 42em;
    overflow-wrap: anywhere;
  }
  .sum {
    display: inline-block;
  }
  .fine .action {
    margin-inline: 0.6em 0;
    color: inherit;
  }
  .option .action {
    margin-inline: 0;
  }
  .option .action[aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }
  .file {
    position: relative;
    display: inline-flex;
    align-items: center;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 0.125em solid var(--_accent);
    outline-offset: 0.125em;
  }
  .kept {
    margin-block-start: 0.8em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .kept + .footer {
    margin-block-start: 0.4em;
  }
  @container (max-width: 38em) {
    .heads {
      display: none;
    }
    .row {
      grid-template-columns: 1fr auto;
    }
    .heads + .row {
      border-block-start: 0;
    }
    .row .rating {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .skill {
      grid-template-columns: 1fr;
    }
    .rating {
      flex-wrap: wrap;
    }
    .stop:not(.none) {
      flex: 1 1 2.1em;
    }
    .stop:nth-of-type(5) {
      flex: none;
    }
    .option .field {
      min-inline-size: 0;
      flex: 0 1 auto;
    }
    .option .select {
      min-inline-size: 0;
    }
  }
  @container (max-width: 30em) {
    .drawer {
      padding-inline-start: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .open .icon {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }
    ::-webkit-progress-value {
      forced-color-adjust: none;
      background: Highlight;
    }
    .step[aria-disabled='true'],
    .choice:has(:disabled) {
      opacity: 1;
      color: GrayText;
    }
  }
  @media print {
    .step,
    .open .icon,
    .blank,
    .chooser,
    .stop.none:not(:has(:checked)),
    .note textarea,
    .target {
      display: none;
    }
    .row,
    .skill {
      break-inside: avoid;
    }
    .stop > span,
    .heat,
    progress {
      print-color-adjust: exact;
    }
    .stop.none :checked + span {
      border: 0;
    }
    /* A field shows on paper only what its box has room for. */
    .printed {
      display: block;
      font-weight: 400;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .choice:not(:has(:checked)) {
      display: none;
    }
  }
`;
