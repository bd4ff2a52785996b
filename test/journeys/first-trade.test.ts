import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { type TradeLook, tradeOnce } from '../browser/trade-journey.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const looks: TradeLook[] = [
  {
    locale: 'en',
    theme: 'dark',
    javaScript: true,
    center: 'CNC-T1',
    price: '10',
    process: 'machining.turning.cnc',
  },
  {
    locale: 'zh-CN',
    theme: 'light',
    javaScript: false,
    center: 'CNC-T2',
    price: '9',
    process: 'machining.turning.cnc',
  },
];

describe('the first trade, in the portal', () => {
  it.each(looks)(
    'in $locale, $theme, JavaScript $javaScript: a sheet in, hours published, a need matched, held, confirmed, and on the board',
    (look) => tradeOnce(browser, house.url, look),
    90_000,
  );
});
