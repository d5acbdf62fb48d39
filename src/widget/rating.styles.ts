/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

/** Five stops on one thin line; a file without Lit, since ratings come with a widget's tools. */
export const ratingStyles = css`
  .rating {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .rating legend {
    padding: 0;
    margin-block-end: 0.4em;
    font-weight: 650;
  }
  .stop {
    position: relative;
    flex: 0 1 2.75em;
    text-align: start;
    cursor: pointer;
  }
  .named .stop {
    flex-basis: 5em;
  }
  .stop > span {
    position: relative;
    display: grid;
    place-content: center;
    box-sizing: border-box;
    inline-size: 2em;
    block-size: 2em;
    border: 1px solid var(--_line);
    border-radius: 50%;
    font-size: 0.875em;
  }
  /* The line from this stop to the next. */
  .stop:has(+ .stop:not(.none))::before {
    content: '';
    position: absolute;
    inset-block-start: 0.875em;
    inset-inline: 1.75em 0;
    border-block-start: 1px solid var(--_line);
  }
  .passed > span {
    border-color: var(--_accent);
  }
  .passed::before {
    border-block-start: 0.1875em solid var(--_accent) !important;
    margin-block-start: -0.09em;
  }
  .stop small {
    display: block;
    margin-block-start: 0.2em;
  }
  .stop input {
    position: absolute;
    z-index: 1;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .stop :checked + span {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--hiring-on-accent, light-dark(#ffffff, #0d1417));
    font-weight: 700;
  }
  .stop :checked ~ small {
    font-weight: 700;
    color: inherit;
  }
  .stop :focus-visible + span {
    outline: 0.125em solid var(--_accent);
    outline-offset: 0.125em;
  }
  .stop:hover > span {
    border-color: currentColor;
  }
  .stop.none {
    flex: none;
    margin-inline-start: 0.6em;
  }
  .stop.none > span {
    inline-size: auto;
    padding-inline: 0.6em;
    border-color: transparent;
    border-radius: var(--hiring-radius, 0.25em);
    color: var(--_muted);
  }
  .stop.none :checked + span {
    background: none;
    color: inherit;
    border: 1px dashed var(--_line);
  }
  @media (forced-colors: active) {
    .stop.none > span {
      border-color: Canvas;
    }
    .stop:not(.none) :checked + span {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
