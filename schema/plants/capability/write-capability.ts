import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '#schema/kernel/command.ts';
import { CommandInput } from '#schema/kernel/command-input.ts';
import { notFound } from '#schema/kernel/fault.ts';
import { newId } from '#schema/kernel/id.ts';
import { problem, refuse, refuseAny, type UserError } from '#schema/kernel/refusal.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import { unitOf } from '#schema/kernel/units.ts';
import { keptProblems, QuantityInput, quantityOf } from '#schema/kernel/values.ts';
import { centerOf } from '../center-scope.ts';
import { checkMaterials, checkProcesses } from '../reference.queries.ts';
import type { CapabilityKind } from './capability.ts';

@InputType({ description: 'A constraint on what a work centre can do.' })
export class CapabilitySetInput extends CommandInput {
  @Field(() => ID, { description: 'The work centre.' }) workCenterId!: string;
  @Field(() => ID, { description: 'Code of the kind.' }) kindCode!: string;
  @Field(() => QuantityInput, {
    nullable: true,
    description: 'The bound, in any unit of the kind’s dimension.',
  })
  value?: QuantityInput | null;
  @Field(() => [String], { nullable: true, description: 'The grade, or the values of the set.' })
  choices?: string[] | null;
}

@InputType({ description: 'A constraint that holds no more.' })
export class CapabilityRemoveInput extends CommandInput {
  @Field(() => ID, { description: 'The constraint.' }) capabilityId!: string;
}

/**
 * States one constraint of a work centre; what was said of the same kind before is replaced. Refuses unknown kinds, units of another
 * dimension, values of none, grades and values that are not on the kind's list.
 */
export const capabilitySet = command<CapabilitySetInput>({
  name: 'capabilitySet',
  can: 'plant:write',
  async run(tx, input) {
    const center = await centerOf(tx, input.workCenterId);
    const kind = await tx.row<CapabilityKind>(
      sql`select code, unit, direction, choices from ref.capability_kind where code = ${input.kindCode}`,
    );
    if (!kind)
      refuse({
        code: 'UNKNOWN_CAPABILITY',
        message: 'This kind is not on the list.',
        path: ['kindCode'],
        params: { found: input.kindCode },
      });
    refuseAny(kind.unit ? boundProblems(kind, input) : await choiceProblems(tx, kind, input));
    const choices = [...new Set(input.choices ?? [])].sort();
    await tx.rows(sql`
      update app.capability set removed_at = ${tx.now}::timestamptz
      where organisation_id = app.organisation() and work_center_id = ${center.id}::uuid and kind = ${kind.code} and removed_at is null`);
    const id = newId<'cap'>();
    await tx.rows(sql`
      insert into app.capability (id, organisation_id, work_center_id, kind, value, unit, choices, created_at)
      values (${id}::uuid, ${tx.organisationId}::uuid, ${center.id}::uuid, ${kind.code}, ${input.value?.value ?? null}::numeric,
        ${input.value?.unit ?? null}, ${choices}::text[], ${tx.now}::timestamptz)`);
    const said = input.value ? `${input.value.value} ${input.value.unit}` : choices;
    tx.audit({ type: 'workCenter', id: center.id }, { [kind.code]: [null, said] });
    return { type: 'cap', id };
  },
});

/** Takes a constraint away. Refuses one that is gone already. */
export const capabilityRemove = command<CapabilityRemoveInput>({
  name: 'capabilityRemove',
  can: 'plant:write',
  async run(tx, input) {
    const id = requireId('cap', input.capabilityId, 'capabilityId');
    const found = await tx.row<{ kind: string; removedAt: Date | null; workCenterId: string }>(
      sql`select kind, removed_at, work_center_id from app.capability where id = ${id}::uuid for update`,
    );
    if (!found) throw notFound(['capabilityId']);
    if (found.removedAt)
      refuse({ code: 'WRONG_STATE', message: 'It is gone already.', params: { state: 'REMOVED' } });
    await tx.rows(sql`update app.capability set removed_at = ${tx.now}::timestamptz where id = ${id}::uuid`);
    tx.audit({ type: 'workCenter', id: found.workCenterId }, { [found.kind]: ['stated', null] });
    return { type: 'cap', id };
  },
});

function boundProblems(kind: CapabilityKind, { value }: CapabilitySetInput): UserError[] {
  if (!value) return [problem({ code: 'MISSING', message: 'State the bound.', path: ['value'] })];
  if (!kind.unit || unitOf(value.unit).dimension !== unitOf(kind.unit).dimension)
    return [
      problem({
        code: 'UNIT_OF_ANOTHER_KIND',
        message: 'Not a unit of this kind.',
        path: ['value'],
        params: { unit: value.unit, expected: kind.unit ?? '' },
      }),
    ];
  if (quantityOf(value).value.lte('0'))
    return [problem({ code: 'NOT_POSITIVE', message: 'More than zero.', path: ['value'] })];
  return keptProblems(value.value, ['value']);
}

async function choiceProblems(tx: Tx, kind: CapabilityKind, input: CapabilitySetInput): Promise<UserError[]> {
  const choices = input.choices ?? [];
  if (choices.length === 0 || (kind.direction !== 'SET' && choices.length > 1))
    return [problem({ code: 'MISSING', message: 'Choose from the list of its kind.', path: ['choices'] })];
  if (kind.choices.includes('material')) return await checkMaterials(tx, choices, ['choices']);
  if (kind.choices.includes('process')) return await checkProcesses(tx, choices, ['choices']);
  return choices
    .filter((choice) => !kind.choices.includes(choice))
    .map((found) =>
      problem({ code: 'UNKNOWN_CHOICE', message: 'Not on the list.', path: ['choices'], params: { found } }),
    );
}
