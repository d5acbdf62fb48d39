/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

/** Fields, selects and buttons; a file without Lit, since they come with a widget's tools. */
export const fieldStyles = css`
  .field {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  input,
  select,
  textarea,
  .button {
    box-sizing: border-box;
    min-block-size: 2em;
    margin: 0;
    padding: 0 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--hiring-radius, 0.25em);
    background: var(--hiring-field, color-mix(in srgb, currentColor 3%, transparent));
    font: inherit;
    font-weight: 600;
    color: inherit;
  }
  [role='tab']:hover,
  input:hover,
  select:hover,
  .button:hover {
    border-color: currentColor;
  }
  [aria-selected='true']:hover {
    border-color: var(--_accent);
  }
  .field,
  .select {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .select {
    position: relative;
  }
  select {
    appearance: none;
    /* As wide as what is chosen, where browsers know how: the longest choice may not fit. */
    field-sizing: content;
    padding-inline-end: 2em;
    max-inline-size: 100%;
    /* WebKit would let the words out. */
    overflow: hidden;
    text-overflow: ellipsis;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  .select .icon {
    position: absolute;
    inset: 0.45em 0.3em auto auto;
    pointer-events: none;
  }
  [dir='rtl'] .select .icon {
    inset: 0.45em auto auto 0.3em;
  }
  [aria-invalid='true'],
  .wrong {
    color: var(--hiring-alert, light-dark(#b3261e, #ff9d92));
  }
  .wrong {
    flex-basis: 100%;
  }
  .action:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .actions p {
    flex-basis: 100%;
    display: flex;
    justify-content: end;
    gap: 1.25em;
  }
  .actions p:empty {
    display: none;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 8em;
    padding: 0.4em;
    font-family: var(--hiring-font-mono, ui-monospace, monospace);
    font-weight: 400;
  }
  @container (max-width: 30em) {
    .actions p {
      justify-content: start;
    }
  }
`;
