import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { barriers, wcag } from './barriers.ts';
import { openPerson, signIn } from './journey.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

describe('every screen', () => {
  it('of those who are not signed in has no barrier that axe can find', async () => {
    const { page, errors } = await openPerson(browser, { locale: 'en', theme: 'light', javaScript: true });
    for (const screen of [
      '/sign-in',
      '/sign-up',
      '/password/forgotten',
      '/password/reset/nothing',
      '/invitations/nothing',
    ]) {
      await page.goto(`${house.url}${screen}`);

      expect(await barriers(page, wcag)).toEqual([]);
    }
    expect(errors).toEqual([]);
  });

  it('asks for nothing from another host', async () => {
    const { page } = await openPerson(browser, { locale: 'zh-CN', theme: 'light', javaScript: true });
    const foreign: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(house.url) && !url.startsWith('data:')) foreign.push(url);
    });
    await signIn(page, house.url, 'planner@wuxi-lead.example', 'zh-CN');
    await page.goto(`${house.url}/capacity`, { waitUntil: 'networkidle' });

    expect(foreign).toEqual([]);
  });
});
