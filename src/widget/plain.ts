import type { TemplateResult } from 'lit';

const known = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/**
 * The same template with plain boxes in place of its buttons, for a widget that is only read. What
 * an author wrote is changed, once for each template; values are not looked at.
 */
export function plain(template: TemplateResult): TemplateResult {
  let strings = known.get(template.strings);
  if (!strings) {
    const pieces = template.strings.map((piece) => piece.replace(/(<\/?)button\b/g, '$1div'));
    strings = Object.assign(pieces, { raw: pieces });
    known.set(template.strings, strings);
  }
  return { ...template, strings };
}
