import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { guideContext, type Guide, type GuideState } from './context.js';

/**
 * Keeps properties of a widget in step with its guide. What the page wrote on the widget stands
 * until somebody chooses; whichever choice came last holds. Outside a guide, what came from it goes.
 *
 * It asks by itself rather than through `ContextConsumer`, which finds no guide that is defined
 * later, and keeps the last value when its widget moves out.
 */
export class GuideController implements ReactiveController {
  /** What the guide says; values that the widget has a property for are copied into it. */
  state: Readonly<GuideState> = {};
  #guide?: Guide;
  #page?: Document;
  #unsubscribe?: () => void;
  #taken = new Set<keyof GuideState>();
  #own = new Map<string, unknown>();

  constructor(private host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    // A guide that is defined after its widgets announces itself at the document.
    this.#page = this.host.ownerDocument;
    this.#page.addEventListener('context-provider', this);
    this.handleEvent();
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('context-provider', this);
    this.#unsubscribe?.();
    this.#follow({}, true);
    // What it made is the guide's now.
    if (this.#guide) this.#own.clear();
    this.#guide = this.#unsubscribe = undefined;
  }

  /** Shares a choice of this widget. */
  choose(choice: GuideState): void {
    this.state = { ...this.state, ...choice };
    for (const key in choice) this.#taken.delete(key as keyof GuideState);
    this.#guide?.choose(choice);
  }

  /** One thing for all widgets of the guide; outside of a guide, this widget's own. */
  share<T>(key: string, make: () => T): T {
    const own = () => {
      if (!this.#own.has(key)) this.#own.set(key, make());
      return this.#own.get(key) as T;
    };
    return this.#guide?.share ? this.#guide.share(key, own) : own();
  }

  /** @internal Asks for the nearest guide, now and whenever one announces itself. */
  handleEvent(): void {
    const { host } = this;
    host.dispatchEvent(new ContextEvent(guideContext, host, this.#answer, true));
  }

  #answer = (guide: Guide, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#follow(guide.state);
    this.#guide = guide;
  };

  /** @param leaving out of the guide: what this widget has by itself stays */
  #follow(state: Readonly<GuideState>, leaving = false): void {
    const host = this.host as unknown as Record<keyof GuideState, unknown>;
    for (const name in { ...this.state, ...state }) {
      const key = name as keyof GuideState;
      if (!(key in host)) continue;
      const mine = host[key] != null && !this.#taken.has(key);
      // At first sight of a guide, the widget's own values stand.
      if (state[key] === this.state[key] || (mine && !this.#guide)) continue;
      if (state[key] != null) this.#taken.add(key);
      else if (!this.#taken.delete(key) && leaving) continue;
      host[key] = state[key];
    }
    this.state = state;
    this.host.requestUpdate();
  }
}
