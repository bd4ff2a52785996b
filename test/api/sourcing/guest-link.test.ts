import 'reflect-metadata';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { encodeId, uuidOf } from '#schema/kernel/id.ts';
import { guestToken, rfqDocumentAdd, rfqGuestInvite, rfqGuestRevoke } from '#schema/sourcing/index.ts';
import { act, givenFile, givenRfq, monday, moveClock, type OpenRfq } from '#test/builders/index.ts';
import { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let buyer: Member;
let base: string;
beforeAll(async () => {
  api = await openTestApi();
  buyer = await givenMember(api);
  base = await api.listen();
});
afterAll(() => api.close());
afterEach(() => moveClock(api, '0'));

const email = 'sales@danyang.example';

interface Guest {
  readonly rfq: OpenRfq;
  readonly token: string;
  readonly bidderId: string;
}

async function givenGuest(more: Parameters<typeof givenRfq>[3] = {}): Promise<Guest> {
  const seller = await givenMember(api);
  const rfq = await givenRfq(api, buyer.firm, [seller.firm], more);
  await act(api, buyer.firm.actor, rfqGuestInvite, {
    rfqId: rfq.wire,
    name: '丹阳轴业',
    email,
    locale: 'zh-CN',
  });
  const { rows } = await api.admin.query<{ id: string }>(
    `select id from app.rfq_bidder where rfq_id = $1 and origin = 'GUEST'`,
    [rfq.id],
  );
  const id = rows[0]?.id ?? '';
  return { rfq, bidderId: encodeId('bid', id), token: guestToken(api.database.secrets, id) };
}

/** Nobody signed in, on a phone. */
const phone = () => new Client(api, '203.0.113.7');
const quoteOf = ({ rfq, token }: Guest, more: object = {}) => ({
  token,
  email,
  taxpayerType: 'SMALL_SCALE',
  firmness: 'INDICATIVE',
  validUntil: `${monday(4)}T08:00:00Z`,
  vatIncluded: true,
  vatBps: 300,
  paymentDays: 0,
  lines: [{ lineId: rfq.lines[0], unitPrice: '47.80', leadDays: 30, deliverOn: monday(4) }],
  ...more,
});
const roomOf = async (token: string) =>
  (
    await phone().ask(
      'query ($token: String!) { guestRoom(token: $token) { state sentTo rfq { title buyer { id } bidders { id } quotes { id } comparison { cost { amount } } awards { id } } lines { item targetPrice } quote { state } documents { path } notes { text } } }',
      { token },
    )
  ).guestRoom;

describe('a guest’s link', () => {
  it('shows its one request, nothing of other bidders and no wished price, and answers once', async () => {
    const guest = await givenGuest();
    const room = await roomOf(guest.token);
    expect(room).toMatchObject({
      state: 'OPEN',
      sentTo: 's***@danyang.example',
      lines: [{ targetPrice: null }],
    });
    expect(room.rfq).toMatchObject({ comparison: [], awards: [], quotes: [] });

    expect(await phone().refusals('guestQuoteSubmit', quoteOf(guest))).toEqual([]);
    expect((await roomOf(guest.token)).quote).toEqual({ state: 'SUBMITTED' });
    expect(await phone().refusals('guestQuoteSubmit', quoteOf(guest, { paymentDays: 30 }))).toEqual([
      'GUEST_ANSWERED at token',
    ]);
  });

  it('lets whoever it was handed on to look, and not act', async () => {
    const guest = await givenGuest();
    expect(
      await phone().refusals('guestQuoteSubmit', quoteOf(guest, { email: 'rival@else.example' })),
    ).toEqual(['GUEST_FORWARDED at email']);
    expect(
      await phone().refusals('guestDecline', { token: guest.token, email: 'x@y.example', reason: 'PRICE' }),
    ).toEqual(['GUEST_FORWARDED at email']);
    expect((await roomOf(guest.token)).quote).toBeNull();
  });

  it('is dead once it is taken back: it shows nothing, refuses every act, and its quote is lost', async () => {
    const guest = await givenGuest();
    await phone().act('guestQuoteSubmit', quoteOf(guest));
    await act(api, buyer.firm.actor, rfqGuestRevoke, { rfqId: guest.rfq.wire, bidderId: guest.bidderId });
    expect(await roomOf(guest.token)).toMatchObject({ state: 'REVOKED', rfq: null, lines: [], quote: null });
    const ask = { token: guest.token, email, text: '公差？' };
    expect(await phone().refusals('guestQuestionAsk', ask)).toEqual(['LINK_REVOKED at token']);
    const { rows } = await api.admin.query('select state from app.quote where bidder_id = $1', [
      uuidOf('bid', guest.bidderId),
    ]);
    expect(rows).toEqual([{ state: 'LOST' }]);
  });

  it('takes no quote after the due time, and runs out fourteen days later', async () => {
    const guest = await givenGuest();
    await moveClock(api, '3 days');
    const late = quoteOf(guest, { validUntil: `${monday(6)}T08:00:00Z` });
    expect(await phone().refusals('guestQuoteSubmit', late)).toEqual(['DUE_PASSED at rfqId']);
    await moveClock(api, '17 days');
    expect(await roomOf(guest.token)).toMatchObject({ state: 'EXPIRED', rfq: null });
    expect(await phone().refusals('guestDecline', { token: guest.token, email, reason: 'PRICE' })).toEqual([
      'LINK_EXPIRED at token',
    ]);
  });

  it('leads nowhere when it is guessed, and guessing is counted', async () => {
    expect(await roomOf('rubbish')).toBeNull();
    expect(await phone().refusals('guestDecline', { token: 'rubbish', email, reason: 'PRICE' })).toEqual([
      'LINK_NOT_VALID at token',
    ]);
  });

  it('opens documents only once the agreement is accepted, and every opening is noted', async () => {
    const guest = await givenGuest({ ndaText: '保密' });
    const file = await givenFile(api, buyer.firm, Buffer.from('%PDF-1.7 shaft'), 'shaft.pdf');
    await act(api, buyer.firm.actor, rfqDocumentAdd, {
      rfqId: guest.rfq.wire,
      fileId: file.wire,
      kind: 'DRAWING',
      revision: 'C',
      // What a mark does is seen where marks are.
      unmarked: true,
    });
    const { rows } = await api.admin.query<{ id: string }>(
      'select id from app.rfq_document where rfq_id = $1',
      [guest.rfq.id],
    );
    const path = `${base}/files/${encodeId('rfd', rows[0]?.id ?? '')}`;
    const status = async (query: string) => (await fetch(`${path}${query}`)).status;
    expect((await roomOf(guest.token)).documents).toEqual([]);
    expect([await status(''), await status('?guest=rubbish'), await status(`?guest=${guest.token}`)]).toEqual(
      [401, 401, 401],
    );

    await phone().act('guestNdaAccept', { token: guest.token, email });
    expect((await roomOf(guest.token)).documents).toHaveLength(1);
    const answer = await fetch(`${path}?guest=${guest.token}`);
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringMatching(/^attachment/),
    ]);
    const reads = await api.admin.query('select reader from app.rfq_document_read where document_id = $1', [
      rows[0]?.id,
    ]);
    expect(reads.rows).toEqual([{ reader: '丹阳轴业' }]);
  });
});
