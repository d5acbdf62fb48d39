/** As much of a JSON Schema as anybody here looks at. */
export interface JsonSchema {
  properties: Record<string, JsonSchema>;
  items: JsonSchema;
  [keyword: string]: unknown;
}

/** JSON Schema (draft 2020-12) of a folder's zod schema, with the comments of its types. */
export function jsonSchema(of: {
  folder: string;
  name: string;
  schema: string;
  title: string;
}): Promise<JsonSchema>;
