import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

const controllers = new Set<LanguageController>();
let observer: MutationObserver | undefined;

/** The parent in the flat tree's sense: out of a shadow root comes its host. */
export function composedParent(node: Node): Node | null {
  return node.parentNode ?? (node as ShadowRoot).host ?? null;
}

/**
 * Language and direction of an element, from the nearest ancestor that has `lang` or `dir`, across
 * shadow roots. A global active locale could not show two languages on one page.
 */
export class LanguageController implements ReactiveController {
  /** The nearest `lang`, as written; empty where the page has none. */
  tag = '';
  /** The nearest `dir`, unless a nearer `lang` speaks for itself. */
  dir: 'ltr' | 'rtl' | undefined;

  constructor(private host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    observer ??= new MutationObserver(() => controllers.forEach((one) => one.#read()));
    // One observer for the page; watching a root twice only renews its registration.
    const options = { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] };
    for (let root = this.host.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
      observer.observe(root, options);
      if (!(root as ShadowRoot).host) break;
    }
    this.#read();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (!controllers.size) observer?.disconnect();
  }

  #read(): void {
    let tag = '';
    let dir: string | undefined;
    for (let node: Node | null = this.host; node && !tag; node = composedParent(node)) {
      const element = node as Element;
      if (!element.getAttribute) continue;
      tag = element.getAttribute('lang') ?? '';
      dir ??= /^(ltr|rtl)$/i.exec(element.getAttribute('dir')!)?.[0].toLowerCase();
    }
    if (tag === this.tag && dir === this.dir) return;
    this.tag = tag;
    this.dir = dir as typeof this.dir;
    this.host.requestUpdate();
  }
}
