import { createHash } from 'node:crypto';

/** One text for one value: keys sorted, bigint and dates as strings, `undefined` left out. For hashes, outbox, audit, jobs. */
export function canonicalJson(value: unknown): string {
  // As JSON.stringify does of what cannot be written: callers hand over values.
  return written(value) as string;
}

/** SHA-256 of the canonical text. */
export function canonicalHash(value: unknown): Buffer {
  return createHash('sha256').update(canonicalJson(value)).digest();
}

/** Straight to text: a sorted copy of every object would cost several times as much. Nothing of what has no JSON. */
function written(value: unknown): string | undefined {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
    case 'string':
      return JSON.stringify(value);
    case 'bigint':
      return `"${value}"`;
    case 'object':
      return writtenObject(value);
    default:
      return undefined;
  }
}

function writtenObject(value: object): string | undefined {
  if (Array.isArray(value)) return `[${value.map((item) => written(item) ?? 'null').join(',')}]`;
  if ('toJSON' in value && typeof value.toJSON === 'function') return written(value.toJSON());
  let text = '';
  for (const key of sortedKeys(value)) {
    const found = written((value as Readonly<Record<string, unknown>>)[key]);
    if (found !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${found}`;
  }
  return `{${text}}`;
}

const isPlace = (key: string) => /^(0|[1-9]\d{0,9})$/.test(key) && Number(key) < 4_294_967_295;

/** By code units; keys that are whole numbers stand first, by size, as in every hash that is already kept. */
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value).sort();
  return keys.some(isPlace)
    ? [...keys.filter(isPlace).sort((a, b) => Number(a) - Number(b)), ...keys.filter((key) => !isPlace(key))]
    : keys;
}
