/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

/** What is opened and marked on cards, and the list. */
export const toolStyles = css`
  .turn[aria-disabled] {
    cursor: default;
  }
  .cards {
    overscroll-behavior-x: contain;
  }
  .cards::-webkit-scrollbar {
    display: none;
  }
  .turn:hover {
    border-color: currentColor;
  }
  .rail .icon {
    margin: 0 0.3em;
  }
  .rail .rated:not([aria-current]) {
    border-color: var(--_bar);
  }
  .card:focus {
    outline: 0;
  }
  .card:focus-visible .question {
    outline: 0.125em solid var(--_accent);
    outline-offset: 0.125em;
  }
  .why[aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }
  .reason b {
    display: block;
    margin-top: 0.8em;
    font-size: 0.875em;
    font-weight: 650;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: 0.4em 1.6em;
    margin: 0.4em 0 0;
    padding: 0;
    list-style: none;
  }
  li {
    position: relative;
    padding-inline-start: 1.3em;
  }
  li::before {
    content: '';
    position: absolute;
    inset: 0.7em auto auto 0;
    width: 0.5em;
    border-top: 0.125em solid var(--_accent);
  }
  [dir='rtl'] li::before {
    inset: 0.7em 0 auto auto;
  }
  .reason {
    max-inline-size: 42em;
    margin-block: 0.25em 0.6em;
    padding-inline-start: 1.65em;
    text-wrap: pretty;
  }
  .reason.open {
    display: block;
  }
  @media (prefers-reduced-motion: no-preference) {
    .cards {
      scroll-behavior: smooth;
    }
    .why .icon {
      transition: transform 160ms ease-out;
    }
  }
  .away,
  .printed {
    display: none;
  }
  .origin {
    flex: 1 1 20em;
    max-inline-size: 42em;
  }
  .line svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    fill: var(--_accent);
  }
  [dir='rtl'] .line svg {
    transform: scaleX(-1);
  }
  .no-match {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    margin-block: 0.8em;
    padding-block: 0.6em;
    border-block: 1px solid var(--_rule);
  }
  .no-match button {
    min-height: 1.5em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .list .option {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1.1em;
    font-size: 0.875em;
    padding-block: 0.8em 0.4em;
  }
  .list .field {
    min-inline-size: 0;
  }
  .order {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.1em;
    margin-inline-start: auto;
  }
  .order .action {
    margin-inline: 0;
  }
  .order input {
    inline-size: 5em;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list li {
    padding: 0;
    border-block-end: 1px solid var(--_rule);
  }
  .list li:last-child {
    border: 0;
  }
  .list li::before {
    display: none;
  }
  .list li button {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    inline-size: 100%;
    padding-block: 0.5em;
  }
  .number {
    flex: none;
    min-inline-size: 1.5em;
    color: var(--_muted);
  }
  [aria-current] .number {
    font-weight: 700;
    color: var(--_accent);
  }
  .short {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .short b {
    font-weight: 650;
    line-height: 1.3;
  }
  .list button:hover .short b {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .short small {
    display: block;
  }
  small {
    font-size: 0.8125em;
  }
  .score {
    flex: none;
  }
  .score svg {
    inline-size: 2.4em;
    block-size: 0.25em;
    margin-inline-end: 0.8em;
    vertical-align: 0.2em;
    fill: var(--_rule);
  }
  [dir='rtl'] .score svg {
    transform: scaleX(-1);
  }
  .full {
    fill: var(--_accent);
  }
  @container (max-width: 30em) {
    .reason {
      padding: 0;
    }
    .order {
      margin-inline-start: 0;
    }
    .named .stop:not(.none) {
      flex: 1 0 0;
      overflow-wrap: normal;
    }
    .named .stop small {
      padding-inline-end: 0.3em;
    }
    .named .stop.none {
      flex: 1 0 100%;
      margin: 0.25em 0 0;
    }
    .stop.none > span {
      inline-size: fit-content;
    }
  }
  @media (forced-colors: active) {
    .score svg {
      fill: GrayText;
    }
    .full {
      fill: Highlight;
    }
  }
  @media print {
    .away,
    .printed {
      display: block;
    }
    .list,
    .form {
      display: none;
    }
    .reason {
      padding: 0;
    }
  }
`;
