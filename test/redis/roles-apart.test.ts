import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnv } from '#config/env.ts';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouseApart } from '#test/harness/house.ts';
import { tradeOnce } from '../browser/trade-journey.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  house = await openHouseApart(readEnv().REDIS_URL ?? '');
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

describe('one API, one portal and two workers, each a process of its own over one PostgreSQL and one Redis', () => {
  it('let two firms trade through the portal as one process does', async () => {
    const look = { locale: 'zh-CN', theme: 'light', javaScript: true } as const;

    await tradeOnce(browser, house.url, {
      ...look,
      center: 'CNC-T2',
      price: '11',
      process: 'machining.turning.cnc',
    });

    expect(house.output()).not.toMatch(/"level":(50|60)/);
  }, 120_000);

  it('say that they are ready, and end cleanly when asked to', async () => {
    expect((await fetch(`${house.url}/readyz`)).status).toBe(200);

    expect(await house.close()).toBe(0);
  }, 60_000);
});
