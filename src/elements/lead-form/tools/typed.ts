/** What was typed, kept on this device until it is sent, where a page says `remember`. */
export function createTyped(key: string) {
  let blocked = false;
  const trying = <Result>(work: (storage: Storage) => Result): Result | undefined => {
    try {
      return work(localStorage);
    } catch {
      blocked = true;
      return undefined;
    }
  };
  return {
    get blocked() {
      return blocked;
    },
    read(): Record<string, string> {
      const text = trying((storage) => storage.getItem(key));
      try {
        const found: unknown = JSON.parse(text ?? '{}');
        return Object(found) as Record<string, string>;
      } catch {
        return {};
      }
    },
    write(values: Record<string, string>): void {
      trying((storage) => storage.setItem(key, JSON.stringify(values)));
    },
    forget(): void {
      trying((storage) => storage.removeItem(key));
    },
  };
}
