import type { FormReader } from '../../../form/read-form.ts';
import { run } from '../../../graphql.server.ts';
import { EquipmentChangeDocument, EquipmentCreateDocument, EquipmentRetireDocument } from './center.gql.ts';
import type { Act } from './center.server.ts';
import { STATUSES } from './center-tabs.ts';

/** What the forms of machines do. */
export const EQUIPMENT_ACTS: Readonly<Record<string, Act>> = {
  equipment: async (args, reader, idempotencyKey) => {
    const facts = readMachine(reader);
    if (!facts) return null;
    const input = { idempotencyKey, workCenterId: args.params.id, ...facts };
    return (await run(args, EquipmentCreateDocument, { input })).data.equipmentCreate.userErrors;
  },
  'change-machine': async (args, reader, idempotencyKey) => {
    const facts = readMachine(reader);
    if (!facts) return null;
    const input = { idempotencyKey, equipmentId: reader.text('id'), ...facts };
    return (await run(args, EquipmentChangeDocument, { input })).data.equipmentChange.userErrors;
  },
  retire: async (args, reader, idempotencyKey) => {
    const input = { idempotencyKey, equipmentId: reader.text('id') };
    return (await run(args, EquipmentRetireDocument, { input })).data.equipmentRetire.userErrors;
  },
};

function readMachine(reader: FormReader) {
  const number = reader.text('number');
  const status = reader.choice('status', STATUSES);
  const builtYear = reader.optional('builtYear') === null ? null : reader.count('builtYear');
  if (!status || reader.errors.length > 0) return null;
  const [manufacturer, model, serial] = ['manufacturer', 'model', 'serial'].map((name) =>
    reader.optional(name),
  );
  return { number, status, builtYear, manufacturer, model, serial };
}
