import { readReading } from './read-reading.ts';
import { judgeTime, readingsMost } from './reading.rules.ts';
import type { Reading } from './reading.ts';
import type { EntryOutcome } from './take-readings.ts';

/** A reading with its place in the batch, from 0. */
export interface PlacedReading extends Reading {
  readonly index: number;
}

/** What a body holds: readings to take, and entries that are refused each for itself. */
export type ReadBatch =
  | { readonly code: 'MALFORMED' | 'TOO_MANY_READINGS' }
  | {
      readonly count: number;
      readonly readings: readonly PlacedReading[];
      readonly refused: readonly EntryOutcome[];
    };

/** Reads `{"readings": […]}`. One bad entry does not keep the others out: a device cannot mend what it has seen. */
export function readBatch(body: Uint8Array, now: number): ReadBatch {
  const entries = entriesOf(body);
  if (!entries || entries.length === 0) return { code: 'MALFORMED' };
  if (entries.length > readingsMost) return { code: 'TOO_MANY_READINGS' };
  const readings: PlacedReading[] = [];
  const refused: EntryOutcome[] = [];
  for (const [index, entry] of entries.entries()) {
    const read = readReading(entry);
    if ('field' in read) {
      refused.push({ index, outcome: 'REFUSED', code: 'MALFORMED', field: read.field });
      continue;
    }
    const code = judgeTime(read.reading.at, now);
    if (code) refused.push({ index, outcome: 'REFUSED', code });
    else readings.push({ index, ...read.reading });
  }
  return { count: entries.length, readings, refused };
}

function entriesOf(body: Uint8Array): readonly unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    const readings = typeof parsed === 'object' && parsed !== null && 'readings' in parsed && parsed.readings;
    return Array.isArray(readings) ? readings : undefined;
  } catch {
    return undefined;
  }
}
