import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedData } from '#config/published-data.ts';
import { need, sending } from '#schema/exchange/catena-x/catena-x.fixture.ts';
import { writeRfq } from '#schema/exchange/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import {
  awardsOfRfq,
  candidatesOf,
  quotation,
  quotationAward,
  quotesOfRfq,
  rfqById,
  rfqDecline,
  rfqInvite,
  rfqOpen,
  rfqTakeIn,
  writeAward,
  writeQuotation,
} from '#schema/sourcing/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

let house: given.TestHouse;
let buyer: given.Firm;
let seller: given.Firm;
beforeAll(async () => {
  house = await openTestHouse();
  [buyer, seller] = [await given.givenFirm(house), await given.givenFirm(house)];
});
afterAll(() => house.close());

const { refusalOf } = given;
/** A message of the given need, which is to arrive in the weeks to come. */
function message(messageId: string = crypto.randomUUID()) {
  const window = { validFrom: given.monday(4), validUntil: given.monday(8), wishedBy: null };
  return writeRfq({ ...need, ...window }, { ...sending, messageId });
}
const lineIdOf = async (rfqId: string) =>
  (await house.admin.query<{ id: string }>('select id from app.rfq_line where rfq_id = $1', [rfqId])).rows[0]
    ?.id ?? '';

describe('a request of Catena-X', () => {
  it('becomes a draft; our quote and award go out in its words, in answer to its message, and read back by their own models', async () => {
    const said = message();
    const input = { payload: JSON.stringify(said), dueAt: await given.inHours(house, 48) };
    const draft = await given.act(house, buyer.actor, rfqTakeIn, input);
    const invite = { rfqId: draft.wire, firmIds: [encodeId('org', seller.id)] };
    await given.act(house, buyer.actor, rfqInvite, invite);
    await given.act(house, buyer.actor, rfqOpen, { rfqId: draft.wire });
    const rfq = { ...draft, lines: [encodeId('rfl', await lineIdOf(draft.id))] };
    const quote = await given.givenQuote(house, seller, rfq, {
      lines: [
        given.quotedLine(rfq.lines[0] ?? '', { tiers: [{ from: '50', unitPrice: '41.5' }], tooling: '1200' }),
      ],
    });
    await given.givenAward(house, buyer, rfq, quote);

    const written = await runQuery(house.database, buyer.actor, async (query) => {
      const [one] = await quotesOfRfq(query, draft.id);
      const [award] = await awardsOfRfq(query, draft.id);
      return {
        quote: one && (await writeQuotation(query, one)),
        award: award && (await writeAward(query, award)),
      };
    });

    const out = quotation.parse(JSON.parse(JSON.stringify(written.quote)));
    expect(out).toMatchObject({
      rfqIdentification: { rfqId: need.number, rfqName: need.title },
      quotationIdentification: { quotationVersion: 1, quotationState: 'AWARDED' },
      positions: [
        {
          partId: need.number,
          orderQuantity: { quantityNumber: 100, measurementUnit: 'unit:piece' },
          unitPrice: { value: '43.32', currency: 'CNY' },
          priceTiers: [{ fromQuantity: 50, unitPrice: { value: '41.5', currency: 'CNY' } }],
          netAmount: { value: '5350.00', currency: 'CNY' },
        },
      ],
      cxHeader: {
        context: 'urn:openfloor:quotation:1.0.0',
        relatedMessageId: `urn:uuid:${said.cxHeader.messageId}`,
        senderBpn: said.cxHeader.receiverBpn,
        receiverBpn: said.cxHeader.senderBpn,
      },
    });
    expect(quotationAward.parse(JSON.parse(JSON.stringify(written.award)))).toMatchObject({
      positions: [{ quotationId: out.quotationIdentification.quotationId, netAmount: { value: '5350.00' } }],
      cxHeader: { context: 'urn:openfloor:quotation_award:1.0.0' },
    });
  });

  it('is the same message for a bidder, and without the buyer’s numbers', async () => {
    const rfq = await given.givenRfq(house, buyer, [seller]);
    await given.givenQuote(house, seller, rfq);
    const read = (firm: given.Firm) =>
      runQuery(house.database, firm.actor, async (query) => {
        const [one] = await quotesOfRfq(query, rfq.id);
        return one && (await writeQuotation(query, one));
      });
    expect(await read(seller)).toEqual(await read(buyer));
  });

  it('is refused whole, at its place: no JSON, another shape, a code nobody knows, the same message twice, no day and no city', async () => {
    const dueAt = await given.inHours(house, 48);
    const take = (payload: unknown, more = {}) =>
      given.act(house, buyer.actor, rfqTakeIn, {
        payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
        dueAt,
        ...more,
      });
    expect(await refusalOf(take('{'))).toEqual(['PAYLOAD_JSON']);
    const twice = message();
    await take(twice);
    expect(await refusalOf(take(twice))).toEqual(['PAYLOAD_TWICE']);
    expect(await refusalOf(take(message(), { dueAt: null }))).toEqual(['MISSING']);
    const { rfqIdentification: _, ...broken } = message();
    const unknown = structuredClone(message());
    const [step] = unknown.rfqConfiguration.parts.billOfProcess?.process ?? [];
    if (step) step.capabilityId = 'urn:openfloor:process:nothing';
    for (const [payload, at, what] of [
      [broken, 'rfqIdentification', 'MALFORMED'],
      [unknown, 'rfqConfiguration.parts.billOfProcess.process[0].capabilityId', 'UNKNOWN_PROCESS'],
    ] as const) {
      const refusal = await take(payload).catch((error) => error);
      expect(refusal.problems).toMatchObject([
        { code: 'PAYLOAD', path: ['payload'], params: [{ value: at }, { value: what }] },
      ]);
    }
  });

  const example = join(
    publishedData,
    'catena-x/io.catenax.request_for_quotation-3.0.0-RequestForQuotation.json',
  );
  it.runIf(existsSync(example))(
    'of the published example is refused by name: its steps and units do not hold',
    async () => {
      const payload = readFileSync(example, 'utf8');
      const taking = given.act(house, buyer.actor, rfqTakeIn, {
        payload,
        dueAt: await given.inHours(house, 48),
      });
      expect(new Set(await refusalOf(taking))).toEqual(new Set(['PAYLOAD']));
    },
  );
});

