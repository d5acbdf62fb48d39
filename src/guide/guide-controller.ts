import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { guideContext, type GuideState } from './context.js';

type Shared = keyof GuideState;

/**
 * Keeps properties of a widget in step with its guide. What the page wrote on the widget stands
 * until somebody chooses; whichever choice came last holds. Outside a guide, what came from it goes.
 */
export class GuideController implements ReactiveController {
  #consumer: ContextConsumer<typeof guideContext, ReactiveElement>;
  #seen: GuideState = {};
  #joined = false;
  #taken = new Set<Shared>();

  constructor(
    private host: ReactiveElement,
    private shared: readonly Shared[],
  ) {
    this.#consumer = new ContextConsumer(host, {
      context: guideContext,
      subscribe: true,
      callback: (guide) => {
        this.#follow(guide.state);
        this.#joined = true;
      },
    });
    host.addController(this);
  }

  /** What the guide says, whether or not the widget has a property for it. */
  get state(): Readonly<GuideState> {
    return this.#seen;
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#ask);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    // A consumer keeps its last value when the widget moves out of the guide.
    this.#consumer.value = undefined;
    this.#follow({});
    this.#joined = false;
  }

  choose(choice: GuideState): void {
    this.#seen = { ...this.#seen, ...choice };
    for (const key in choice) this.#taken.delete(key as Shared);
    this.#consumer.value?.choose(choice);
  }

  /** A guide defined after its widgets announces itself: ask again. */
  #ask = (event: Event): void => {
    if ((event as unknown as { context: unknown }).context === guideContext) {
      this.#consumer.hostConnected();
    }
  };

  #follow(state: Readonly<GuideState>): void {
    const host = this.host as unknown as Record<Shared, unknown>;
    for (const key of this.shared) {
      const mine = host[key] !== undefined && !this.#taken.has(key);
      if (state[key] === this.#seen[key] || (mine && !this.#joined)) continue;
      if (state[key] !== undefined) this.#taken.add(key);
      else if (!this.#taken.delete(key)) continue;
      host[key] = state[key];
    }
    this.#seen = state;
    this.host.requestUpdate();
  }
}
