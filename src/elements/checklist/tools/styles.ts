/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

/** Notes, own steps, notices and panels; and what answers the pointer. */
export const toolStyles = css`
  .base .tick input:focus-visible {
    outline-offset: 0.125em;
  }
  .base .tick:hover input:not(:checked) {
    border-color: currentColor;
  }
  /* Nothing is there to be reset before something was entered. */
  .link {
    min-height: 1.85em;
    margin-inline-start: 0.4em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .link:hover,
  .add:hover {
    text-decoration: none;
  }
  .sign:hover {
    color: var(--_accent);
  }
  .below {
    grid-column: 1 / -1;
    margin-inline: 1.85em 0;
  }
  .noted {
    max-inline-size: 42em;
    padding-inline-start: 0.6em;
    border-inline-start: 0.125em solid var(--_line);
    font-size: 0.875em;
    white-space: pre-wrap;
  }
  .below label,
  .panel label {
    display: block;
    font-size: 0.875em;
    font-weight: 600;
  }
  .base textarea {
    min-block-size: 4.5em;
    font: inherit;
    font-weight: 400;
  }
  .own {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
    font-size: 0.8125em;
  }
  .own small {
    font-size: 1em;
  }
  .own .action,
  .line .action {
    margin-inline: 0;
  }
  .new {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: end;
    margin-block: 0.4em;
    margin-inline-start: 1.85em;
  }
  .new label {
    flex: 1 1 12em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .new input,
  .panel input {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin-block-start: 0.25em;
    font-weight: 400;
  }
  .new .button,
  .panel .button {
    min-block-size: 2.75em;
  }
  .base .main {
    border-color: transparent;
    background: var(--_accent);
    color: var(--hiring-on-accent, light-dark(#fff, #0d1417));
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.1em;
    align-items: center;
    margin-block: 0.6em;
    padding: 0.4em 0.8em;
    border-radius: var(--hiring-radius, 0.25em);
    background: var(--hiring-field, color-mix(in srgb, currentColor 5%, transparent));
    font-size: 0.875em;
  }
  .line p {
    flex: 1 1 14em;
  }
  .line .action {
    min-block-size: 2em;
  }
  .stored {
    border-block: 1px solid var(--_rule);
    border-radius: 0;
    padding-inline: 0;
    background: none;
  }
  .panel {
    margin-block-start: 0.8em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_rule);
  }
  .panel-head,
  .fields {
    display: flex;
    justify-content: space-between;
    gap: 0.6em;
    align-items: end;
    margin-block-end: 0.4em;
  }
  .fields {
    flex-wrap: wrap;
    justify-content: start;
  }
  .fields label {
    flex: 1 1 14em;
  }
  .hint {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
    gap: 0 1.1em;
    margin-block-start: 0.6em;
  }
  .ways button {
    display: flex;
    gap: 0.4em;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_rule);
    border-radius: 0;
  }
  .ways small {
    display: block;
    font-size: 0.8125em;
  }
  .ways .icon {
    color: var(--_accent);
    margin-block-start: 0.15em;
  }
  .ways button:hover strong {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .outcome {
    margin-block-start: 0.4em;
    font-size: 0.875em;
  }
  .outcome:empty {
    display: none;
  }
  .base .manual {
    min-block-size: 8em;
    font-family: var(--hiring-font-mono, ui-monospace, monospace);
    font-size: 0.875em;
  }
  @media screen {
    .noting .noted {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .base .main,
    .line {
      border: 1px solid;
    }
  }
  @media print {
    .noting label,
    .own .action,
    .new,
    .line,
    .panel,
    .outcome,
    .manual {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    ::-webkit-progress-value {
      transition: inline-size 160ms ease-out;
    }
  }
`;
