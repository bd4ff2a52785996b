import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { emailProblems, type Locale, LocaleEnum, normaliseEmail } from '../../identity/index.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { encodeId, newId, uuidOf } from '../../kernel/id.ts';
import { refuse, refuseAny } from '../../kernel/refusal.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import { emitAsked } from '../bidders/invite-bidders.ts';
import { textProblems } from '../rfq/read-rfq-input.ts';
import { buyerTable } from '../rfq/rfq.ts';
import { lockRfq } from '../sourcing.locks.ts';
import { guestDaysAfter, guestHash } from './guest-link.ts';

@InputType({ description: 'A factory without an account, to ask for a quote by a link.' })
export class RfqGuestInviteInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' }) rfqId!: string;
  @Field(() => String, { description: 'The factory, as you call it: 1 to 100 characters.' }) name!: string;
  @Field(() => String, { description: 'Where the link goes.' }) email!: string;
  @Field(() => LocaleEnum, { description: 'Language of the mail.' }) locale!: Locale;
}
@InputType({ description: 'A guest’s link to take back.' })
export class RfqGuestRevokeInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' }) rfqId!: string;
  @Field(() => ID, { description: 'The guest.' }) bidderId!: string;
}

/**
 * Asks a factory without an account. Its link goes by mail once the request is open, answers this one request, and works until fourteen
 * days after the due time. Refuses GUEST_TWICE, what can be no address.
 */
export const rfqGuestInvite = command<RfqGuestInviteInput>({
  name: 'rfqGuestInvite',
  can: 'rfq:write',
  async run(tx, input) {
    const rfq = await lockRfq(tx, input.rfqId);
    assertTransition(buyerTable, rfq.state, 'INVITE');
    refuseAny([...textProblems(input.name, 100, ['name']), ...emailProblems(input.email)]);
    const email = normaliseEmail(input.email);
    const known = await tx.row(
      sql`select id from app.rfq_bidder where rfq_id = ${rfq.id}::uuid and guest_email = ${email} and state <> 'REVOKED'`,
    );
    if (known) refuse({ code: 'GUEST_TWICE', message: 'This address is asked already.', path: ['email'] });
    const id = newId<'bid'>();
    const isOpen = rfq.state === 'OPEN';
    await tx.rows(sql`
      insert into app.rfq_bidder (id, rfq_id, buyer_id, origin, state, asked_at, guest_name, guest_email, guest_locale, token_hash, link_expires_at, created_at)
      values (${id}::uuid, ${rfq.id}::uuid, ${tx.organisationId}::uuid, 'GUEST', 'ASKED', ${isOpen ? tx.now : null}::timestamptz, ${input.name.trim()}, ${email},
        ${input.locale}, ${guestHash(tx.secrets, id)}, ${rfq.dueAt}::timestamptz + make_interval(days => ${guestDaysAfter}), ${tx.now})`);
    if (isOpen) emitAsked(tx, rfq.id, id, null);
    tx.audit({ type: 'rfq', id: rfq.id }, { guest: [null, email] });
    return { type: 'rfq', id: rfq.id };
  },
});

/** Takes a guest's link back at once; what it has quoted is lost. Refuses WRONG_STATE a second time. */
export const rfqGuestRevoke = command<RfqGuestRevokeInput>({
  name: 'rfqGuestRevoke',
  can: 'rfq:write',
  async run(tx, input) {
    const rfq = await lockRfq(tx, input.rfqId);
    const id = uuidOf('bid', input.bidderId);
    const guest = id
      ? await tx.row<{ state: string; email: string }>(
          sql`select state, guest_email as email from app.rfq_bidder where id = ${id}::uuid and rfq_id = ${rfq.id}::uuid and origin = 'GUEST'`,
        )
      : undefined;
    if (!guest) throw notFound(['bidderId']);
    if (guest.state === 'REVOKED')
      refuse({ code: 'LINK_REVOKED', message: 'It was taken back.', path: ['bidderId'] });
    await tx.rows(sql`
      update app.rfq_bidder set state = 'REVOKED', revoked_at = ${tx.now}, declined_at = null, decline_reason = null, decline_note = null where id = ${id}::uuid`);
    await tx.rows(sql`select market.lose_guest_quote(${id}::uuid)`);
    tx.audit({ type: 'rfq', id: rfq.id }, { guest: [guest.email, null] });
    return { type: 'rfq', id: rfq.id };
  },
});

/** Where a guest goes: the address is made for the mail. */
export const guestPath = (token: string): string => `/guest/${token}`;
/** Where a member goes. */
export const rfqPath = (rfqId: string): string => `/rfqs/${encodeId('rfq', rfqId)}`;
