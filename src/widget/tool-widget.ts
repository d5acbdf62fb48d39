import { html, nothing, svg } from 'lit';
import type { Strings } from '../i18n/localize.js';
import { HiringWidget } from './hiring-widget.js';
import { icon } from './icon.js';
import type { Kit } from './kit.js';

/** What a widget lends its tools. */
export const kit: Kit = { html, svg, nothing, icon };

/** What the tools of every widget have. */
export interface WidgetTools {
  /** @param path all that the event comes through, the element itself first */
  handle(event: Event, path: HTMLElement[]): void;
}

/**
 * A widget that can be read at once, and whose tools (all that a visitor does with it) are a file of
 * their own: fetched when a pointer or the focus comes near, or where the page asks for what needs
 * them.
 */
export abstract class ToolWidget<
  Part extends keyof Strings,
  Tools extends WidgetTools,
> extends HiringWidget<Part> {
  /** There once they were fetched. */
  protected tools?: Tools;
  #coming?: Promise<Tools>;
  /** The tools did not come: left alone until the visitor acts, who is then told. */
  #stuck?: 'quiet' | 'told';

  /** Imports the tools and makes them. */
  protected abstract fetchTools(): Promise<Tools>;
  /** Does what the page asks for need the tools at once? */
  protected abstract get needsTools(): unknown;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of 'click input change keydown keypress keyup pointerover focusin scroll'.split(
      ' ',
    )) {
      // A scroll does not bubble; all else is heard after the elements that it is meant for.
      root.addEventListener(type, this, type === 'scroll');
    }
    return root;
  }

  protected override extras(): Promise<unknown> | undefined {
    return this.needsTools && !this.tools ? this.use() : undefined;
  }

  protected override willUpdate(): void {
    this.extras()?.catch(() => {});
    super.willUpdate();
  }

  /** Fetches the tools once; where they do not come, the next use tries again. */
  protected async use(): Promise<Tools> {
    if (this.tools) return this.tools;
    try {
      this.tools = await (this.#coming ??= this.fetchTools());
      this.#stuck = undefined;
    } catch (error) {
      this.#coming = undefined;
      this.complain('network', 'its tools did not arrive.');
      throw error;
    }
    // The next update hands them the view that they work on.
    this.requestUpdate();
    await this.updateComplete;
    return this.tools;
  }

  /** The tools, once there is a pack to work with. Rejects where there is none. */
  protected async whenReady(): Promise<Tools> {
    // Words or figures may still be on their way.
    while (this.isConnected && this.state === 'loading') {
      await new Promise((later) => setTimeout(later, 16));
    }
    if (this.state !== 'ready') throw new Error(`${this.localName}: there is nothing to export.`);
    return this.use();
  }

  /** Whatever a visitor does is for the tools, which come when one is near. */
  handleEvent(event: Event): void {
    const path = event.composedPath() as HTMLElement[];
    // Where nothing of a pack is shown there is nothing that they could work on.
    const handle = (tools: Tools) => this.state === 'ready' && tools.handle(event, path);
    // At once where they are there: what is typed must not reach a page's hotkeys.
    if (this.tools) return void handle(this.tools);
    const acting = /click|change|keydown|submit/.test(event.type);
    if (this.#stuck && !acting) return;
    this.use().then(handle, () => {
      this.#stuck = acting ? 'told' : (this.#stuck ?? 'quiet');
      this.requestUpdate();
    });
  }

  /** In place of what the tools would have done. */
  protected renderStuck(): unknown {
    return this.#stuck === 'told' ? html`<p role="status">${this.strings.common.failed}</p>` : '';
  }
}
