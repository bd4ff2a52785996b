import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consentRevoke, type DataGroup } from '#schema/finance/index.ts';
import * as given from '#test/builders/index.ts';
import { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, asProgram } from '../harness/signed-in.ts';

const booksQuery = `query ($months: Int! = 12) { monthlyBooks(months: $months) {
  stock { month kind value { amount currency } source } payroll { month people source } } }`;
const dossierQuery = `query ($id: ID!, $fields: [String!]) { dossier(consentId: $id, purpose: UNDERWRITE, fields: $fields) {
  outcome readId figures { field { code } period value unit source } } }`;
const logQuery = `query ($id: ID) { consentReads(side: SUBJECT, consentId: $id, first: 20) {
  edges { node { id reader institution { id } fields { code } figureCount } } } }`;

let api: TestApi;
let firm: given.Firm;
let bank: given.Firm;
let owner: Client;
let reader: Client;
/** The last month that has ended, `YYYY-MM-01`. */
let month: string;
beforeAll(async () => {
  api = await openTestApi();
  firm = await given.givenFirm(api);
  bank = await given.givenInstitution(api);
  [owner, reader] = [await as(api, firm), await as(api, bank)];
  month = (await given.lastMonths(api))[1] ?? '';
  await bring('stock-value', 'Stock month,Kind of stock,Stock value,Currency', 'Finished goods,80000,CNY');
  await bring('payroll-count', 'Payroll month,People paid', '128');
});
afterAll(() => api.close());

async function bring(kind: string, head: string, row: string): Promise<void> {
  const text = `${head}\n${month.slice(0, 7)},${row}`;
  const checked = await given.givenCheckedFile(api, firm, new TextEncoder().encode(text), {
    kind,
    name: 'books.csv',
  });
  await given.givenCommitted(api, firm, checked);
}

const own = () => ({
  stock: [{ month, kind: 'FINISHED', value: { amount: '80000.00', currency: 'CNY' }, source: 'IMPORTED' }],
  payroll: [{ month, people: 128, source: 'IMPORTED' }],
});
const none = { stock: [], payroll: [] };
const codesOf = (figures: readonly { field: { code: string } }[]) =>
  figures.map(({ field }) => field.code).filter((code) => /^(stock|staff)\./.test(code));
const logOf = async ({ wire }: given.Made) =>
  (await owner.ask(logQuery, { id: wire })).consentReads.edges.map(
    ({ node }: { node: { reader: string; fields: { code: string }[]; figureCount: number } }) => ({
      reader: node.reader,
      fields: node.fields.map(({ code }) => code),
      figureCount: node.figureCount,
    }),
  );

/** A consent of the firm to the bank, used and ended: a firm has one at a time for a purpose. */
async function under(dataGroups: DataGroup[], use: (consent: given.Made) => Promise<void>): Promise<void> {
  const consent = await given.givenConsent(api, firm, bank, { dataGroups });
  await use(consent);
  await given.act(api, firm.actor, consentRevoke, { consentId: consent.wire });
}

describe('the books of a firm over the API', () => {
  it('are its people’s to see, whatever their role, as far back as they ask', async () => {
    const viewer = await as(api, await given.givenColleague(api, firm, ['VIEWER']));

    expect((await owner.ask(booksQuery)).monthlyBooks).toEqual(own());
    expect((await viewer.ask(booksQuery, { months: 60 })).monthlyBooks).toEqual(own());
    for (const months of [0, 61, -1])
      expect((await owner.execute(booksQuery, { months })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('are nothing to another firm, an institution or its machine: each has books of its own', async () => {
    const machine = await asProgram(api, bank, 'member', 'dossier:read');
    const other = await as(api, await given.givenFirm(api));

    for (const one of [other, reader, machine])
      expect((await one.ask(booksQuery)).monthlyBooks).toEqual(none);
  });

  it('are read by a machine of the firm’s whose key may read, and by no other', async () => {
    const [erp, writer] = [await asProgram(api, firm, 'member'), await asProgram(api, firm, 'books:write')];

    expect((await erp.ask(booksQuery)).monthlyBooks).toEqual(own());
    expect((await writer.execute(booksQuery)).codes).toEqual(['FORBIDDEN']);
    expect((await new Client(api).execute(booksQuery)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await new Client(api, '127.0.0.1', 'of_live_nobody').execute(booksQuery)).codes).toEqual([
      'UNAUTHENTICATED',
    ]);
  });
});

describe('the books in a dossier over the API', () => {
  it('are there group by group as was agreed, and each reading stands in the firm’s log', async () => {
    await under(['STOCK', 'STAFF'], async (consent) => {
      const { dossier } = await reader.ask(dossierQuery, { id: consent.wire });

      expect(dossier.figures).toEqual([
        { field: { code: 'stock.value' }, period: month, value: '80000.00', unit: 'CNY', source: 'IMPORTED' },
        { field: { code: 'staff.paid' }, period: month, value: '128', unit: 'C62', source: 'IMPORTED' },
      ]);
      expect(await logOf(consent)).toMatchObject([{ reader: '王敏', figureCount: 2 }]);
    });
    await under(['STOCK'], async (consent) => {
      const { dossier } = await reader.ask(dossierQuery, { id: consent.wire });

      expect(codesOf(dossier.figures)).toEqual(['stock.value']);
      const [read] = await logOf(consent);
      expect(codesOf(read.fields.map((code: string) => ({ field: { code } })))).not.toContain('staff.paid');
    });
  });

  it('are absent where they were not agreed, and asked for by name nothing is read at all', async () => {
    await under(['PROFILE', 'ORDERS', 'OPERATING'], async (consent) => {
      const { dossier } = await reader.ask(dossierQuery, { id: consent.wire });
      expect([dossier.outcome, codesOf(dossier.figures)]).toEqual(['READ', []]);

      const asked = await reader.ask(dossierQuery, { id: consent.wire, fields: ['stock.value'] });
      expect(asked.dossier).toEqual({ outcome: 'FIELD_NOT_GIVEN', readId: null, figures: [] });
      const log = await logOf(consent);
      expect(log).toHaveLength(1);
      expect(log[0].fields.filter((code: string) => /^(stock|staff)\./.test(code))).toEqual([]);
    });
  });

  it('are read by an institution’s machine with the scope for dossiers, and noted as read by a program', async () => {
    await under(['STAFF'], async (consent) => {
      const [machine, narrow] = [
        await asProgram(api, bank, 'dossier:read'),
        await asProgram(api, bank, 'member'),
      ];

      const { dossier } = await machine.ask(dossierQuery, { id: consent.wire });
      expect(codesOf(dossier.figures)).toEqual(['staff.paid']);
      expect((await narrow.execute(dossierQuery, { id: consent.wire })).codes).toEqual(['FORBIDDEN']);
      expect((await new Client(api).execute(dossierQuery, { id: consent.wire })).codes).toEqual([
        'UNAUTHENTICATED',
      ]);
      expect(await logOf(consent)).toEqual([{ reader: 'API', fields: ['staff.paid'], figureCount: 1 }]);
    });
  });

  it('are gone from the revocation on, and the log keeps what was read before', async () => {
    const consent = await given.givenConsent(api, firm, bank, { dataGroups: ['STOCK'] });
    await reader.ask(dossierQuery, { id: consent.wire });
    await given.act(api, firm.actor, consentRevoke, { consentId: consent.wire });

    const { dossier } = await reader.ask(dossierQuery, { id: consent.wire });
    expect(dossier).toEqual({ outcome: 'REVOKED', readId: null, figures: [] });
    expect(await logOf(consent)).toHaveLength(1);
  });
});
