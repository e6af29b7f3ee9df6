// Holds unknown JSON against a JSON Schema: the small part of the standard that story.schema.json uses, small enough
// to ship to a reader. The tests hold its answers against a full validator's.

export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: readonly string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  $defs?: Record<string, Schema>;
}

/** Where it is (`mentions[3].start`), what stands there and what should. */
export interface SchemaError {
  path: string;
  got: string;
  expected: string;
}

/** The first thing wrong in document order, or null. Properties that the schema does not name are let be. */
export function checkSchema(value: unknown, root: Schema): SchemaError | null {
  return check(value, root, '', root.$defs ?? {});
}

function check(
  value: unknown,
  schema: Schema,
  path: string,
  defs: Record<string, Schema>,
): SchemaError | null {
  if (schema.$ref !== undefined) return check(value, defs[schema.$ref.replace('#/$defs/', '')], path, defs);
  const wrong = (expected: string): SchemaError => ({
    path: path || 'the document',
    got: show(value),
    expected,
  });
  if (schema.anyOf) return checkAny(value, schema.anyOf, path, defs);
  if (schema.const !== undefined && value !== schema.const) return wrong(JSON.stringify(schema.const));
  if (schema.enum && !schema.enum.includes(value)) return wrong(`one of ${schema.enum.join(', ')}`);
  if (schema.type !== undefined) {
    const types = [schema.type].flat();
    if (!types.some((type) => hasType(value, type))) return wrong(types.join(' or '));
  }
  if (typeof value === 'number') return inRange(value, schema) ? null : wrong(range(schema));
  if (typeof value === 'string')
    return value.length < (schema.minLength ?? 0) ? wrong('text that is not empty') : null;
  if (Array.isArray(value)) return checkItems(value, schema, path, defs, wrong);
  if (typeof value === 'object' && value !== null) return checkProperties(value, schema, path, defs);
  return null;
}

/** The error of the alternative that got furthest in is the useful one: that of the first, where none fits. */
function checkAny(
  value: unknown,
  choices: Schema[],
  path: string,
  defs: Record<string, Schema>,
): SchemaError | null {
  let first: SchemaError | null = null;
  for (const choice of choices) {
    const error = check(value, choice, path, defs);
    if (!error) return null;
    first ??= error;
  }
  return first;
}

function checkItems(
  value: unknown[],
  schema: Schema,
  path: string,
  defs: Record<string, Schema>,
  wrong: (expected: string) => SchemaError,
): SchemaError | null {
  if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? Infinity))
    return wrong(`${schema.minItems} items`);
  if (!schema.items) return null;
  for (const [index, item] of value.entries()) {
    const error = check(item, schema.items, `${path}[${index}]`, defs);
    if (error) return error;
  }
  return null;
}

function checkProperties(
  value: object,
  schema: Schema,
  path: string,
  defs: Record<string, Schema>,
): SchemaError | null {
  const members = new Map(Object.entries(value));
  const inside = (name: string) => (path === '' ? name : `${path}.${name}`);
  for (const name of schema.required ?? [])
    if (!members.has(name)) return { path: inside(name), got: 'nothing', expected: 'a value' };
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (!members.has(name)) continue;
    const error = check(members.get(name), property, inside(name), defs);
    if (error) return error;
  }
  return null;
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function inRange(value: number, { minimum = -Infinity, maximum = Infinity }: Schema): boolean {
  return value >= minimum && value <= maximum;
}

function range({ minimum, maximum }: Schema): string {
  if (minimum === undefined) return `at most ${maximum}`;
  return maximum === undefined ? `at least ${minimum}` : `from ${minimum} to ${maximum}`;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
