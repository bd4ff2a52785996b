import { encodeId } from '#schema/kernel/id.ts';
import {
  organisationApprovalLimitsSet,
  quoteCounter,
  rfqAward,
  rfqGuestInvite,
  rfqQuestionAsk,
} from '#schema/sourcing/index.ts';
import {
  act,
  type Firm,
  givenColleague,
  givenDraftRfq,
  givenFirm,
  givenQuote,
  givenRfq,
  type Made,
  type OpenRfq,
} from '#test/builders/index.ts';
import type { TestApi } from '../harness/open-test-api.ts';

/** What a firm has of sourcing: as a buyer, and as a bidder; each in the state in which its mutations can be done. */
export interface OwnSourcing {
  /** Drafts: to invite to, to open, to ask a guest for, to add a document to. */
  readonly draftIds: readonly [toInvite: string, toOpen: string, toCancel: string];
  readonly rfqId: string;
  readonly rfqToCloseId: string;
  readonly rfqToExtendId: string;
  readonly questionId: string;
  readonly guestId: string;
  readonly bidderId: string;
  /** Live quotes of others: to counter, to award. */
  readonly quoteToCounter: { readonly id: string; readonly lineId: string };
  readonly quoteToAward: { readonly id: string; readonly lineId: string; readonly rfqId: string };
  readonly awardIds: readonly [toApprove: string, toReject: string];
  /** Requests of others: to quote for, to decline, to accept the agreement of. */
  readonly askedIds: readonly [toQuote: string, toDecline: string, toAccept: string];
  readonly askedLineId: string;
  readonly openToAllId: string;
  /** The firm's own quotes: to withdraw, with a counter-offer to accept, with one to refuse. */
  readonly ownQuoteIds: readonly [toWithdraw: string, toAccept: string, toRefuse: string];
  readonly ownThreadId: string;
}

export async function givenOwnSourcing(api: TestApi, firm: Firm): Promise<OwnSourcing> {
  const [seller, buyer] = [await givenFirm(api), await givenFirm(api)];
  return {
    ...(await asBuyer(api, firm, seller)),
    ...(await asBidder(api, firm, buyer)),
    ...(await awards(api, firm, seller)),
  };
}

async function asBuyer(api: TestApi, firm: Firm, seller: Firm) {
  const drafts = await Promise.all([1, 2, 3].map(() => givenDraftRfq(api, firm, [seller])));
  const [rfq, toClose, toExtend] = [
    await givenRfq(api, firm, [seller]),
    await givenRfq(api, firm, [seller]),
    await givenRfq(api, firm, [seller]),
  ];
  await act(api, seller.actor, rfqQuestionAsk, { rfqId: rfq.wire, text: '磨前还是磨后？' });
  const guest = await act(api, firm.actor, rfqGuestInvite, {
    rfqId: rfq.wire,
    name: '丹阳轴业',
    email: `guest-${crypto.randomUUID()}@example.com`,
    locale: 'zh-CN',
  });
  const quoted = async () => {
    const asked = await givenRfq(api, firm, [seller]);
    return { asked, quote: await givenQuote(api, seller, asked) };
  };
  const [counter, award] = [await quoted(), await quoted()];
  return {
    draftIds: drafts.map(({ wire }) => wire) as unknown as OwnSourcing['draftIds'],
    rfqId: rfq.wire,
    rfqToCloseId: toClose.wire,
    rfqToExtendId: toExtend.wire,
    questionId: encodeId('rfn', await one(api, 'select id from app.rfq_note where rfq_id = $1', rfq)),
    guestId: encodeId(
      'bid',
      await one(api, `select id from app.rfq_bidder where rfq_id = $1 and origin = 'GUEST'`, guest),
    ),
    bidderId: encodeId(
      'bid',
      await one(api, `select id from app.rfq_bidder where rfq_id = $1 and origin <> 'GUEST'`, rfq),
    ),
    quoteToCounter: { id: counter.quote.wire, lineId: counter.asked.lines[0] ?? '' },
    quoteToAward: { id: award.quote.wire, lineId: award.asked.lines[0] ?? '', rfqId: award.asked.wire },
  };
}

async function one({ admin }: TestApi, query: string, { id }: Made): Promise<string> {
  const { rows } = await admin.query<{ id: string }>(query, [id]);
  return rows[0]?.id ?? '';
}

async function asBidder(api: TestApi, firm: Firm, buyer: Firm) {
  const asked: OpenRfq[] = [];
  for (let index = 0; index < 6; index++) asked.push(await givenRfq(api, buyer, [firm], { ndaText: '保密' }));
  const [toQuote, toDecline, toAccept, withdraw, accept, refuse] = asked;
  const all = await givenRfq(api, buyer, [], { audience: 'MEMBERS' });
  const quotes = [];
  for (const rfq of [withdraw, accept, refuse])
    if (rfq) quotes.push({ rfq, quote: await givenQuote(api, firm, rfq) });
  for (const { rfq, quote } of quotes.slice(1))
    await act(api, buyer.actor, quoteCounter, {
      quoteId: quote.wire,
      lines: [{ lineId: rfq.lines[0] ?? '', unitPrice: '40' }],
    });
  return {
    askedIds: [toQuote?.wire ?? '', toDecline?.wire ?? '', toAccept?.wire ?? ''] as const,
    askedLineId: toQuote?.lines[0] ?? '',
    openToAllId: all.wire,
    ownQuoteIds: quotes.map(({ quote }) => quote.wire) as unknown as OwnSourcing['ownQuoteIds'],
    ownThreadId: encodeId(
      'bid',
      await one(api, 'select id from app.rfq_bidder where rfq_id = $1', toAccept ?? { id: '', wire: '' }),
    ),
  };
}

/** Two awards of a clerk's that wait for the firm's owner. */
async function awards(api: TestApi, firm: Firm, seller: Firm) {
  const clerk = await givenColleague(api, firm, ['BUYER']);
  await act(api, firm.actor, organisationApprovalLimitsSet, { limits: [{ role: 'BUYER', amount: '1' }] });
  const waiting = async () => {
    const rfq = await givenRfq(api, firm, [seller]);
    const quote = await givenQuote(api, seller, rfq);
    const lines = [{ quoteId: quote.wire, lineId: rfq.lines[0] ?? '' }];
    await act(api, clerk.actor, rfqAward, { rfqId: rfq.wire, lines });
    return encodeId('awd', await one(api, 'select id from app.award where rfq_id = $1', rfq));
  };
  return { awardIds: [await waiting(), await waiting()] as const };
}
