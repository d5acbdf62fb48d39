/** What a receiver such as ours said of single fields. Fetched only once it has refused a lead. */
import type { LeadProblem } from '../types.js';

/** @param answer `{issues: [{path: 'fields.email', message}]}` */
export function issuesOf(answer: unknown): LeadProblem['fields'] {
  const { issues } = Object(answer) as { issues?: { path?: unknown; message?: unknown }[] };
  if (!Array.isArray(issues)) return undefined;
  const fields = issues.flatMap((issue) => {
    const { path, message } = Object(issue) as (typeof issues)[number];
    const name = /^fields\.(.+)/.exec(`${path}`)?.[1];
    return name ? [[name, `${message}`]] : [];
  });
  return fields.length ? (Object.fromEntries(fields) as Record<string, string>) : undefined;
}
