import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { wcag } from '../browser/barriers.ts';
import type { Look } from '../browser/journey.ts';
import { tourAll } from '../browser/tour.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** Every rule in the usual look; in the other what it can break and the first does not: colour, a narrow screen, longer words. */
const looks: readonly (Look & { readonly rules: readonly string[] })[] = [
  { locale: 'zh-CN', theme: 'light', javaScript: true, width: 1440, rules: wcag },
  {
    locale: 'en',
    theme: 'dark',
    javaScript: true,
    width: 390,
    rules: [
      'color-contrast',
      'target-size',
      'scrollable-region-focusable',
      'aria-hidden-focus',
      'link-name',
      'button-name',
    ],
  },
];

describe('every screen', () => {
  it.each(looks)(
    'in $locale, $theme, $width has no barrier of that look, no error, and no sideways scroll',
    async (look) => expect(await tourAll(browser, house.url, look, look.rules)).toEqual([]),
    300_000,
  );
});
