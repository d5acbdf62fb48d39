import { noChange } from 'lit';
import type { ElementPart } from 'lit';
import { Directive, directive, PartType, type PartInfo } from 'lit/directive.js';

export type Args = Record<string, unknown>;

/** An empty choice is one of its own here: "none", in place of the pack's. */
const mayBeEmpty = new Set(['market', 'level']);

/**
 * Puts a story's args on the element they are used on: objects become properties, tokens become
 * styles, all else attributes. The element stays the same while a designer turns the controls, as
 * it would on a page that changes its attributes.
 */
class Use extends Directive {
  #last: Args = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('use() belongs into a tag.');
  }

  render(_args: Args): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [args]: [Args]): unknown {
    for (const name of new Set([...Object.keys(this.#last), ...Object.keys(args)])) {
      if (args[name] !== this.#last[name]) put(element as HTMLElement, name, args[name]);
    }
    this.#last = { ...args };
    return noChange;
  }
}

const isProperty = (name: string, value: unknown) =>
  name === 'data' || name === 'rates' || typeof value === 'object';

function put(element: HTMLElement, name: string, value: unknown): void {
  const absent = value == null || value === false || (value === '' && !mayBeEmpty.has(name));
  if (name.startsWith('--')) element.style.setProperty(name, absent ? '' : `${value}`);
  else if (isProperty(name, value)) Object.assign(element, { [name]: value ?? undefined });
  else if (absent) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : `${value}`);
}

export const use = directive(Use);
