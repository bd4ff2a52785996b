import 'reflect-metadata';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenQuery, runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

describe('a query', () => {
  let house: given.TestHouse;
  let firms: given.Firm[];
  beforeAll(async () => {
    house = await openTestHouse(4);
    firms = await Promise.all(Array.from({ length: 4 }, () => given.givenFirm(house)));
    for (const firm of firms) await given.givenSite(house, firm);
  });
  afterAll(() => house.close());
  const someone = () => {
    const [firm] = firms;
    if (!firm) throw new Error('no firm');
    return firm;
  };

  it('sees its own firm’s rows in 2,000 interleaved reads of four firms over four connections, and never another’s', async () => {
    const wrong: string[] = [];
    const read = async (n: number) => {
      const firm = firms[n % 4];
      if (!firm) return;
      const seen = await runQuery(house.database, firm.actor, (query) =>
        query.rows<{ organisationId: string; who: string }>(
          sql`select organisation_id, app.organisation() as who from app.site`,
        ),
      );
      if (seen.length !== 1 || seen.some((row) => row.organisationId !== firm.id || row.who !== firm.id))
        wrong.push(`${n}: ${JSON.stringify(seen)}`);
    };
    for (let from = 0; from < 2_000; from += 50)
      await Promise.all(Array.from({ length: 50 }, (_, n) => read(from + n)));

    expect(wrong).toEqual([]);
  });

  it('leaves nothing of its actor on the connection: without one, nothing is seen', async () => {
    await Promise.all(
      firms.map((firm) => runQuery(house.database, firm.actor, (query) => query.rows(sql`select 1`))),
    );
    const bare = await Promise.all(
      Array.from({ length: 8 }, () =>
        house.database.pool.query(
          `select (select count(*)::int from app.site) as seen, current_setting('app.organisation', true) as who`,
        ),
      ),
    );
    for (const { rows } of bare) expect(rows[0].seen).toBe(0);
    for (const { rows } of bare) expect(rows[0].who || '').toBe('');
  });

  it('can write nothing', async () => {
    const writing = runQuery(house.database, someone().actor, (query) =>
      query.rows(sql`update app.site set name = 'mine'`),
    );
    await expect(writing).rejects.toMatchObject({ code: '25006' });
  });

  it('gives its connection back when the reader throws, and answers no more once it has ended', async () => {
    for (let n = 0; n < 8; n++) {
      const failing = runQuery(house.database, someone().actor, async (query) => {
        await query.rows(sql`select 1`);
        throw new Error('the reader fails');
      });
      await expect(failing).rejects.toThrow('the reader fails');
    }
    const query = new OpenQuery(house.database, someone().actor);
    await query.rows(sql`select 1`);
    await query[Symbol.asyncDispose]();
    await expect(query.rows(sql`select 1`)).rejects.toThrow('ended');
    expect(house.database.pool.idleCount).toBe(house.database.pool.totalCount);
  });

  it('costs no connection when nothing is asked, and one when many ask side by side', async () => {
    const statements: string[] = [];
    house.database.observe = (text) => statements.push(text);
    await runQuery(house.database, someone().actor, async () => 'nothing');
    const busy = await runQuery(house.database, someone().actor, async (query) => {
      await Promise.all(Array.from({ length: 20 }, () => query.rows(sql`select 1`)));
      return house.database.pool.totalCount - house.database.pool.idleCount;
    });
    house.database.observe = undefined;
    expect(busy).toBe(1);
    expect(statements).toHaveLength(20);
  });
});
