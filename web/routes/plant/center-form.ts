import type { FormReader } from '../../form/read-form.ts';
import type { Measure, WorkCenterCreateInput } from '../../gql/graphql.ts';

export const MEASURES = ['TIME', 'MASS', 'AREA', 'LENGTH', 'COUNT'] as const satisfies readonly Measure[];

/** The unit in which a centre of this measure is planned and priced. */
export const UNIT_OF: Record<Measure, string> = {
  TIME: 'HUR',
  MASS: 'KGM',
  AREA: 'MTK',
  LENGTH: 'MTR',
  COUNT: 'H87',
};

export function readCenterForm(reader: FormReader): WorkCenterCreateInput | null {
  const measure = reader.choice('measure', MEASURES);
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    siteId: reader.text('siteId'),
    code: reader.text('code'),
    name: reader.text('name'),
    processCode: reader.text('processCode'),
    materialCodes: reader.list('materialCodes'),
    parallelMachines: reader.count('parallelMachines'),
    rate: { amount: reader.amount('rate'), currency: 'CNY' },
  };
  const setup = reader.amount('setup');
  const minimumBlock = reader.amount('minimumBlock');
  if (!measure) return null;
  return {
    ...input,
    measure,
    setup: { value: setup, unit: UNIT_OF[measure] },
    minimumBlock: { value: minimumBlock, unit: UNIT_OF[measure] },
  };
}
