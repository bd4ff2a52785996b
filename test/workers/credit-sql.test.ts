import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scoreInSql } from '#test/bench/credit/score-in-sql.ts';
import { testDatabase } from '#test/harness/database.ts';
import { picker, randomModel, randomRow } from '#workers/credit/points/random-model.fixture.ts';
import { scoreRow } from '#workers/credit/points/score-row.ts';

let client: pg.Client;
beforeAll(async () => {
  const { workerUrl } = await testDatabase();
  client = new pg.Client({ connectionString: workerUrl });
  await client.connect();
});
afterAll(() => client.end());

it.each([1, 2, 3, 4])(
  'a card exported as SQL gives the number that the product gives (card %d)',
  async (seed) => {
    const model = randomModel(seed);
    const pick = picker(seed);
    const rows = Array.from({ length: 2_000 }, () => randomRow(model, pick));

    const inSql = await scoreInSql(client, model, rows);

    expect(inSql).toEqual(
      rows.map((row) => {
        const { score, logOdds, grade } = scoreRow(model, row);
        return { score, logOdds, grade };
      }),
    );
  },
);
