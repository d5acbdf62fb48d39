import type { Answer } from '../retry.js';
import type { Lead, LeadProblem, Target } from '../types.js';

/** A request, ready to be sent. */
export interface Outgoing {
  url: string;
  body: string;
  headers: Record<string, string>;
}

/** How a kind of target is talked to, and what it can be relied on for. */
export interface Destination<Kind extends Target = Target> {
  /**
   * `once`: it knows a lead again by its id, so that a second attempt adds no second row.
   * `at least once`: an answer that got lost may leave two.
   */
  promise: 'once' | 'at least once';
  /** @param now milliseconds since 1970 */
  request(lead: Lead, target: Kind, now: number): Outgoing;
  /** Is this 2xx its word that it has the lead? */
  acknowledges(answer: Answer, lead: Lead, target: Kind): boolean;
  /** What it said of single fields of a lead that it refused. */
  complaints?(answer: Answer): LeadProblem['fields'] | Promise<LeadProblem['fields']>;
  /** Another way to ask, where only what surrounds the lead was refused; tried once, at once. */
  instead?(answer: Answer, target: Kind): Kind | undefined;
}
