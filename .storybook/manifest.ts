import file from '../custom-elements.json' with { type: 'json' };

interface Named {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

interface Member extends Named {
  kind: string;
  attribute?: string;
  readonly?: boolean;
  parameters?: Named[];
  return?: { type?: { text: string } };
}

/** What the manifest says of one element, as far as Storybook uses it. */
export interface Declaration {
  tagName?: string;
  description?: string;
  attributes?: (Named & { fieldName?: string })[];
  members?: Member[];
  events?: Named[];
  slots?: Named[];
  cssProperties?: Named[];
  cssParts?: Named[];
  cssStates?: Named[];
}

export const manifest = file as { modules: { declarations?: unknown[] }[] };

const all = manifest.modules.flatMap((module) => (module.declarations ?? []) as Declaration[]);

/** Every element, by its tag. */
export const elements = new Map(
  all.flatMap((one) => (one.tagName ? [[one.tagName, one] as const] : [])),
);

/** Every token, by its name. */
export const tokens = new Map(
  [...elements.values()].flatMap((one) => one.cssProperties ?? []).map((one) => [one.name, one]),
);