describe('a request that nobody answers', () => {
  const told = async (rfq: given.Made) => {
    await house.workerDatabase.pool.query('select market.tell_unanswered(200)');
    const { rows } = await house.admin.query(
      `select 1 from app.outbox where event = 'rfq.unanswered.v1' and payload ->> 'subjectId' = $1`,
      [rfq.id],
    );
    return rows.length;
  };

  it('tells its buyer once, when half of its time has passed', async () => {
    const rfq = await given.givenRfq(house, buyer, [seller]);
    const quoted = await given.givenRfq(house, buyer, [seller]);
    await given.givenQuote(house, seller, quoted);
    expect(await told(rfq)).toBe(0);
    await given.moveClock(house, '25 hours');
    expect([await told(rfq), await told(rfq), await told(quoted)]).toEqual([1, 1, 0]);
    await given.moveClock(house, '0');
  });

  it('says nothing of a sealed one, unless all have declined: whether there are quotes nobody learns', async () => {
    const sealed = { sealed: true };
    const [silent, quoted, declined] = [
      await given.givenRfq(house, buyer, [seller], sealed),
      await given.givenRfq(house, buyer, [seller], sealed),
      await given.givenRfq(house, buyer, [seller], sealed),
    ];
    await given.givenQuote(house, seller, quoted);
    await given.act(house, seller.actor, rfqDecline, { rfqId: declined.wire, reason: 'NO_CAPACITY' });
    await given.moveClock(house, '40 hours');
    expect([await told(silent), await told(quoted), await told(declined)]).toEqual([0, 0, 1]);
    await given.moveClock(house, '0');
  });

  it('has candidates: who fits and is not asked yet, and last, with the reason, who has declined the same process', async () => {
    const asker = await given.givenFirm(house);
    const markets = [
      await given.givenMarket(house),
      await given.givenMarket(house),
      await given.givenMarket(house),
    ];
    const [first, second, third] = markets;
    if (!first || !second || !third) throw new Error('three');
    const request = await given.givenRequest(house, asker);
    for (const [index, { offer }] of markets.entries())
      await house.admin.query(
        `insert into app.match (organisation_id, request_id, offer_id, position, feasible, parts, plan, reasons) values ($1, $2, $3, $4, true, '[]', '[]', '[]')`,
        [asker.id, request.id, offer.id, index + 1],
      );
    const before = await given.givenRfq(house, asker, [first.seller]);
    await given.act(house, first.seller.actor, rfqDecline, { rfqId: before.wire, reason: 'TOO_SHORT' });
    const rfq = await given.givenRfq(house, asker, [second.seller], { requestId: request.wire });

    const found = await runQuery(house.database, asker.actor, async (query) => {
      const read = await rfqById(query, rfq.id);
      return read ? await candidatesOf(query, read) : [];
    });
    expect(found.map(({ firmId, declinedFor }) => [firmId, declinedFor])).toEqual([
      [third.seller.id, null],
      [first.seller.id, 'TOO_SHORT'],
    ]);
  });
});
