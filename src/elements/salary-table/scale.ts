/** A scale from `from` to `to`, on which values become places from 0 to 100. */
export interface Scale {
  from: number;
  to: number;
}

export function place({ from, to }: Scale, value: number): number {
  return +Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100)).toFixed(2);
}
