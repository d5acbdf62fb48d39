/** `BroadcastChannel` in memory, whose messages come in turn and not at some time. */
export class Channel {
  static readonly #open = new Set<Channel>();
  #listeners: ((event: { data: unknown }) => void)[] = [];

  constructor(readonly name: string) {
    Channel.#open.add(this);
  }

  addEventListener(_type: string, listener: (event: { data: unknown }) => void): void {
    this.#listeners.push(listener);
  }

  postMessage(data: unknown): void {
    if (!Channel.#open.has(this)) throw new DOMException('closed', 'InvalidStateError');
    const text = JSON.stringify(data);
    for (const other of Channel.#open) {
      if (other === this || other.name !== this.name) continue;
      queueMicrotask(() => {
        if (!Channel.#open.has(other)) return;
        for (const listener of other.#listeners) listener({ data: JSON.parse(text) });
      });
    }
  }

  close(): void {
    Channel.#open.delete(this);
  }
}
