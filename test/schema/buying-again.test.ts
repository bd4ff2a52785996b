import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileStore } from '#schema/files/index.ts';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import {
  approvedSourceAdd,
  approvedSources,
  approvedSourceWithdraw,
  frameworkPropose,
  organisationSourceDemandSet,
  rfqAward,
  rfqDocumentAdd,
  rfqInvite,
  rfqReorder,
} from '#schema/sourcing/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

let house: given.TestHouse;
let buyer: given.Firm;
let seller: given.Firm;
beforeAll(async () => {
  house = await openTestHouse();
  buyer = await given.givenFirm(house);
  seller = await given.givenFirm(house);
});
afterAll(() => house.close());

const { refusalOf } = given;
const window = { wantedFrom: given.monday(8), wantedUntil: given.monday(10) };
const soon = () => given.inHours(house, 48);
const firmOf = ({ id }: given.Firm) => encodeId('org', id);

async function show(rfq: given.Made, name: string, revision: string): Promise<void> {
  const sha256 = (
    await house.database.files.put(Buffer.from(`%PDF-1.7\n${name} ${revision}\n%%EOF\n`))
  ).toString('hex');
  const facts = { name, mediaType: 'application/pdf', sizeBytes: 20, sha256, purpose: 'DOCUMENT' as const };
  const file = await given.act(house, buyer.actor, fileStore, facts);
  const input = { rfqId: rfq.wire, fileId: file.wire, kind: 'DRAWING' as const, revision };
  await given.act(house, buyer.actor, rfqDocumentAdd, input);
}

