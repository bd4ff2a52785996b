import sql from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import type { Account, AccountAction, AccountContact, AccountNote, WinLoss } from './account.ts';

/** The account of a firm of the market; of the actor's own firm there is none. */
export async function accountByFirm(query: Query, firmId: string): Promise<Account | undefined> {
  const found = await query.row<{ id: string }>(
    sql`select f.id from market.firm f where f.id = ${firmId}::uuid and f.id is distinct from app.organisation()`,
  );
  return found && ({ id: found.id, firmId: found.id } as Account);
}

/** People at the partner's, oldest first. */
export async function contactsOf(query: Query, firmId: string): Promise<AccountContact[]> {
  return await query.rows<AccountContact>(sql`
    select id, firm_id, name, duty, email, phone from app.account_contact where organisation_id = app.organisation() and firm_id = ${firmId}::uuid and removed_at is null order by id`);
}

/** Notes, newest first; at most 200. */
export async function notesOfAccount(query: Query, firmId: string): Promise<AccountNote[]> {
  return await query.rows<AccountNote>(sql`
    select firm_id, text, written_by, written_at from app.account_note
    where organisation_id = app.organisation() and firm_id = ${firmId}::uuid order by id desc limit 200`);
}

/** What is to be done next. */
export async function openActionOf(query: Query, firmId: string): Promise<AccountAction | undefined> {
  return await query.row<AccountAction>(sql`
    select id, firm_id, text, due_on::text, set_by, person_id from app.account_action
    where organisation_id = app.organisation() and firm_id = ${firmId}::uuid and state = 'OPEN'`);
}

/** What is to be done next, by its own id, while it is open. */
export async function openActionById(query: Query, id: string): Promise<AccountAction | undefined> {
  return await query.row<AccountAction>(
    sql`select id, firm_id, text, due_on::text, set_by, person_id from app.account_action where id = ${id}::uuid and state = 'OPEN'`,
  );
}

/** Ids of the requests between the two firms, newest first, at most 20: those that the actor has asked the partner, or been asked. */
export async function rfqIdsWith(query: Query, firmId: string, side: 'BUYER' | 'SELLER'): Promise<string[]> {
  const pair =
    side === 'BUYER'
      ? sql`b.buyer_id = app.organisation() and b.seller_id = ${firmId}::uuid`
      : sql`b.seller_id = app.organisation() and b.buyer_id = ${firmId}::uuid`;
  const found = await query.rows<{ rfqId: string }>(
    sql`select b.rfq_id from app.rfq_bidder b where ${pair} and b.asked_at is not null order by b.rfq_id desc limit 20`,
  );
  return found.map(({ rfqId }) => rfqId);
}

/** How it has gone, where the actor buys from the partner or sells to it. What the actor may not see is not counted. */
export async function winLossWith(query: Query, firmId: string, side: 'BUYER' | 'SELLER'): Promise<WinLoss> {
  const pair =
    side === 'BUYER'
      ? sql`b.buyer_id = app.organisation() and b.seller_id = ${firmId}::uuid`
      : sql`b.seller_id = app.organisation() and b.buyer_id = ${firmId}::uuid`;
  const row = await query.row<WinLoss>(sql`
    select count(*)::int as asked, count(*) filter (where b.state = 'DECLINED')::int as declined, count(q.id)::int as quoted,
      count(*) filter (where q.state = 'AWARDED')::int as won, count(*) filter (where q.state = 'LOST')::int as lost
    from app.rfq_bidder b left join app.quote q on q.bidder_id = b.id where ${pair} and b.asked_at is not null`);
  return row ?? { asked: 0, declined: 0, quoted: 0, won: 0, lost: 0 };
}
