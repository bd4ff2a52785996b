import type { FormReader } from '../../../form/read-form.ts';

const CHANGES = ['CAPACITY', 'DUE', 'PRICE'] as const;

/** What was asked, as the API takes it. */
export function readWhatIf(reader: FormReader) {
  return {
    change: CHANGES.find((change) => change === reader.optional('change')) ?? 'DUE',
    offerId: reader.optional('offerId'),
    weekStart: reader.optional('weekStart'),
    amount: Number(reader.optional('amount') ?? 0) | 0,
  };
}

/** The field that a refusal's path speaks of. */
export function fieldOfWhatIf(path: string): string {
  return path === 'change' ? '' : path;
}
