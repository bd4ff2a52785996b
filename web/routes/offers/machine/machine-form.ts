import { instantIn } from '../../../domain/instant-in.ts';
import type { FormReader } from '../../../form/read-form.ts';
import type { MachineEditorQuery, MachineOfferPublishInput } from '../../../gql/graphql.ts';
import { readSale } from '../editor/read-sale.ts';
import { CURRENCY } from '../offer-form.ts';

/** Reads the form of a whole machine; days and times are those of the clock in `timeZone`. */
export function readMachineForm(
  reader: FormReader,
  timeZone: string,
): { input: MachineOfferPublishInput; fieldOf(path: string): string } {
  const { sale, fieldOf } = readSale(reader);
  const setupPrice = reader.optionalAmount('setupPrice', CURRENCY) ?? '0';
  const input = {
    ...sale,
    equipmentId: reader.text('equipmentId'),
    startsAt: readInstant(reader, 'starts', timeZone),
    endsAt: readInstant(reader, 'ends', timeZone),
    setupPrice: { amount: setupPrice, currency: CURRENCY },
  };
  const field = { startsAt: 'startsTime', endsAt: 'endsTime' } as Record<string, string>;
  return { input, fieldOf: (path) => field[path] ?? fieldOf(path) };
}

function readInstant(reader: FormReader, name: 'starts' | 'ends', timeZone: string): string {
  const date = reader.date(`${name}Date`);
  const time = reader.text(`${name}Time`);
  const instant = instantIn(timeZone, date, time);
  if (date !== '' && time !== '' && instant === null)
    reader.refuse(`${name}Time`, 'NOT_A_TIME', [{ name: 'found', value: time }]);
  return instant ?? '';
}

/** A machine that can be offered, as people call it. */
export interface OfferedMachine {
  readonly id: string;
  readonly text: string;
  readonly rate: string;
}

/** Machines that can work, of work centres that are counted in hours. */
export function machinesOf({ workCenters }: MachineEditorQuery): OfferedMachine[] {
  return workCenters.edges.flatMap(({ node }) =>
    node.measure === 'TIME'
      ? node.equipment
          .filter(({ status }) => status === 'RUNNING' || status === 'STANDBY')
          .map(({ id, number, manufacturer, model }) => {
            const make = [manufacturer, model].filter(Boolean).join(' ');
            return {
              id,
              text: [`${node.code} ${node.name}`, number, make].filter(Boolean).join(' · '),
              rate: node.rate.amount,
            };
          })
      : [],
  );
}
