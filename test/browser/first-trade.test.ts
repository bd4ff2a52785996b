import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { type TradeLook, tradeOnce } from './trade-journey.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const look: TradeLook = {
  locale: 'zh-CN',
  theme: 'light',
  javaScript: true,
  center: 'CNC-T2',
  price: '11',
  process: 'machining.turning.cnc',
};

describe('the first trade, in the portal', () => {
  it(
    'a sheet in, hours published, a need matched, held, confirmed, and on the board',
    () => tradeOnce(browser, house.url, look),
    90_000,
  );
});
