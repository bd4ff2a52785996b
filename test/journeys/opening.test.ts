import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { barriers, wcag } from '../browser/barriers.ts';
import { openPerson, signIn } from '../browser/journey.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

describe('npm start', () => {
  it('tells where to look, and as whom to sign in', () => {
    expect(house.output()).toMatch(/Openfloor 已就绪 \/ is open\s+http:\/\/localhost:\d+\s+\(\d+\.\d s\)/);
    expect(house.output()).toMatch(/演示账号 \/ Demo sign-ins\n\s+\S+@\S+/);
  });

  it('opens a page without an error in the browser', async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));

    const answer = await page.goto(house.url, { waitUntil: 'networkidle' });

    expect(answer?.status()).toBe(200);
    expect(await page.locator('html').getAttribute('lang')).toBeTruthy();
    expect(problems).toEqual([]);
  });

  it('says that it is alive and ready', async () => {
    expect((await fetch(`${house.url}/livez`)).status).toBe(200);
    // A busy machine may take it off the list for a moment; it comes back by itself.
    await expect.poll(async () => (await fetch(`${house.url}/readyz`)).status).toBe(200);
  });

  it('has no barrier that axe can find on the screens of those who are not signed in', async () => {
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

  it('ends cleanly when asked to', async () => {
    expect(await house.close()).toBe(0);
  });
});
