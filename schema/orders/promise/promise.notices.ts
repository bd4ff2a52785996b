import sql from 'sql-template-tag';
import { itemById, itemRevisionById } from '../../catalog/index.ts';
import { firmById } from '../../identity/index.ts';
import { encodeId } from '../../kernel/id.ts';
import { type Facts, idIn, type NewsKind, type NoticeKind } from '../../kernel/notice.ts';
import type { Query } from '../../kernel/run-query.ts';
import { orderPromiseById } from './promise.queries.ts';
import type { PromiseState } from './promise.rules.ts';

/** Firms of a plan whose owners were asked first and have answered like this. */
async function firmsOf(query: Query, planId: string | undefined, isNo: boolean): Promise<Facts> {
  const found = planId
    ? await query.rows<{ sellerId: string }>(sql`
        select distinct seller_id from app.reservation where plan_id = ${planId}::uuid and asked_at is not null
          and case when ${isNo} then state = 'DECLINED' else state <> 'DECLINED' and accepted_at is null end order by 1`)
    : [];
  const firms = (await Promise.all(found.map(({ sellerId }) => firmById(query, sellerId)))).flatMap(
    (firm) => firm ?? [],
  );
  return {
    count: firms.length,
    partner: {
      zh: firms.map(({ name }) => name).join('、'),
      en: firms.map(({ name, nameEn }) => nameEn ?? name).join(', '),
    },
  };
}

interface Facets {
  readonly kind: string;
  readonly event: string;
  /** Told only while the promise stands like this. */
  readonly states: readonly PromiseState[];
  readonly isNo: boolean;
}

/** What owners or time have made of a promise, told to those of its firm who may buy. */
function promiseNews({ kind, event, states, isNo }: Facets): NewsKind {
  return {
    kind,
    events: [event],
    nature: 'NEWS',
    defaultMail: 'IMMEDIATE',
    subject: 'prm',
    async read(query, told) {
      const promise = await orderPromiseById(query, told.payload.subjectId);
      const revision = promise && (await itemRevisionById(query, promise.revisionId));
      const item = revision && (await itemById(query, revision.itemId));
      if (!promise || !item || !states.includes(promise.state)) return undefined;
      return {
        audience: { can: 'reservation:buy' },
        facts: {
          number: promise.number,
          item: item.name,
          pieces: String(promise.quantity),
          until: { instant: (promise.quotedUntil ?? promise.askedAt).toISOString() },
          ...(await firmsOf(query, idIn(told, 'planId'), isNo)),
        },
        path: `/promises/${encodeId('prm', promise.id)}`,
      };
    },
  };
}

/** What people are told of promises that ask owners first. */
export const promiseNotices: readonly NoticeKind[] = [
  promiseNews({ kind: 'promise-accepted', event: 'promise.accepted.v1', states: ['QUOTED'], isNo: false }),
  promiseNews({ kind: 'promise-declined', event: 'promise.declined.v1', states: ['DECLINED'], isNo: true }),
  promiseNews({ kind: 'promise-lapsed', event: 'promise.lapsed.v1', states: ['EXPIRED'], isNo: false }),
];
