/**
 * A validator of the part of JSON Schema draft 4 that the Catena-X models use, and of no more: it throws at any keyword that it does not
 * know, so that it cannot pass what it has not looked at. For tests alone.
 */
interface Schema {
  readonly [keyword: string]: unknown;
}

const annotations = new Set(['$schema', 'description', 'components', 'x-samm-aspect-model-urn', 'title']);

/** What of a value a schema does not allow, with its place. */
export function schemaFaults(schema: Schema, value: unknown): string[] {
  return faults(schema, value, { root: schema, path: '$' });
}

interface At {
  readonly root: Schema;
  readonly path: string;
}

function faults(schema: Schema, value: unknown, at: At): string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    if (annotations.has(keyword)) return [];
    const check = keywords[keyword];
    if (!check) throw new Error(`This validator does not know ${keyword}`);
    return check(rule as never, value, at);
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const wrong = ({ path }: At, what: string) => [`${path} ${what}`];

const keywords: Record<string, (rule: never, value: unknown, at: At) => string[]> = {
  type: (type: string, value, at) => (typeNames(value).includes(type) ? [] : wrong(at, `is no ${type}`)),
  enum: (all: unknown[], value, at) => (all.includes(value) ? [] : wrong(at, `is none of ${all.join(', ')}`)),
  pattern: (pattern: string, value, at) =>
    typeof value !== 'string' || new RegExp(pattern).test(value)
      ? []
      : wrong(at, `does not match ${pattern}`),
  format: (format: string, value, at) => {
    if (format !== 'date') throw new Error(`This validator does not know the format ${format}`);
    return typeof value !== 'string' || !Number.isNaN(Date.parse(`${value}T00:00:00Z`))
      ? []
      : wrong(at, 'is no date');
  },
  required: (names: string[], value, at) =>
    isObject(value)
      ? names.filter((name) => !(name in value)).flatMap((name) => wrong(at, `lacks ${name}`))
      : [],
  properties: (rules: Record<string, Schema>, value, at) =>
    isObject(value)
      ? Object.entries(rules).flatMap(([name, rule]) =>
          name in value ? faults(rule, value[name], { ...at, path: `${at.path}.${name}` }) : [],
        )
      : [],
  items: (rule: Schema, value, at) =>
    Array.isArray(value)
      ? value.flatMap((item, n) => faults(rule, item, { ...at, path: `${at.path}[${n}]` }))
      : [],
  uniqueItems: (unique: boolean, value, at) =>
    unique && Array.isArray(value) && new Set(value.map((item) => JSON.stringify(item))).size < value.length
      ? wrong(at, 'has an item twice')
      : [],
  allOf: (rules: Schema[], value, at) => rules.flatMap((rule) => faults(rule, value, at)),
  $ref: (reference: string, value, at) => {
    const found = reference
      .replace(/^#\//, '')
      .split('/')
      .reduce<unknown>((part, name) => (isObject(part) ? part[name] : undefined), at.root);
    if (!isObject(found)) throw new Error(`${reference} leads nowhere`);
    return faults(found, value, at);
  },
};

function typeNames(value: unknown): string[] {
  if (Array.isArray(value)) return ['array'];
  if (value === null) return ['null'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['integer', 'number'] : ['number'];
  return [typeof value];
}
