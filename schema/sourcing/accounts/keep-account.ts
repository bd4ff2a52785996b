import sql from 'sql-template-tag';
import { emailProblems } from '../../identity/index.ts';
import { personOf } from '../../kernel/actor.ts';
import { addDays } from '../../kernel/calendar/plain-date.ts';
import { command } from '../../kernel/command.ts';
import { notFound } from '../../kernel/fault.ts';
import { newId, uuidOf } from '../../kernel/id.ts';
import { problem, refuse, refuseAny, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { agreedToday } from '../agreed-day.ts';
import { requireFirms } from '../bidders/invite-bidders.ts';
import { textProblems } from '../rfq/read-rfq-input.ts';
import { speakerOf } from '../speaker.ts';
import type {
  AccountActionDoneInput,
  AccountActionSetInput,
  AccountContactAddInput,
  AccountContactRemoveInput,
  AccountNoteAddInput,
} from './account.ts';

/** The most contacts of one partner. */
const contactsMax = 50;

const partner = async (tx: Tx, wire: string): Promise<string> =>
  (await requireFirms(tx, [wire], ['firmId']))[0] ?? '';

/** Keeps somebody at a partner's. Refuses EMAIL_MALFORMED, TOO_MANY above fifty. */
export const accountContactAdd = command<AccountContactAddInput>({
  name: 'accountContactAdd',
  can: 'message:write',
  async run(tx, input) {
    const firmId = await partner(tx, input.firmId);
    refuseAny(contactProblems(input));
    const id = newId<'acn'>();
    const { name, duty, email, phone } = input;
    const known = await tx.rows(sql`
      select id from app.account_contact where organisation_id = app.organisation() and firm_id = ${firmId}::uuid and removed_at is null`);
    if (known.length >= contactsMax)
      refuse({ code: 'TOO_MANY', message: 'Fifty at most.', path: ['name'], params: { most: contactsMax } });
    await tx.rows(sql`
      insert into app.account_contact (id, organisation_id, firm_id, name, duty, email, phone, added_at)
      values (${id}::uuid, ${tx.organisationId}::uuid, ${firmId}::uuid, ${name.trim()}, ${duty?.trim() || null}, ${email?.trim() || null}, ${phone?.trim() || null}, ${tx.now})`);
    // Whom a firm knows at another is a person's own affair: the book says that somebody was added, and not who.
    tx.audit({ type: 'account', id: firmId }, { contact: [null, 1] });
    return { type: 'acc', id: firmId };
  },
});

function contactProblems({ name, duty, email, phone }: AccountContactAddInput): UserError[] {
  const found = [
    ...textProblems(name, 100, ['name']),
    ...(duty ? textProblems(duty, 100, ['duty']) : []),
    ...(phone ? textProblems(phone, 40, ['phone']) : []),
  ];
  return email ? [...found, ...emailProblems(email)] : found;
}

/** Forgets a contact for good. */
export const accountContactRemove = command<AccountContactRemoveInput>({
  name: 'accountContactRemove',
  can: 'message:write',
  async run(tx, { contactId }) {
    const id = uuidOf('acn', contactId);
    const found = id
      ? await tx.row<{ firmId: string }>(sql`
          update app.account_contact set name = null, duty = null, email = null, phone = null, removed_at = ${tx.now}
          where id = ${id}::uuid and organisation_id = app.organisation() and removed_at is null returning firm_id`)
      : undefined;
    if (!found) throw notFound(['contactId']);
    tx.audit({ type: 'account', id: found.firmId }, { contact: [1, null] });
    return { type: 'acc', id: found.firmId };
  },
});

/** Keeps a note of a partner. */
export const accountNoteAdd = command<AccountNoteAddInput>({
  name: 'accountNoteAdd',
  can: 'message:write',
  async run(tx, input) {
    const firmId = await partner(tx, input.firmId);
    refuseAny(textProblems(input.text, 4000, ['text']));
    await tx.rows(sql`
      insert into app.account_note (id, organisation_id, firm_id, text, written_by, written_at)
      values (${newId()}::uuid, ${tx.organisationId}::uuid, ${firmId}::uuid, ${input.text.trim()}, ${await speakerOf(tx)}, ${tx.now})`);
    tx.audit({ type: 'account', id: firmId }, { note: [null, 1] });
    return { type: 'acc', id: firmId };
  },
});

/** Says what is to be done next; it takes the place of what was open, and whoever set it is reminded. Refuses WINDOW_OVER, WINDOW_TOO_LONG. */
export const accountActionSet = command<AccountActionSetInput>({
  name: 'accountActionSet',
  can: 'message:write',
  async run(tx, input) {
    const firmId = await partner(tx, input.firmId);
    refuseAny([...textProblems(input.text, 300, ['text']), ...dayProblems(tx, input.dueOn)]);
    const [before] = await tx.rows<{ id: string }>(sql`
      update app.account_action set state = 'REPLACED', ended_at = ${tx.now}
      where organisation_id = app.organisation() and firm_id = ${firmId}::uuid and state = 'OPEN' returning id`);
    if (before) tx.emit('account.action-ended.v1', { subjectId: before.id });
    const id = newId<'aca'>();
    await tx.rows(sql`
      insert into app.account_action (id, organisation_id, firm_id, text, due_on, state, person_id, set_by, set_at)
      values (${id}::uuid, ${tx.organisationId}::uuid, ${firmId}::uuid, ${input.text.trim()}, ${input.dueOn}, 'OPEN', ${personOf(tx.actor)}::uuid, ${await speakerOf(tx)}, ${tx.now})`);
    tx.emit('account.action-set.v1', { subjectId: id });
    tx.audit({ type: 'account', id: firmId }, { nextAction: [null, input.dueOn] });
    return { type: 'acc', id: firmId };
  },
});

function dayProblems(tx: Tx, dueOn: string): UserError[] {
  const today = agreedToday(tx);
  const path = ['dueOn'];
  if (dueOn < today)
    return [problem({ code: 'WINDOW_OVER', message: 'The day is over.', path, params: { today } })];
  return dueOn > addDays(today, 730)
    ? [problem({ code: 'WINDOW_TOO_LONG', message: 'Two years at most.', path, params: { days: 730 } })]
    : [];
}

/** Says that it has been done. Refuses WRONG_STATE where it is not open any more. */
export const accountActionDone = command<AccountActionDoneInput>({
  name: 'accountActionDone',
  can: 'message:write',
  async run(tx, { actionId }) {
    const id = uuidOf('aca', actionId);
    const found = id
      ? await tx.row<{ firmId: string; state: string }>(sql`
          select firm_id, state from app.account_action where id = ${id}::uuid and organisation_id = app.organisation() for update`)
      : undefined;
    if (!id || !found) throw notFound(['actionId']);
    if (found.state !== 'OPEN')
      refuse({
        code: 'WRONG_STATE',
        message: `It is ${found.state}.`,
        path: ['actionId'],
        params: { state: found.state, action: 'DONE' },
      });
    await tx.rows(
      sql`update app.account_action set state = 'DONE', ended_at = ${tx.now} where id = ${id}::uuid`,
    );
    tx.emit('account.action-ended.v1', { subjectId: id });
    tx.audit({ type: 'account', id: found.firmId }, { nextAction: ['OPEN', 'DONE'] });
    return { type: 'acc', id: found.firmId };
  },
});
