import sql from 'sql-template-tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { command } from '#schema/kernel/command.ts';
import { CommandInput } from '#schema/kernel/command-input.ts';
import { notFound } from '#schema/kernel/fault.ts';
import { newId } from '#schema/kernel/id.ts';
import { problem, refuse, refuseAny, type UserError } from '#schema/kernel/refusal.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import { refreshCalendar } from '../calendar/refresh-calendar.ts';
import { centerOf, readText } from '../center-scope.ts';
import { type EquipmentStatus, EquipmentStatusEnum } from './equipment.ts';

@InputType({ description: 'What is known of a machine.' })
class EquipmentFacts extends CommandInput {
  @Field(() => String, { description: 'The firm’s own number, 1 to 40 characters, unique within it.' })
  number!: string;
  @Field(() => String, { nullable: true, description: 'Who built it.' }) manufacturer?: string | null;
  @Field(() => String, { nullable: true, description: 'Its model.' }) model?: string | null;
  @Field(() => Int, { nullable: true, description: 'Year in which it was built, from 1900.' }) builtYear?:
    | number
    | null;
  @Field(() => String, { nullable: true, description: 'Serial number of its maker.' }) serial?: string | null;
  @Field(() => EquipmentStatusEnum, { description: 'Whether it can work.' }) status!: EquipmentStatus;
}

@InputType({ description: 'A new machine.' })
export class EquipmentCreateInput extends EquipmentFacts {
  @Field(() => ID, { description: 'The work centre that it stands in.' }) workCenterId!: string;
}

@InputType({ description: 'A machine as it is now.' })
export class EquipmentChangeInput extends EquipmentFacts {
  @Field(() => ID, { description: 'The machine.' }) equipmentId!: string;
}

@InputType({ description: 'A machine that is gone.' })
export class EquipmentRetireInput extends CommandInput {
  @Field(() => ID, { description: 'The machine.' }) equipmentId!: string;
}

/** Adds a machine; where its work centre counts its equipment, totals of days follow. Refuses a number that is taken. */
export const equipmentCreate = command<EquipmentCreateInput>({
  name: 'equipmentCreate',
  can: 'plant:write',
  async run(tx, input) {
    const center = await centerOf(tx, input.workCenterId);
    const facts = readFacts(input, yearOf(tx));
    const id = newId<'eqp'>();
    const made = await tx.rows(sql`
      insert into app.equipment (id, organisation_id, work_center_id, number, manufacturer, model, built_year, serial, status, created_at)
      values (${id}::uuid, ${tx.organisationId}::uuid, ${center.id}::uuid, ${facts.number}, ${facts.manufacturer}, ${facts.model},
        ${facts.builtYear}::int, ${facts.serial}, ${input.status}, ${tx.now}::timestamptz)
      on conflict do nothing returning id`);
    if (made.length === 0) refuseTaken(facts.number);
    if (center.machinesFromEquipment) await refreshCalendar(tx, center.siteId, center.id);
    tx.audit({ type: 'equipment', id }, { number: [null, facts.number], status: [null, input.status] });
    return { type: 'eqp', id };
  },
});

/** Writes down what a machine is now. Refuses a number that is taken, and one that is retired. */
export const equipmentChange = command<EquipmentChangeInput>({
  name: 'equipmentChange',
  can: 'plant:write',
  async run(tx, input) {
    const before = await standing(tx, input.equipmentId);
    const facts = readFacts(input, yearOf(tx));
    const taken = await tx.row(sql`
      select 1 from app.equipment where organisation_id = app.organisation() and number = ${facts.number} and id <> ${before.id}::uuid`);
    if (taken) refuseTaken(facts.number);
    await tx.rows(sql`
      update app.equipment set number = ${facts.number}, manufacturer = ${facts.manufacturer}, model = ${facts.model},
        built_year = ${facts.builtYear}::int, serial = ${facts.serial}, status = ${input.status} where id = ${before.id}::uuid`);
    if (before.machinesFromEquipment) await refreshCalendar(tx, before.siteId, before.workCenterId);
    tx.audit({ type: 'equipment', id: before.id }, { status: [before.status, input.status] });
    return { type: 'eqp', id: before.id };
  },
});

/** A machine that is gone for good; its number stays taken. Refuses one that is retired already. */
export const equipmentRetire = command<EquipmentRetireInput>({
  name: 'equipmentRetire',
  can: 'plant:write',
  async run(tx, input) {
    const before = await standing(tx, input.equipmentId);
    await tx.rows(sql`update app.equipment set status = 'RETIRED' where id = ${before.id}::uuid`);
    if (before.machinesFromEquipment) await refreshCalendar(tx, before.siteId, before.workCenterId);
    tx.audit({ type: 'equipment', id: before.id }, { status: [before.status, 'RETIRED'] });
    return { type: 'eqp', id: before.id };
  },
});

function yearOf(tx: Tx): number {
  return tx.now.getUTCFullYear();
}

function readFacts(input: EquipmentFacts, year: number) {
  const problems: UserError[] = [];
  const facts = {
    number: readText(input.number, 'number', { longest: 40, needed: true }, problems) ?? '',
    manufacturer: readText(input.manufacturer, 'manufacturer', { longest: 100 }, problems),
    model: readText(input.model, 'model', { longest: 100 }, problems),
    serial: readText(input.serial, 'serial', { longest: 100 }, problems),
    builtYear: input.builtYear ?? null,
  };
  if (facts.builtYear !== null && (facts.builtYear < 1900 || facts.builtYear > year + 1)) {
    const params = { least: 1900, most: year + 1 };
    problems.push(problem({ code: 'OUT_OF_RANGE', message: 'No such year.', path: ['builtYear'], params }));
  }
  refuseAny(problems);
  return facts;
}

function refuseTaken(number: string): never {
  refuse({
    code: 'EQUIPMENT_NUMBER_TAKEN',
    message: 'There is a machine of this number already.',
    path: ['number'],
    params: { number },
  });
}

interface Standing {
  readonly id: string;
  readonly siteId: string;
  readonly workCenterId: string;
  readonly status: EquipmentStatus;
  readonly machinesFromEquipment: boolean;
}

async function standing(tx: Tx, wire: string): Promise<Standing> {
  const id = requireId('eqp', wire, 'equipmentId');
  const found = await tx.row<Standing>(sql`
    select e.id, w.site_id, e.work_center_id, e.status, w.machines_from_equipment
    from app.equipment e join app.work_center w on w.id = e.work_center_id where e.id = ${id}::uuid for update of e`);
  if (!found) throw notFound(['equipmentId']);
  if (found.status === 'RETIRED')
    refuse({ code: 'WRONG_STATE', message: 'It is retired.', params: { state: 'RETIRED' } });
  return found;
}
