import { reservationById } from '../../exchange/index.ts';
import { type Firm, firmById } from '../../identity/index.ts';
import { encodeId } from '../../kernel/id.ts';
import type { Query } from '../../kernel/run-query.ts';
import { processByCode } from '../../plants/index.ts';
import { callOffById } from '../call-offs/call-off.queries.ts';
import { frameworkById } from '../frameworks/framework.queries.ts';
import { rfqById } from '../rfq/rfq.queries.ts';
import { sideOfThread, type Thread } from './thread.ts';

/** How people call what a thread is about, and where it stands in the portal. */
export interface ThreadFacts {
  readonly number: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Address of the thread, from its slash on. */
  readonly path: string;
}

const both = (text: string) => ({ zh: text, en: text });

async function ofRfq(query: Query, { id, rfqId }: Thread): Promise<ThreadFacts | undefined> {
  const rfq = rfqId ? await rfqById(query, rfqId) : undefined;
  if (!rfq) return undefined;
  const path = `/rfqs/${encodeId('rfq', rfq.id)}?thread=${encodeId('bid', id)}#thread`;
  return { number: rfq.number, title: both(rfq.title), path };
}

async function ofReservation(query: Query, { id }: Thread): Promise<ThreadFacts | undefined> {
  const row = await reservationById(query, id);
  if (!row) return undefined;
  const process = await processByCode(query, row.processCode);
  const title = { zh: process?.nameZh ?? '', en: process?.nameEn ?? '' };
  return { number: row.number, title, path: `/reservations/${encodeId('rsv', id)}#thread` };
}

async function ofCallOff(query: Query, { id }: Thread): Promise<ThreadFacts | undefined> {
  const callOff = await callOffById(query, id);
  const framework = callOff && (await frameworkById(query, callOff.frameworkId));
  if (!callOff || !framework) return undefined;
  const path = `/agreements/${encodeId('fwk', framework.id)}?thread=${encodeId('cof', id)}#thread`;
  return { number: callOff.number, title: both(framework.title), path };
}

const factsOf = { BIDDER: ofRfq, RESERVATION: ofReservation, CALL_OFF: ofCallOff } as const;

/** What a thread is about, as its firms call it; nothing where its matter is out of the actor's sight. */
export async function factsOfThread(query: Query, thread: Thread): Promise<ThreadFacts | undefined> {
  return await factsOf[thread.matter](query, thread);
}

/** The other firm of a thread; nothing for a guest. */
export async function partnerOfThread(query: Query, thread: Thread): Promise<Firm | undefined> {
  const other = sideOfThread(thread, query) === 'BUYER' ? thread.sellerId : thread.buyerId;
  return other ? await firmById(query, other) : undefined;
}
