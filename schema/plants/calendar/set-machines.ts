import sql from 'sql-template-tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { command } from '#schema/kernel/command.ts';
import { CommandInput } from '#schema/kernel/command-input.ts';
import { notFound } from '#schema/kernel/fault.ts';
import { refuse } from '#schema/kernel/refusal.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { refreshCalendar } from './refresh-calendar.ts';

@InputType({ description: 'How many machines of a work centre work side by side.' })
export class WorkCenterMachinesSetInput extends CommandInput {
  @Field(() => ID, { description: 'The work centre.' }) workCenterId!: string;
  @Field(() => Int, { description: 'Like machines side by side, 1 to 1,000.' }) parallelMachines!: number;
  @Field(() => Boolean, {
    description: 'Whether its calendar counts its equipment that runs or stands by, instead of this number.',
  })
  fromEquipment!: boolean;
}

/** States how many machines count, by a number or by the equipment. Totals of days follow. */
export const workCenterMachinesSet = command<WorkCenterMachinesSetInput>({
  name: 'workCenterMachinesSet',
  can: 'plant:write',
  async run(tx, input) {
    const id = requireId('wkc', input.workCenterId, 'workCenterId');
    const { parallelMachines, fromEquipment } = input;
    const before = await tx.row<{
      siteId: string;
      parallelMachines: number;
      machinesFromEquipment: boolean;
    }>(sql`
      select site_id, parallel_machines, machines_from_equipment from app.work_center where id = ${id}::uuid for update`);
    if (!before) throw notFound(['workCenterId']);
    if (parallelMachines < 1 || parallelMachines > 1000)
      refuse({
        code: 'OUT_OF_RANGE',
        message: 'Between 1 and 1,000.',
        path: ['parallelMachines'],
        params: { least: 1, most: 1000 },
      });
    await tx.rows(sql`
      update app.work_center set parallel_machines = ${parallelMachines}::int, machines_from_equipment = ${fromEquipment}
      where id = ${id}::uuid`);
    await refreshCalendar(tx, before.siteId, id);
    tx.audit(
      { type: 'workCenter', id },
      {
        parallelMachines: [before.parallelMachines, parallelMachines],
        machinesFromEquipment: [before.machinesFromEquipment, fromEquipment],
      },
    );
    return { type: 'wkc', id };
  },
});
