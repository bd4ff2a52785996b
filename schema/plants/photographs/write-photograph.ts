import sql from 'sql-template-tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { requireFile } from '#schema/files/index.ts';
import { command } from '#schema/kernel/command.ts';
import { CommandInput } from '#schema/kernel/command-input.ts';
import { notFound } from '#schema/kernel/fault.ts';
import { newId } from '#schema/kernel/id.ts';
import { refuse, refuseAny, type UserError } from '#schema/kernel/refusal.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import { centerOf, readText } from '../center-scope.ts';

/** As many pictures as one work centre may have. */
export const photographsMax = 20;

@InputType({ description: 'A picture of a work centre or of one of its machines.' })
export class PhotographAddInput extends CommandInput {
  @Field(() => ID, { description: 'The work centre.' }) workCenterId!: string;
  @Field(() => ID, { nullable: true, description: 'Only this machine of it.' }) equipmentId?: string | null;
  @Field(() => ID, { description: 'The picture, uploaded for PHOTO.' }) fileId!: string;
  @Field(() => String, { description: 'What it shows, in words: 1 to 200 characters.' }) altText!: string;
}

@InputType({ description: 'A picture that goes to another place.' })
export class PhotographMoveInput extends CommandInput {
  @Field(() => ID, { description: 'The picture.' }) photographId!: string;
  @Field(() => Int, { description: 'Its new place, from 1; beyond the last is the last.' }) position!: number;
}

@InputType({ description: 'A picture that is shown no more.' })
export class PhotographRemoveInput extends CommandInput {
  @Field(() => ID, { description: 'The picture.' }) photographId!: string;
}

/** Adds a picture at the end. Refuses files that are no pictures, empty words, a machine of elsewhere, the twenty-first. */
export const photographAdd = command<PhotographAddInput>({
  name: 'photographAdd',
  can: 'plant:write',
  async run(tx, input) {
    const center = await centerOf(tx, input.workCenterId);
    const equipmentId =
      typeof input.equipmentId === 'string' ? await machineOf(tx, center.id, input.equipmentId) : null;
    const fileId = await requireFile(tx, input.fileId, 'fileId', ['PHOTO']);
    const problems: UserError[] = [];
    const altText = readText(input.altText, 'altText', { longest: 200, needed: true }, problems);
    refuseAny(problems);
    const shown = await shownOf(tx, center.id);
    if (shown.length >= photographsMax)
      refuse({
        code: 'TOO_MANY',
        message: 'Take one away first.',
        path: ['fileId'],
        params: { most: photographsMax },
      });
    const id = newId<'pho'>();
    await tx.rows(sql`
      insert into app.photograph (id, organisation_id, work_center_id, equipment_id, file_id, alt_text, position, created_at)
      values (${id}::uuid, ${tx.organisationId}::uuid, ${center.id}::uuid, ${equipmentId}::uuid, ${fileId}::uuid, ${altText},
        ${shown.length + 1}::int, ${tx.now}::timestamptz)`);
    tx.audit({ type: 'workCenter', id: center.id }, { photograph: [null, id] });
    return { type: 'pho', id };
  },
});

/** Moves a picture to another place; the others make room. */
export const photographMove = command<PhotographMoveInput>({
  name: 'photographMove',
  can: 'plant:write',
  async run(tx, input) {
    const { id, workCenterId } = await standing(tx, input.photographId);
    if (input.position < 1)
      refuse({
        code: 'OUT_OF_RANGE',
        message: 'From 1.',
        path: ['position'],
        params: { least: 1, most: photographsMax },
      });
    const others = (await shownOf(tx, workCenterId)).filter((one) => one !== id);
    others.splice(input.position - 1, 0, id);
    await putInOrder(tx, others);
    tx.audit({ type: 'workCenter', id: workCenterId }, { photographPosition: [null, input.position] });
    return { type: 'pho', id };
  },
});

/** Takes a picture away; the others close ranks. Its file stays. */
export const photographRemove = command<PhotographRemoveInput>({
  name: 'photographRemove',
  can: 'plant:write',
  async run(tx, input) {
    const { id, workCenterId } = await standing(tx, input.photographId);
    await tx.rows(sql`update app.photograph set removed_at = ${tx.now}::timestamptz where id = ${id}::uuid`);
    await putInOrder(tx, await shownOf(tx, workCenterId));
    tx.audit({ type: 'workCenter', id: workCenterId }, { photograph: [id, null] });
    return { type: 'pho', id };
  },
});

async function machineOf(tx: Tx, workCenterId: string, wire: string): Promise<string> {
  const id = requireId('eqp', wire, 'equipmentId');
  const found = await tx.row(
    sql`select 1 from app.equipment where id = ${id}::uuid and work_center_id = ${workCenterId}::uuid`,
  );
  if (!found) throw notFound(['equipmentId']);
  return id;
}

async function standing(tx: Tx, wire: string): Promise<{ id: string; workCenterId: string }> {
  const id = requireId('pho', wire, 'photographId');
  const found = await tx.row<{ id: string; workCenterId: string; removedAt: Date | null }>(
    sql`select id, work_center_id, removed_at from app.photograph where id = ${id}::uuid for update`,
  );
  if (!found) throw notFound(['photographId']);
  if (found.removedAt)
    refuse({ code: 'WRONG_STATE', message: 'It is gone already.', params: { state: 'REMOVED' } });
  return found;
}

/** The pictures of a work centre in their order, its row locked: two that move at once come one after the other. */
async function shownOf(tx: Tx, workCenterId: string): Promise<string[]> {
  await tx.rows(sql`select 1 from app.work_center where id = ${workCenterId}::uuid for update`);
  const rows = await tx.rows<{ id: string }>(sql`
    select id from app.photograph where work_center_id = ${workCenterId}::uuid and removed_at is null order by position, id`);
  return rows.map(({ id }) => id);
}

async function putInOrder(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.rows(sql`
    update app.photograph p set position = x.place from unnest(${[...ids]}::uuid[]) with ordinality as x (id, place) where p.id = x.id`);
}
