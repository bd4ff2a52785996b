import type { FormReader } from '../../../form/read-form.ts';
import { needRows, needSources } from './need-fields.tsx';

const MODES = ['EACH_STEP', 'LEAD_FACTORY', 'PLATFORM'] as const;
const asMoney = (amount: string | null) => (amount === null ? null : { amount, currency: 'CNY' as const });

/** What was asked, as the API takes it; what cannot be read stands in the reader. */
export function readInquiry(reader: FormReader, idempotencyKey: string, figures = readFigures(reader)) {
  return {
    idempotencyKey,
    revisionId: reader.text('revisionId'),
    quantity: reader.count('quantity'),
    dueOn: reader.date('dueOn'),
    deliverToCityCode: reader.text('deliverToCityCode'),
    reference: reader.optional('reference'),
    latePerDay: asMoney(reader.optionalAmount('late')),
    contractMode: MODES.find((mode) => mode === reader.optional('contractMode')) ?? null,
    leadId: reader.optional('leadId'),
    mainStepCodes: codesOf(reader.optional('mainStepCodes')),
    mainWorkMayMove: reader.optional('mainWorkMayMove') === 'yes',
    mayAsk: reader.optional('mayAsk') === 'yes',
    binPieces: reader.optionalWhole('binPieces'),
    freightPerBin: asMoney(reader.optionalAmount('freightPerBin')),
    needs: readNeeds(reader),
    stepFigures: figures.map(({ stepCode, grams, wattHours }) => ({
      stepCode,
      grams,
      wattHours,
    })),
  };
}

/** What steps wait for; a row without a name is none. */
function readNeeds(reader: FormReader) {
  return Array.from({ length: needRows }, (_, row) => row).flatMap((row) => {
    const name = reader.optional(`need:${row}`);
    if (name === null) return [];
    return [
      {
        stepCode: reader.optional(`needStep:${row}`) ?? '',
        name,
        source: needSources.find((one) => one === reader.optional(`needSource:${row}`)) ?? 'STOCK',
        days: reader.optionalWhole(`needDays:${row}`),
        arrivesOn: reader.optional(`needDay:${row}`) === null ? null : reader.date(`needDay:${row}`),
      },
    ];
  });
}

/** Fields of a need, and what they are called in the form. A refusal counts the rows that were sent: those with a name, from the first on. */
const needFields: Readonly<Record<string, string>> = {
  name: 'need',
  stepCode: 'needStep',
  source: 'needSource',
  days: 'needDays',
  arrivesOn: 'needDay',
};

/** Fields of what is said of a step, and what they are called in the form. */
const figureFields: Readonly<Record<string, string>> = { grams: 'mass', wattHours: 'energy' };

/** What is said of a step, and the row that says it: a row speaks for each place that its item goes into. */
interface Figures {
  readonly row: number;
  readonly stepCode: string;
  readonly grams: number | null;
  readonly wattHours: number | null;
}

/** Figures of steps of which anything is said: kilograms and kilowatt-hours as they are written, to the gram and the watt-hour. */
export function readFigures(reader: FormReader): Figures[] {
  const figures: Figures[] = [];
  for (let row = 0; row < 60; row++) {
    const codes = reader.list(`figureStep:${row}`);
    if (codes.length === 0) break;
    const [grams = null, wattHours = null] = [`mass:${row}`, `energy:${row}`].map((name) =>
      thousandths(reader, name),
    );
    if (grams !== null || wattHours !== null)
      figures.push(...codes.map((stepCode) => ({ row, stepCode, grams, wattHours })));
  }
  return figures;
}

/** An amount in thousandths, rounded; GraphQL takes whole numbers of 32 bits, and what is beyond is refused there by name. */
function thousandths(reader: FormReader, name: string): number | null {
  const amount = reader.optionalAmount(name);
  return amount === null ? null : Math.min(2_147_483_647, Math.round(Number(amount) * 1000));
}

/** Codes as people write lists: with commas of either script, or spaces. */
function codesOf(text: string | null): string[] {
  return (text ?? '').split(/[\s,，、;；]+/).filter((code) => code !== '');
}

/** The field that a refusal's path speaks of; `figures` are those that were sent. */
export function fieldOfInquiry(path: string, figures: readonly Pick<Figures, 'row'>[] = []): string {
  const [first = '', row, field = ''] = path.split('.');
  if (first === 'needs') return needFields[field] ? `${needFields[field]}:${row}` : '';
  if (first === 'latePerDay') return 'late';
  if (first === 'stepFigures')
    return figureFields[field] ? `${figureFields[field]}:${figures[Number(row)]?.row}` : '';
  return first === 'revisionId' ? '' : first;
}
