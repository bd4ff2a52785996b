import sql from 'sql-template-tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { RoleEnum } from '../kernel/enums.ts';
import { notFound } from '../kernel/fault.ts';
import { newId } from '../kernel/id.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Role } from '../kernel/permissions.ts';
import { problem, refuseAny, type UserError } from '../kernel/refusal.ts';
import { requireId } from '../kernel/require-id.ts';
import { firmInTx, personInTx } from './names-in-tx.ts';
import { noteFor } from './note-for.ts';
import { SupportAct } from './support-act.ts';

/** An act lasts so long at most. */
export const supportMinutesMax = 60;
const reasonLength = { least: 10, most: 500 } as const;

@InputType({ description: 'A firm to look into, and why.' })
export class SupportActOpenInput extends CommandInput {
  @Field(() => String, { description: 'Why: 10 to 500 characters. The firm reads it.' }) reason!: string;
  @Field(() => ID, { description: 'The firm.' }) organisationId!: string;
  @Field(() => Int, { description: 'For how many minutes, 1 to 60.' }) minutes!: number;
  @Field(() => [RoleEnum], {
    nullable: true,
    description: 'What is to be done besides reading; never OWNER.',
  })
  roles?: Role[] | null;
}

/**
 * Opens an act for another firm: reading (as a viewer does), and the roles asked for, until its time is over. It begins for a session with
 * supportActEnter. Refuses a reason that says nothing, more than an hour, the role of an owner, the operator's own organisation.
 */
export const supportActOpen = command<SupportActOpenInput>({
  name: 'supportActOpen',
  can: 'operator:support',
  async run(tx, input) {
    const firmId = requireId('org', input.organisationId, 'organisationId');
    refuseAny(problemsOf(input, firmId === tx.organisationId));
    const firm = await firmInTx(tx, firmId);
    if (!firm) throw notFound(['organisationId']);
    const { actor } = tx;
    invariant(actor.kind === 'person', 'operator permissions are for persons');
    const id = newId<'sup'>();
    const reason = input.reason.trim();
    const roles = [...new Set(input.roles ?? [])];
    const endsAt = new Date(tx.now.getTime() + input.minutes * 60_000);
    tx.em.create(SupportAct, {
      id,
      organisationId: firmId,
      operatorOrganisationId: actor.organisationId,
      personId: actor.personId,
      personName: await personInTx(tx),
      operatorName: (await firmInTx(tx, actor.organisationId))?.name ?? '',
      reason,
      roles,
      beganAt: tx.now,
      endsAt,
      endedAt: null,
    });
    await tx.em.flush();
    const subject = { type: 'supportAct', id };
    const changes = { roles: [null, roles], endsAt: [null, endsAt.toISOString()] };
    tx.audit(subject, { ...changes, firm: [null, firm.name] }, reason);
    await noteFor(tx, firmId, 'supportActOpen', subject, changes, reason);
    tx.emit('support-act.opened.v1', { subjectId: id, organisationId: firmId });
    return { type: 'sup', id };
  },
});

function problemsOf({ reason, minutes, roles }: SupportActOpenInput, isOwn: boolean): UserError[] {
  const found: UserError[] = [];
  const { length } = reason.trim();
  const { least, most } = reasonLength;
  if (length < least || length > most)
    found.push(
      problem({
        code: 'REASON_LENGTH',
        message: `A reason has ${least} to ${most} characters.`,
        path: ['reason'],
        params: { least, most },
      }),
    );
  if (minutes < 1 || minutes > supportMinutesMax)
    found.push(
      problem({
        code: 'OUT_OF_RANGE',
        message: 'Between 1 and 60 minutes.',
        path: ['minutes'],
        params: { least: 1, most: supportMinutesMax },
      }),
    );
  if (roles?.includes('OWNER'))
    found.push(
      problem({ code: 'ROLE_NOT_LENT', message: 'Nobody acts as another firm’s owner.', path: ['roles'] }),
    );
  if (isOwn)
    found.push(
      problem({ code: 'OWN_FIRM', message: 'You are a member here already.', path: ['organisationId'] }),
    );
  return found;
}

/** Ends the act by which this session works in a firm; its time counts until now. */
export const supportActEnd = command<object>({
  name: 'supportActEnd',
  can: 'public',
  async run(tx) {
    const { actor } = tx;
    const id = actor.kind === 'person' ? actor.supportActId : undefined;
    if (!id) throw notFound();
    await tx.rows(
      sql`update app.support_act set ended_at = app.clock() where id = ${id}::uuid and ended_at is null`,
    );
    tx.audit({ type: 'supportAct', id }, { ended: [false, true] });
    return { type: 'sup', id };
  },
});

/** What was read while acting: one line a request, in the firm's book. */
export const supportActRead = command<{ screen: string; fields: readonly string[]; ids: readonly string[] }>({
  name: 'supportActRead',
  can: 'public',
  async run(tx, { screen, fields, ids }) {
    const id = tx.actor.kind === 'person' ? tx.actor.supportActId : undefined;
    if (!id) throw notFound();
    const what = { screen: [null, screen], fields: [null, fields.join(', ')] };
    tx.audit({ type: 'supportAct', id }, ids.length > 0 ? { ...what, ids: [null, ids.join(', ')] } : what);
    return { type: 'sup', id };
  },
});
