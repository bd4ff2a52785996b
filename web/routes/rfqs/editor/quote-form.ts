import { FormReader } from '../../../form/read-form.ts';
import type { Firmness, QuoteLineInput, TaxpayerType } from '../../../gql/graphql.ts';
import { LOAD_UNITS } from '../../needs/need-form.ts';
import { readIncoterm, readInstant } from './rfq-form.ts';

export const FIRMNESSES = ['INDICATIVE', 'HELD'] as const satisfies readonly Firmness[];
export const TIERS = 3;
export const PARTS = ['MATERIAL', 'LABOUR', 'MACHINE', 'OVERHEAD', 'PROFIT', 'PACKING', 'FREIGHT'] as const;
export const TAXPAYERS = ['GENERAL', 'SMALL_SCALE'] as const satisfies readonly TaxpayerType[];

/** What a quote says, as its form has it; fields of a line carry the line's id. */
export function readQuoteForm(form: FormData, timeZone: string) {
  const reader = new FormReader(form);
  const lineIds = reader.namesFrom('unitPrice:').map((name) => name.slice('unitPrice:'.length));
  const quoted = lineIds.filter((id) => lineIds.length === 1 || reader.optional(`unitPrice:${id}`) !== null);
  const facts = {
    idempotencyKey: reader.text('idempotencyKey'),
    firmness: reader.optional('firmness') === 'HELD' ? ('HELD' as const) : ('INDICATIVE' as const),
    validUntil: readInstant(reader, 'valid', timeZone),
    vatIncluded: reader.optional('vatIncluded') === 'yes',
    vatBps: Number(reader.optional('vatBps') ?? '0'),
    paymentDays: reader.optionalWhole('paymentDays') ?? 0,
    incoterm: readIncoterm(reader),
    incotermPlace: reader.optional('incotermPlace'),
    annualReductionBps: reader.optionalPercent('annualReduction'),
    indexClause: reader.optional('indexClause'),
    deviations: reader.optional('deviations'),
    terms: reader.optional('terms'),
    lines: quoted.map((id) => readQuoteLine(reader, id)),
  };
  return { reader, facts, quoted };
}

function readQuoteLine(reader: FormReader, id: string): QuoteLineInput {
  const load = reader.optionalAmount(`load:${id}`);
  const tiers = Array.from({ length: TIERS }, (_, index) => ({
    from: reader.optionalAmount(`tierFrom:${id}:${index}`),
    unitPrice: reader.optionalAmount(`tierPrice:${id}:${index}`),
  }));
  const parts = PARTS.map((kind) => ({ kind, amount: reader.optionalAmount(`part:${id}:${kind}`) }));
  return {
    lineId: id,
    quantity: reader.optionalAmount(`quantity:${id}`),
    unitPrice: reader.amount(`unitPrice:${id}`),
    setup: reader.optionalAmount(`setup:${id}`),
    tooling: reader.optionalAmount(`tooling:${id}`),
    sample: reader.optionalAmount(`sample:${id}`),
    loadPerPiece:
      load === null ? null : { value: load, unit: reader.choice(`loadUnit:${id}`, LOAD_UNITS) ?? 'MIN' },
    workCenterId: reader.optional(`workCenterId:${id}`),
    leadDays: reader.optionalWhole(`leadDays:${id}`) ?? 0,
    deliverOn: reader.date(`deliverOn:${id}`),
    breakdown: parts.flatMap(({ kind, amount }) => (amount === null ? [] : [{ kind, amount }])),
    tiers: tiers.flatMap(({ from, unitPrice }) =>
      from === null || unitPrice === null ? [] : [{ from, unitPrice }],
    ),
  };
}

/** The field of the form that a refusal is about. */
export function fieldOfQuote(path: string, quoted: readonly string[]): string {
  const [first = '', index, name = '', at = '0', part = ''] = path.split('.');
  if (first === 'lines' && index !== undefined) {
    const id = quoted[Number(index)] ?? '';
    if (name === 'tiers') return `${part === 'from' ? 'tierFrom' : 'tierPrice'}:${id}:${at}`;
    if (name === 'breakdown') return `part:${id}:MATERIAL`;
    return `${name === 'loadPerPiece' ? 'load' : name}:${id}`;
  }
  if (first === 'validUntil') return 'validDate';
  return first === 'annualReductionBps' ? 'annualReduction' : first;
}
