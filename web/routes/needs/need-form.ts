import { addDays } from '../../domain/week.ts';
import { FormReader } from '../../form/read-form.ts';
import type { CapacityRequestPostInput } from '../../gql/graphql.ts';

/** What one piece can load: machine time, mass, area, length, or itself. */
export const LOAD_UNITS = ['MIN', 'HUR', 'KGM', 'GRM', 'MTK', 'CMK', 'MTR', 'MMT', 'H87'] as const;

export function readNeedForm(form: FormData): { reader: FormReader; input: CapacityRequestPostInput } {
  const reader = new FormReader(form);
  const lastDay = reader.date('lastDay');
  const from = reader.date('from');
  if (lastDay !== '' && from !== '' && lastDay < from) reader.refuse('lastDay', 'UNTIL_BEFORE_FROM');
  const cap = reader.optionalAmount('priceCap');
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    title: reader.text('title'),
    processCode: reader.text('processCode'),
    materialCode: reader.optional('materialCode'),
    pieces: reader.count('pieces'),
    loadPerPiece: {
      value: reader.amount('loadPerPiece'),
      unit: reader.choice('loadUnit', LOAD_UNITS) ?? 'MIN',
    },
    from,
    until: lastDay === '' ? '' : addDays(lastDay, 1),
    priceCap: cap === null ? null : { amount: cap, currency: 'CNY' },
    deliverToCityCode: reader.text('deliverToCityCode'),
  };
  return { reader, input };
}
