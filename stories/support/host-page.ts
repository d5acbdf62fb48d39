import { html, LitElement } from 'lit';

/** A page of somebody else in small: a root of its own, with that page's styles. */
class HostPage extends LitElement {
  static override properties = { css: {} };

  css = '';
  #sheet = new CSSStyleSheet();

  protected override createRenderRoot() {
    const root = super.createRenderRoot() as ShadowRoot;
    root.adoptedStyleSheets = [this.#sheet];
    return root;
  }

  protected override willUpdate(): void {
    this.#sheet.replaceSync(this.css);
  }

  protected override render() {
    return html`<div><hiring-salary-table level="senior"></hiring-salary-table></div>`;
  }
}

if (!customElements.get('story-host-page')) customElements.define('story-host-page', HostPage);
