import type { ReactiveController, ReactiveElement } from 'lit';
import { EXPORTS, type ExportFormat, type Exports } from './context.js';
import type { GuideController } from './guide-controller.js';

/** Keeps a widget's piece in the record of its guide, for as long as the widget is in it. */
export class ExportController implements ReactiveController {
  #exports?: Exports;

  constructor(
    private host: ReactiveElement & { readonly state: string },
    private guide: Pick<GuideController, 'share'>,
    private piece: (format: ExportFormat) => unknown,
  ) {
    host.addController(this);
  }

  /** Nothing where there is no pack to speak of. */
  #ready = (format: ExportFormat): unknown =>
    this.host.state === 'ready' ? this.piece(format) : undefined;

  hostUpdate(): void {
    const exports = this.guide.share<Exports>(EXPORTS, () => new Map());
    if (exports !== this.#exports) this.hostDisconnected();
    this.#exports = exports.set(this.host, this.#ready);
  }

  hostDisconnected(): void {
    this.#exports?.delete(this.host);
  }
}
