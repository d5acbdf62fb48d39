/** Steps that the visitor added: how they are written into the records, and read from them. */

export interface OwnStep {
  id: string;
  stage: string;
  text: string;
}

/** What is kept under the step's id. */
export function writeOwn(stage: string, text: string): string {
  return JSON.stringify({ stage, text });
}

/** Own steps in the order they were added; what cannot be read is passed over. */
export function readOwn(kept: Record<string, unknown>): OwnStep[] {
  return Object.keys(kept)
    .sort()
    .flatMap((id) => {
      try {
        const { stage, text } = Object(JSON.parse(`${kept[id]}`)) as Partial<OwnStep>;
        return typeof stage === 'string' && typeof text === 'string' && text
          ? [{ id, stage, text }]
          : [];
      } catch {
        return [];
      }
    });
}

/** An id that sorts by the time it was made, and that no other tab makes. */
export function ownId(now: number): string {
  const [random] = crypto.getRandomValues(new Uint32Array(1));
  return `own-${now.toString(36).padStart(9, '0')}-${random!.toString(36)}`;
}
