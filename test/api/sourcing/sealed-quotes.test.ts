import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import {
  actingAs,
  type Firm,
  givenCapacityFast,
  givenQuote,
  givenRfq,
  givenWorkCenter,
  type Made,
  madeOn,
  type OpenRfq,
} from '#test/builders/index.ts';
import { documentFor, queries } from '../contract/schema-walk.ts';
import { validArguments } from '../contract/valid-inputs.ts';
import type { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let buyer: Member;
let seller: Member;
let rival: Member;
let stranger: Member;
let rfq: OpenRfq;
let quote: Made;
const price = '4321.0987';
beforeAll(async () => {
  api = await openTestApi();
  [buyer, seller, rival, stranger] = [
    await givenMember(api),
    await givenMember(api),
    await givenMember(api),
    await givenMember(api),
  ];
  rfq = await givenRfq(api, buyer.firm, [seller.firm, rival.firm], { sealed: true });
  const center = await givenWorkCenter(api, seller.firm);
  await givenCapacityFast(api, seller.firm, [center]);
  const line = { ...madeOn(center, rfq.lines[0] ?? ''), unitPrice: price };
  quote = await givenQuote(api, seller.firm, rfq, { firmness: 'HELD', lines: [line], terms: '只给贵司的价' });
});
afterAll(() => api.close());

/** Everything that the whole API says to somebody, asked by every query with every id that could matter. */
async function allAnswers(client: Client): Promise<string> {
  const ids = [rfq.wire, quote.wire, encodeId('org', seller.firm.id)];
  const texts: string[] = [];
  for (const field of queries) {
    const needed = field.args.filter(({ name }) => /id$/i.test(name) || name === 'ids');
    for (const id of needed.length > 0 ? ids : [ids[0] ?? '']) {
      const given = Object.fromEntries(needed.map(({ name }) => [name, name === 'ids' ? [id] : id]));
      const { data } = await client.execute(documentFor('query', field), {
        ...validArguments[field.name],
        ...given,
      });
      // An answer may repeat the id that was asked for.
      texts.push(JSON.stringify(data ?? null).replaceAll(id, 'ID'));
    }
  }
  const { data } = await client.execute(
    `query ($id: ID!) { node(id: $id) { ... on Rfq { quotes { id number live { terms net { amount } lines { unitPrice { amount } } } versions { saidBy } plans { lineId } awarded { quantity { value } } }
      comparison { cost { amount } } bidders { id state messages { text } } awards { number } } } }`,
    { id: rfq.wire },
  );
  texts.push(JSON.stringify(data ?? null));
  return texts.join('\n');
}

const secrets = async (): Promise<string[]> => {
  const { rows } = await api.admin.query<{ number: string }>('select number from app.quote where id = $1', [
    quote.id,
  ]);
  return [price, quote.wire, `"${rows[0]?.number}"`, '只给贵司的价'];
};
const met = (text: string, all: readonly string[]) => all.filter((secret) => text.includes(secret));

describe('a sealed quote', () => {
  it('is told to nobody but its maker by any query before the due time, not even that it is there', async () => {
    const all = await secrets();
    for (const client of [buyer.client, rival.client, stranger.client])
      expect(met(await allAnswers(client), all)).toEqual([]);
    expect(met(await allAnswers(seller.client), all)).toEqual(all);
  });

  it('stands in no row that the buyer’s or a rival’s session may read, and in no event or book of theirs', async () => {
    for (const firm of [buyer.firm, rival.firm] as Firm[]) {
      const { runQuery } = await import('#schema/kernel/run-query.ts');
      const { default: sql, raw } = await import('sql-template-tag');
      const found = await runQuery(api.database, actingAs(firm, 'OWNER'), async (query) => {
        const counts: Record<string, number> = {};
        for (const table of [
          'quote',
          'quote_version',
          'quote_line',
          'quote_plan',
          'quote_hold',
          'quote_hold_day',
        ]) {
          const row = await query.row<{ count: number }>(
            sql`select count(*)::int as count from ${raw(`app.${table}`)}`,
          );
          counts[table] = row?.count ?? -1;
        }
        const book = await query.row<{ count: number }>(
          sql`select count(*)::int as count from app.audit_entry where command like 'quote%' or command like 'guest%'`,
        );
        return { ...counts, book: book?.count };
      });
      expect(Object.values(found).filter((count) => count !== 0)).toEqual([]);
    }
  });

  it('cannot be countered, awarded or withdrawn by the buyer, who is answered as if it were absent', async () => {
    const lineId = rfq.lines[0];
    expect(
      await buyer.client.faultOf('quoteCounter', {
        quoteId: quote.wire,
        lines: [{ lineId, unitPrice: '1' }],
      }),
    ).toBe('NOT_FOUND');
    expect(
      await buyer.client.faultOf('rfqAward', { rfqId: rfq.wire, lines: [{ quoteId: quote.wire, lineId }] }),
    ).toBe('NOT_FOUND');
    expect(await rival.client.faultOf('quoteWithdraw', { quoteId: quote.wire })).toBe('NOT_FOUND');
  });

  it('is the buyer’s to see once it is due, never the rival’s, and its work centre stays the supplier’s', async () => {
    // Sessions would end with days that pass: the due time comes to them instead.
    await api.admin.query(`update app.rfq set due_at = app.clock() - interval '1 second' where id = $1`, [
      rfq.id,
    ]);
    const all = await secrets();
    const seen = await allAnswers(buyer.client);
    expect(met(seen, all)).toEqual(all);
    const { rows } = await api.admin.query<{ code: string }>(
      'select code from app.work_center where organisation_id = $1',
      [seller.firm.id],
    );
    expect(rows).toHaveLength(1);
    expect(seen).not.toContain(rows[0]?.code ?? '?');
    expect(met(await allAnswers(rival.client), all)).toEqual([]);
    expect(await seller.client.refusals('quoteSubmit', await again())).toEqual(['DUE_PASSED at rfqId']);
  });

  const again = async () => ({
    rfqId: rfq.wire,
    firmness: 'INDICATIVE',
    validUntil: new Date('2030-01-01').toISOString(),
    vatIncluded: false,
    vatBps: 1300,
    paymentDays: 30,
    lines: [{ lineId: rfq.lines[0], unitPrice: '1', leadDays: 1, deliverOn: '2029-01-01' }],
  });
});
