/** Stands in for Lit's tag, so that the build makes this sheet small too. */
const css = String.raw;

/** Comparing: the table of shades, the lines that repeat it, the people. */
export const compareStyles = css`
  .shades {
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 0.15em;
    margin-block-start: 0.6em;
    font-size: 0.9375em;
  }
  .shades th,
  .shades td {
    padding: 0.2em 0.4em;
    text-align: start;
    font-weight: 400;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .shades thead > tr > * {
    vertical-align: bottom;
    font-weight: 700;
  }
  .shades tr > :first-child {
    inline-size: 28%;
    padding-inline-start: 0;
  }
  .shades tbody th {
    font-weight: 650;
  }
  .basis {
    display: block;
    font-weight: 400;
    font-size: 0.8667em;
  }
  .wanted,
  .heat {
    block-size: 1.4em;
    border: 1px solid transparent;
    border-radius: var(--hiring-radius, 0.25em);
  }
  .shades .wanted {
    border: 1px dashed var(--_line);
    font-weight: 650;
  }
  .both {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 0.4em;
  }
  .both bdi {
    font-size: 0.8667em;
  }
  .h,
  .h0 {
    border-color: var(--_line);
  }
  .h {
    border-color: var(--_rule);
    color: var(--_muted);
  }
  .h1 {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  .h2 {
    background: color-mix(in srgb, var(--_accent) 24%, transparent);
  }
  .h3 {
    background: color-mix(in srgb, var(--_accent) 42%, transparent);
  }
  .h4 {
    background: var(--_accent);
    color: var(--hiring-on-accent, light-dark(#ffffff, #0d1417));
  }
  tfoot > tr > * {
    padding-block-start: 0.4em;
    color: var(--_muted);
  }
  .letter {
    display: none;
  }
  .people .letter {
    margin-inline-end: 0.4em;
    color: var(--_muted);
  }
  .lines {
    display: grid;
    grid-template-columns: max-content 1fr;
    align-items: center;
    gap: 0 1.1em;
    margin-block: 1.1em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_rule);
    font-size: 0.9375em;
  }
  .short {
    max-inline-size: 9em;
    overflow-wrap: anywhere;
  }
  .line,
  .lines .scale {
    position: relative;
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    justify-items: center;
  }
  .line::before {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline: 10%;
    border-block-start: 1px solid var(--_line);
  }
  .line > span {
    position: relative;
    display: flex;
    justify-content: center;
    align-items: center;
    inline-size: 100%;
    min-block-size: 1.7em;
  }
  .line > span::before {
    content: '';
    position: absolute;
    block-size: 0.4em;
    border-inline-start: 1px solid var(--_line);
  }
  .line > .tick::before {
    block-size: 1.6em;
    border-inline-start: 0.1875em solid;
  }
  .lines .scale {
    font-size: 0.8667em;
    color: var(--_muted);
  }
  .marker {
    position: relative;
    flex: none;
    inline-size: 0.9em;
    block-size: 0.9em;
    overflow: visible;
  }
  .marker path {
    fill: currentColor;
    stroke: none;
  }
  .shape-0 {
    color: var(--_accent);
  }
  .people,
  .warnings {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }
  .people {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.6em 1.6em;
  }
  .people li,
  .warnings li {
    display: flex;
    gap: 0.6em;
    align-items: start;
    overflow-wrap: anywhere;
  }
  .people .marker {
    margin-block-start: 0.35em;
  }
  .said {
    display: block;
    color: var(--_muted);
  }
  .warnings {
    margin-block: 0.6em;
  }
  .warnings .icon {
    flex: none;
    margin: 0.15em 0 0;
    color: var(--hiring-alert, light-dark(#b3261e, #ff9d92));
  }
  .chooser {
    display: block;
    margin-block-start: 0.8em;
  }
  .names {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 0 1.1em;
    max-block-size: 12em;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  @container (max-width: 30em) {
    .shades {
      border-spacing: 0.1em;
    }
    .shades th,
    .shades td {
      padding: 0.2em 0.25em;
    }
    .shades tr > :first-child {
      inline-size: 36%;
      font-size: 0.8667em;
    }
    .letter {
      display: inline;
    }
    .shades .name,
    .basis {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .shades tfoot td {
      font-size: 0.8667em;
    }
    .lines {
      gap: 0 0.6em;
    }
    .short {
      max-inline-size: 6em;
    }
  }
  @media (forced-colors: active) {
    .heat {
      border-color: CanvasText;
    }
    .h4 {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .lines,
    .people li,
    tr {
      break-inside: avoid;
    }
  }
`;