describe('buying again', () => {
  it('drafts a request with the lines, the winner and the newest drawings of an award, and names what has another revision', async () => {
    const other = await given.givenFirm(house);
    const rfq = await given.givenRfq(house, buyer, [seller, other]);
    await show(rfq, 'shaft.pdf', 'B');
    await show(rfq, 'packing.pdf', '1');
    const quote = await given.givenQuote(house, seller, rfq);
    await given.act(house, buyer.actor, rfqAward, {
      rfqId: rfq.wire,
      lines: [{ quoteId: quote.wire, lineId: rfq.lines[0] ?? '', quantity: '60' }],
    });
    await show(await given.givenDraftRfq(house, buyer, []), 'shaft.pdf', 'C');
    const { rows } = await house.admin.query<{ id: string }>('select id from app.award where rfq_id = $1', [
      rfq.id,
    ]);
    const awardId = encodeId('awd', rows[0]?.id ?? '');

    const again = await given.act(house, buyer.actor, rfqReorder, {
      awardId,
      dueAt: await soon(),
      ...window,
    });

    const found = await house.admin.query(
      `select r.state, r.title, (select array_agg(b.seller_id) from app.rfq_bidder b where b.rfq_id = r.id) as firms,
         (select json_agg(json_build_array(l.item, l.part_number, l.quantity::float8, l.wanted_from)) from app.rfq_line l where l.rfq_id = r.id) as lines,
         (select json_agg(json_build_array(d.name, d.revision) order by d.name) from app.rfq_document d where d.rfq_id = r.id) as documents,
         (select changed from app.rfq_reorder o where o.rfq_id = r.id) as changed from app.rfq r where r.id = $1`,
      [again.id],
    );
    expect(found.rows).toEqual([
      {
        state: 'DRAFT',
        title: '输出轴',
        firms: [seller.id],
        lines: [['输出轴 20CrMnTi', 'SH-100', 60, window.wantedFrom]],
        documents: [
          ['packing.pdf', '1'],
          ['shaft.pdf', 'C'],
        ],
        changed: [{ name: 'shaft.pdf', from: 'B', to: 'C' }],
      },
    ]);
  });

  it('drafts a request of a call-off as well, for its supplier, and is told from what', async () => {
    const agreement = await given.givenFramework(house, buyer, seller);
    const callOff = await given.givenCallOff(house, buyer, agreement, '150');
    const again = await given.act(house, buyer.actor, rfqReorder, {
      callOffId: callOff.wire,
      dueAt: await soon(),
      ...window,
    });
    const { rows } = await house.admin.query(
      'select l.quantity::float8 as quantity, b.seller_id from app.rfq_line l join app.rfq_bidder b using (rfq_id) where l.rfq_id = $1',
      [again.id],
    );
    expect(rows).toEqual([{ quantity: 150, seller_id: seller.id }]);
    const nothing = { dueAt: await soon(), ...window };
    expect(await refusalOf(given.act(house, buyer.actor, rfqReorder, nothing))).toEqual(['MISSING']);
    const late = { callOffId: callOff.wire, dueAt: new Date('2020-01-01'), ...window };
    expect(await refusalOf(given.act(house, buyer.actor, rfqReorder, late))).toEqual(['DUE_PASSED']);
    const foreign = { callOffId: callOff.wire, dueAt: await soon(), ...window };
    await expect(given.act(house, seller.actor, rfqReorder, foreign)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a part that wants approved sources', () => {
  const step = 'machining.milling.5-axis';
  const sources = (firm: given.Firm, part: string, process: string | null) =>
    runQuery(house.database, firm.actor, async (query) => {
      const found = await approvedSources(query, part, [process]);
      return { isDemanded: found.has(process), firmIds: found.get(process) ?? [] };
    });

  async function givenDemand(part = 'SH-100'): Promise<given.Firm> {
    const firm = await given.givenFirm(house);
    const input = { partNumber: part, demanded: true, reason: '客户 PPAP' };
    await given.act(house, firm.actor, organisationSourceDemandSet, input);
    return firm;
  }
  const approve = (firm: given.Firm, partner: given.Firm, more = {}) =>
    given.act(house, firm.actor, approvedSourceAdd, {
      partNumber: 'SH-100',
      firmId: firmOf(partner),
      reason: 'PPAP 三级，2026-11',
      validFrom: addDays(given.today(), -1),
      ...more,
    });

  it('is asked of, agreed with and awarded to approved firms alone; the others are named with the reason', async () => {
    const firm = await givenDemand();
    const [approved, other] = [await given.givenFirm(house), await given.givenFirm(house)];
    await approve(firm, approved, { processCode: step });
    const refusal = await given.givenDraftRfq(house, firm, [approved, other]).catch((error) => error);
    expect(refusal.problems).toMatchObject([
      {
        code: 'SOURCE_NOT_APPROVED',
        path: ['firmIds', '1'],
        params: [{ value: 'SH-100' }, { value: 'NEVER_APPROVED' }, { value: firmOf(other) }],
      },
    ]);
    const rfq = await given.givenRfq(house, firm, [approved], { audience: 'MEMBERS' });
    const invite = { rfqId: rfq.wire, firmIds: [firmOf(other)] };
    expect(await refusalOf(given.act(house, firm.actor, rfqInvite, invite))).toEqual(['SOURCE_NOT_APPROVED']);
    const propose = given.frameworkInput(other);
    expect(await refusalOf(given.act(house, firm.actor, frameworkPropose, propose))).toEqual([
      'SOURCE_NOT_APPROVED',
    ]);
    await given.givenAward(house, firm, rfq, await given.givenQuote(house, approved, rfq));
  });

  it('is not awarded to a firm whose approval was withdrawn after it had quoted, nor called off from it', async () => {
    const firm = await givenDemand();
    const approved = await given.givenFirm(house);
    const source = await approve(firm, approved);
    const rfq = await given.givenRfq(house, firm, [approved]);
    const quote = await given.givenQuote(house, approved, rfq);
    const agreement = await given.givenFramework(house, firm, approved);
    const withdraw = { sourceId: source.wire, reason: '搬迁厂区' };
    await given.act(house, firm.actor, approvedSourceWithdraw, withdraw);
    expect(await refusalOf(given.act(house, firm.actor, approvedSourceWithdraw, withdraw))).toEqual([
      'WRONG_STATE',
    ]);
    const award = await given.givenAward(house, firm, rfq, quote).catch((error) => error);
    expect(award.problems).toMatchObject([
      {
        code: 'SOURCE_NOT_APPROVED',
        path: ['lines', '0', 'quoteId'],
        params: [{}, { value: 'WITHDRAWN' }, {}],
      },
    ]);
    expect(await refusalOf(given.givenCallOff(house, firm, agreement))).toEqual(['SOURCE_NOT_APPROVED']);
  });

  it('knows its sources by part and step, each within its days, and nobody else’s', async () => {
    const firm = await givenDemand();
    const [whole, one, later] = [
      await given.givenFirm(house),
      await given.givenFirm(house),
      await given.givenFirm(house),
    ];
    await approve(firm, whole);
    await approve(firm, one, { processCode: step, validUntil: given.monday(2) });
    await approve(firm, later, { validFrom: given.monday(1) });
    expect(await refusalOf(approve(firm, whole))).toEqual(['SOURCE_TWICE']);
    const over = { validUntil: addDays(given.today(), -1), validFrom: '2020-01-01' };
    expect(await refusalOf(approve(firm, whole, over))).toEqual(['WINDOW_OVER']);

    expect(await sources(firm, 'SH-100', step)).toEqual({
      isDemanded: true,
      firmIds: [whole.id, one.id].sort(),
    });
    expect(await sources(firm, 'SH-100', null)).toEqual({ isDemanded: true, firmIds: [whole.id] });
    expect(await sources(buyer, 'SH-100', step)).toEqual({ isDemanded: false, firmIds: [] });
    await given.moveClock(house, '21 days');
    expect((await sources(firm, 'SH-100', step)).firmIds).toEqual([whole.id, later.id].sort());
    await given.moveClock(house, '0');
  });
});
