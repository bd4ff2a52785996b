import { createHash } from 'node:crypto';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import type { Dataset } from '../dataset.ts';

/** SHA-256 of the training rows, in hex: the same in whatever order they come. */
export function trainingHash({ rows, features, bad, ids }: Dataset): string {
  const head = features.map(({ kind, name }) => [kind, name]);
  const lines = Array.from({ length: rows }, (_, row) =>
    canonicalJson([ids[row], bad[row], ...features.map(({ values }) => plain(values[row] ?? null))]),
  ).sort();
  const hash = createHash('sha256').update(canonicalJson(head));
  for (const line of lines) hash.update('\n').update(line);
  return hash.digest('hex');
}

/** JSON has no infinities and no NaN. */
function plain(value: number | string | null): unknown {
  return typeof value === 'number' && !Number.isFinite(value)
    ? { number: Number.isNaN(value) ? null : value > 0 ? '+' : '-' }
    : value;
}
