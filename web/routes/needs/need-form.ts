import { addDays } from '../../domain/week.ts';
import { FormReader } from '../../form/read-form.ts';
import type { CapacityRequestPostInput } from '../../gql/graphql.ts';
import { readRequirements, requirementField } from './requirement-form.ts';

/** What one piece can load: machine time, mass, area, length, or itself. */
export const LOAD_UNITS = ['MIN', 'HUR', 'KGM', 'GRM', 'MTK', 'DMK', 'CMK', 'MTR', 'MMT', 'H87'] as const;

export function readNeedForm(form: FormData): { reader: FormReader; input: CapacityRequestPostInput } {
  const reader = new FormReader(form);
  const lastDay = reader.date('lastDay');
  const from = reader.date('from');
  if (lastDay !== '' && from !== '' && lastDay < from) reader.refuse('lastDay', 'UNTIL_BEFORE_FROM');
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
    until: dayAfter(lastDay) ?? '',
    deliverToCityCode: reader.text('deliverToCityCode'),
    ...readWishes(reader),
    requirements: readRequirements(reader),
  };
  return { reader, input };
}

/** What makes one feasible plan better than another: none of it has to be said. */
function readWishes(reader: FormReader) {
  const wished = reader.optional('wishedBy') === null ? '' : reader.date('wishedBy');
  return {
    priceCap: readMoney(reader, 'priceCap'),
    wishedBy: dayAfter(wished),
    latePerDay: readMoney(reader, 'latePerDay'),
    shipmentsMax: reader.optionalWhole('shipmentsMax'),
    nonDeductibleBps: reader.optionalPercent('nonDeductible'),
  };
}

function readMoney(reader: FormReader, name: string) {
  const amount = reader.optionalAmount(name);
  return amount === null ? null : { amount, currency: 'CNY' as const };
}

/** People name the last day that counts, the API the first that does not. */
function dayAfter(day: string): string | null {
  return day === '' ? null : addDays(day, 1);
}

/** The field of the form that a refusal is about. */
export function fieldOfNeed(path: string, input: CapacityRequestPostInput): string {
  const parts = path.split('.');
  const [first = ''] = parts;
  if (first === 'requirements') return requirementField(parts, input.requirements ?? []);
  if (first === 'nonDeductibleBps') return 'nonDeductible';
  return first === 'until' ? 'lastDay' : first;
}
