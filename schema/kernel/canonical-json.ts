import { createHash } from 'node:crypto';

type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };

/** One text for one value: keys sorted, bigint and dates as strings, `undefined` left out. For hashes, outbox, audit, jobs. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(plain(value));
}

/** SHA-256 of the canonical text. */
export function canonicalHash(value: unknown): Buffer {
  return createHash('sha256').update(canonicalJson(value)).digest();
}

function plain(value: unknown): Plain | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
    return value;
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map((item) => plain(item) ?? null);
  if (typeof value !== 'object') return undefined;
  if ('toJSON' in value && typeof value.toJSON === 'function') return plain(value.toJSON());
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.flatMap(([key, item]) => {
      const found = plain(item);
      return found === undefined ? [] : [[key, found]];
    }),
  );
}
