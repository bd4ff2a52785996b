import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestHouse } from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { auditTrades, drained } from '#test/faults/audit-trades.ts';
import { givenTrades } from '#test/faults/given-trades.ts';
import { Product } from '#test/faults/product.ts';
import { ensureBuilt } from '#test/harness/built.ts';
import { openWorkers } from '#test/workers/open-workers.ts';

describe('the API under SIGKILL', () => {
  let house: TestHouse;
  let api: Product;
  beforeAll(async () => {
    await ensureBuilt();
    house = await openTestHouse();
    api = new Product(['start.js', '--role', 'api'], {
      DATABASE_URL: house.adminUrl,
      DATA_DIR: house.dataDir,
    });
    await api.start();
  });
  afterAll(async () => {
    await api.stop();
    await house.close();
  });

  // `npm run faults` does this to the whole built product, ten times, and to the database.
  it('loses nothing that it has acknowledged, and does nothing twice for clients who send again under the same key', async () => {
    const { traders, offerIds } = await givenTrades(house, api.url, 3);
    let over = false;
    const trading = traders.map((trader) => trader.trade(offerIds, () => over));
    for (let kill = 0; kill < 2; kill++) {
      await pause(700);
      await api.kill();
      await api.start();
    }
    // On a busy machine little happens in a second: there must be something to lose.
    const needs = () => traders.reduce((all, { book }) => all + book.needs.size, 0);
    const holds = () => traders.reduce((all, { book }) => all + book.holds.size, 0);
    await expect.poll(needs, { timeout: 30_000 }).toBeGreaterThan(0);
    await expect.poll(holds, { timeout: 30_000 }).toBeGreaterThan(5);
    over = true;
    await Promise.all(trading);
    const workers = await openWorkers(house);
    expect(await drained(house, 60_000)).toBe(true);
    await workers.close();

    const { figures, wrong } = await auditTrades(house, traders);
    expect(wrong).toEqual([]);
    expect(figures.holds).toBeGreaterThan(5);
    expect(figures.jobs).toBeGreaterThan(0);
  }, 180_000);
});
