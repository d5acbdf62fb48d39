import { css } from 'lit';

/** The form while it is filled in. What comes after has a sheet of its own. */
export const styles = css`
  form {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    gap: 1.1em 0.8em;
    margin-top: 1.1em;
  }
  form > * {
    grid-column: span 6;
  }
  .item {
    grid-column: span 3;
    align-self: end;
  }
  .short {
    grid-column: span 2;
  }
  .textarea {
    grid-column: span 6;
  }
  /* Older Safari's triangle is no marker of a list. */
  ::-webkit-details-marker,
  .gone {
    display: none;
  }
  .item label {
    display: block;
    font-weight: 600;
    margin-bottom: 0.25em;
  }
  p {
    text-wrap: pretty;
  }
  [for] small {
    margin-inline-start: 0.25em;
  }
  small {
    font-size: 1em;
    font-weight: 400;
  }
  .select {
    position: relative;
  }
  .select .icon {
    position: absolute;
    inset-inline-end: 0.3em;
    top: 0;
    pointer-events: none;
  }
  input,
  select,
  textarea,
  .second {
    box-sizing: border-box;
    width: 100%;
    height: 2.75em;
    margin: 0;
    padding: 0 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--hiring-radius, 0.25em);
    background: var(--hiring-field, color-mix(in srgb, currentColor 3%, transparent));
    font: inherit;
    color: inherit;
    appearance: none;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  textarea {
    display: block;
    height: 5.5em;
    padding-block: 0.6em;
    resize: vertical;
  }
  .check {
    display: flex;
    gap: 0.6em;
    margin-top: 0.4em;
  }
  .check input {
    appearance: auto;
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin-top: 0.1em;
    accent-color: var(--_accent);
  }
  .chosen,
  summary {
    display: flex;
  }
  .chosen > .icon,
  summary > .icon {
    margin-top: 0.15em;
    color: var(--_accent);
  }
  .link,
  a {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
  }
  .send,
  .second {
    width: auto;
    min-height: 2.75em;
    height: auto;
    padding: 0.4em 1.25em;
    font-weight: 650;
  }
  .send {
    background: var(--_accent);
    color: var(--hiring-on-accent, light-dark(#ffffff, #0d1417));
  }
  details {
    border-top: 1px solid var(--_rule);
    padding-top: 0.6em;
  }
  summary {
    width: fit-content;
    min-height: 1.85em;
    font-weight: 600;
    cursor: pointer;
  }
  [open] summary .icon {
    transform: scaleY(-1);
  }
  @container (max-width: 30em) {
    .item {
      grid-column: span 6;
    }
    .send {
      width: 100%;
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    .send {
      forced-color-adjust: none;
      border: 1px solid HighlightText;
      color: HighlightText;
    }
  }
  @media print {
    .buttons,
    details {
      display: none;
    }
  }
`;
