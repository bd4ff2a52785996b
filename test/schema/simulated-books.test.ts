import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { booksSimulate } from '#migrations/demo/simulate-books.ts';
import { previewDossier, readMonthlyBooks } from '#schema/finance/index.ts';
import { formatAmount } from '#schema/kernel/money.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

const usual = { months: 24, seed: 'one', people: 200, material: 3_200_000, progress: 4_100_000, finished: 0 };

describe('books that are made up', () => {
  let house: given.TestHouse;
  let firm: given.Firm;
  beforeAll(async () => {
    house = await openTestHouse();
    firm = await given.givenFirm(house);
    await given.act(house, firm.actor, booksSimulate, usual);
  });
  afterAll(() => house.close());

  const books = (of = firm) => runQuery(house.database, of.actor, (query) => readMonthlyBooks(query, 60));

  it('say that they are simulated, month by month and kind by kind, near what is usual', async () => {
    const { stock, payroll } = await books();

    expect([stock.length, payroll.length]).toEqual([72, 24]);
    for (const { source } of [...stock, ...payroll]) expect(source).toBe('SIMULATED');
    for (const { people } of payroll) expect(people >= 186 && people <= 204).toBe(true);
    for (const { kind, value } of stock) {
      const yuan = { MATERIAL: usual.material, PROGRESS: usual.progress, FINISHED: 0 }[kind];
      const worth = Number(formatAmount(value));
      expect([kind, worth >= 0.88 * yuan && worth <= 1.26 * yuan, worth % 100]).toEqual([kind, true, 0]);
    }
  });

  it('are the same for the same seed, others for another, and leave what was brought in', async () => {
    const twin = await given.givenFirm(house);
    await house.admin.query(
      `insert into app.payroll_month select $1, month, 7, 'IMPORTED' from app.payroll_month where organisation_id = $2 order by month desc limit 1`,
      [twin.id, firm.id],
    );
    await given.act(house, twin.actor, booksSimulate, usual);
    const other = await given.givenFirm(house);
    await given.act(house, other.actor, booksSimulate, { ...usual, seed: 'two' });

    expect((await books(twin)).stock).toEqual((await books()).stock);
    expect((await books(twin)).payroll[0]).toMatchObject({ people: 7, source: 'IMPORTED' });
    expect((await books(other)).stock).not.toEqual((await books()).stock);
  });

  it('stand in the preview of a consent with their badge', async () => {
    const terms = {
      dataGroups: ['STOCK', 'STAFF'] as const,
      granularity: 'MONTHLY' as const,
      windowMonths: 12,
    };
    const { figures } = await runQuery(house.database, firm.actor, (query) => previewDossier(query, terms));

    expect(new Set(figures.map(({ source }) => source))).toEqual(new Set(['SIMULATED']));
    expect(figures.filter(({ field }) => field === 'stock.value')).not.toEqual([]);
    expect(figures.filter(({ field }) => field === 'staff.paid')).not.toEqual([]);
  });
});
