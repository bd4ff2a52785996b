import type { FormReader } from '../../../form/read-form.ts';

const MODES = ['EACH_STEP', 'LEAD_FACTORY', 'PLATFORM'] as const;
const asMoney = (amount: string | null) => (amount === null ? null : { amount, currency: 'CNY' as const });

/** What was asked, as the API takes it; what cannot be read stands in the reader. */
export function readInquiry(reader: FormReader, idempotencyKey: string) {
  return {
    idempotencyKey,
    revisionId: reader.text('revisionId'),
    quantity: reader.count('quantity'),
    dueOn: reader.date('dueOn'),
    deliverToCityCode: reader.text('deliverToCityCode'),
    latePerDay: asMoney(reader.optionalAmount('late')),
    contractMode: MODES.find((mode) => mode === reader.optional('contractMode')) ?? null,
    leadId: reader.optional('leadId'),
    mainStepCodes: codesOf(reader.optional('mainStepCodes')),
    mainWorkMayMove: reader.optional('mainWorkMayMove') === 'yes',
    binPieces: reader.optionalWhole('binPieces'),
    freightPerBin: asMoney(reader.optionalAmount('freightPerBin')),
  };
}

/** Codes as people write lists: with commas of either script, or spaces. */
function codesOf(text: string | null): string[] {
  return (text ?? '').split(/[\s,，、;；]+/).filter((code) => code !== '');
}

/** The field that a refusal's path speaks of. */
export function fieldOfInquiry(path: string): string {
  const [first = ''] = path.split('.');
  if (first === 'latePerDay') return 'late';
  return first === 'revisionId' ? '' : first;
}
