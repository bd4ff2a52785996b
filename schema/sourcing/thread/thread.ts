import sql, { type Sql } from 'sql-template-tag';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { organisationOf } from '../../kernel/actor.ts';
import { namesOf } from '../../kernel/enums.ts';
import { notFound } from '../../kernel/fault.ts';
import { decodeId } from '../../kernel/id.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { QuoteSide } from '../quotes/quote.ts';

/** What a thread is about: a bidder of a request, a reservation, a call-off. */
export const threadMatters = ['BIDDER', 'RESERVATION', 'CALL_OFF'] as const;
export type ThreadMatter = (typeof threadMatters)[number];
export const ThreadMatterEnum = namesOf(threadMatters);
registerEnumType(ThreadMatterEnum, {
  name: 'ThreadMatter',
  description: 'What a thread is about: a bidder of a request, a reservation, a call-off.',
});

/** One conversation per matter, of its two firms alone. It has the id of its matter. */
@ObjectType({
  description: 'The one conversation of the two firms of a matter. It has the id of its matter.',
})
export class Thread {
  id!: string;
  @Field(() => ThreadMatterEnum, { description: 'What it is about.' }) matter!: ThreadMatter;
  /** Of a bidder's thread. */
  rfqId!: string | null;
  buyerId!: string;
  /** None for a guest, who reads answers on its page. */
  sellerId!: string | null;
}

/** The kind of thing that a matter is, by the prefix of its id. */
export const prefixOfMatter = {
  BIDDER: 'bid',
  RESERVATION: 'rsv',
  CALL_OFF: 'cof',
} as const satisfies Record<ThreadMatter, string>;

const rowOf: Readonly<Record<ThreadMatter, (id: string) => Sql>> = {
  BIDDER: (id) =>
    sql`select id, 'BIDDER' as matter, rfq_id, buyer_id, seller_id from app.rfq_bidder where id = ${id}::uuid and asked_at is not null`,
  RESERVATION: (id) =>
    sql`select id, 'RESERVATION' as matter, null as rfq_id, buyer_id, seller_id from app.reservation where id = ${id}::uuid`,
  CALL_OFF: (id) =>
    sql`select id, 'CALL_OFF' as matter, null as rfq_id, buyer_id, seller_id from app.call_off where id = ${id}::uuid`,
};

/** The thread of a matter that the actor is one of the two firms of; row-level security shows it to nobody else. */
export async function findThread(from: Query | Tx, wire: string): Promise<Thread | undefined> {
  const id = decodeId(wire);
  const matter = threadMatters.find((one) => prefixOfMatter[one] === id?.prefix);
  return id && matter ? await from.row<Thread>(rowOf[matter](id.uuid)) : undefined;
}

/** As {@link findThread}; NOT_FOUND for anybody else's. */
export async function requireThread(tx: Tx, wire: string, argument = 'threadId'): Promise<Thread> {
  const found = await findThread(tx, wire);
  if (!found) throw notFound([argument]);
  return found;
}

/** On which side of it the actor stands. */
export function sideOfThread({ buyerId }: Thread, { actor }: Pick<Query | Tx, 'actor'>): QuoteSide {
  return buyerId === organisationOf(actor) ? 'BUYER' : 'SELLER';
}
