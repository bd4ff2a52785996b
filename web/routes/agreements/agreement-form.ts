import { addDays } from '../../domain/week.ts';
import { FormReader } from '../../form/read-form.ts';
import type { FrameworkLineInput, FrameworkProposeInput, QuoteSide } from '../../gql/graphql.ts';

export const SIDES = ['BUYER', 'SELLER'] as const satisfies readonly QuoteSide[];
export const LINE_UNITS = ['H87', 'KGM', 'MTR', 'MTK', 'SET', 'HUR'] as const;
/** Without scripts a form has so many rows. */
export const ROWS = 5;
export const LADDER = [0, 1, 2] as const;

/** The form of a new agreement, and which of its rows are filled. */
export function readAgreementForm(form: FormData): {
  reader: FormReader;
  input: FrameworkProposeInput;
  rows: readonly number[];
} {
  const reader = new FormReader(form);
  const rows = Array.from({ length: ROWS }, (_, index) => index).filter(
    (index) => index === 0 || reader.optional(`item:${index}`) !== null,
  );
  const validLast = reader.date('validLast');
  const vat = reader.optionalPercent('vat');
  if (vat === null && reader.errors.every(({ field }) => field !== 'vat')) reader.refuse('vat', 'REQUIRED');
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    firmId: reader.text('firmId'),
    side: reader.choice('side', SIDES) ?? 'BUYER',
    title: reader.text('title'),
    terms: reader.optional('terms'),
    awardId: reader.optional('awardId'),
    currency: 'CNY' as const,
    vatIncluded: reader.optional('vatIncluded') === 'yes',
    vatBps: vat ?? 0,
    paymentDays: reader.optionalWhole('paymentDays') ?? 0,
    validFrom: reader.date('validFrom'),
    validUntil: validLast === '' ? '' : addDays(validLast, 1),
    leastAmount: reader.optionalAmount('leastAmount', 'CNY'),
    mostAmount: reader.optionalAmount('mostAmount', 'CNY'),
    ladder: LADDER.filter((index) => reader.optional(`ladderDays:${index}`) !== null).map((index) => ({
      days: reader.optionalWhole(`ladderDays:${index}`) ?? 0,
      bps: reader.optionalPercent(`ladderShare:${index}`) ?? 0,
    })),
    lines: rows.map((index) => readLine(reader, index)),
  };
  return { reader, input, rows };
}

function readLine(reader: FormReader, index: number): FrameworkLineInput {
  const from = reader.optionalAmount(`tierFrom:${index}`);
  return {
    item: reader.text(`item:${index}`),
    partNumber: reader.optional(`partNumber:${index}`),
    processCode: reader.optional(`processCode:${index}`),
    unit: reader.choice(`unit:${index}`, LINE_UNITS) ?? 'H87',
    unitPrice: reader.amount(`unitPrice:${index}`),
    tiers: from === null ? [] : [{ from, unitPrice: reader.amount(`tierPrice:${index}`) }],
    least: reader.optionalAmount(`least:${index}`),
    most: reader.optionalAmount(`most:${index}`),
    leadDays: reader.optionalWhole(`leadDays:${index}`) ?? 0,
  };
}

/** The field of the form that a refusal is about. */
export function fieldOfAgreement(path: string, rows: readonly number[]): string {
  const [first = '', index, name = '', , part] = path.split('.');
  const row = rows[Number(index)] ?? index;
  if (first === 'lines' && index !== undefined && name === 'tiers')
    return `${part === 'from' ? 'tierFrom' : 'tierPrice'}:${row}`;
  if (first === 'lines' && index !== undefined) return `${name}:${row}`;
  if (first === 'ladder') return `${name === 'bps' ? 'ladderShare' : 'ladderDays'}:${index}`;
  if (first === 'validUntil') return 'validLast';
  return first === 'vatBps' ? 'vat' : first;
}
