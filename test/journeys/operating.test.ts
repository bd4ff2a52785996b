import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '#schema/kernel/clock.ts';
import { batchOf } from '#test/builders/operating.ts';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { barriers, wcag } from '../browser/barriers.ts';
import { type Look, openPerson, photograph, signIn } from '../browser/journey.ts';

const zh: Look = { locale: 'zh-CN', theme: 'light', javaScript: true, width: 1366 };
const en: Look = { locale: 'en', theme: 'dark', javaScript: true, width: 1366 };
const narrow: Look = { locale: 'en', theme: 'light', javaScript: true, width: 390 };
/** Before hydration, or without it. */
const bare: Look = { locale: 'en', theme: 'dark', javaScript: false, width: 1366 };
const planner = 'planner@wuxi-lead.example';
let house: House;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), launchBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function enter(look: Look) {
  const person = await openPerson(browser, look);
  person.page.setDefaultTimeout(20_000);
  await signIn(person.page, house.url, planner, look.locale);
  return person;
}
const open = (page: Page, url: string) => page.goto(`${house.url}${url}`, { waitUntil: 'networkidle' });

describe('operating data of the lead machinist', { timeout: 240_000 }, () => {
  it.each([zh, en, narrow])('are drawn and told in figures, in $locale, $theme, $width px', async (look) => {
    const { page, errors } = await enter(look);
    await open(page, '/plant/operating?span=90&bucket=WEEK');
    const main = page.locator('main');

    await main.getByText(look.locale === 'en' ? /SIMULATED: made up/ : /模拟数据：仅为演示/).waitFor();
    expect(await main.getByRole('img').count()).toBe(3);
    // Each drawing has its figures in a table: a row for each week, a row for each work centre, a row for each reason. Two more are the books of a year.
    const tables = main.getByRole('table');
    expect(await tables.count()).toBe(5);
    expect(await tables.nth(3).locator('tbody tr').count()).toBe(12);
    expect(await tables.nth(4).locator('tbody tr').count()).toBe(12);
    expect(
      await tables
        .nth(4)
        .getByText(look.locale === 'en' ? 'Simulated' : '模拟')
        .count(),
    ).toBe(12);
    expect(await tables.nth(1).locator('tbody tr').count()).toBe(12);
    expect(await tables.nth(2).locator('tbody tr').count()).toBeGreaterThanOrEqual(13);
    expect(
      await tables
        .nth(2)
        .getByText(look.locale === 'en' ? 'Simulated' : '模拟')
        .count(),
    ).toBeGreaterThanOrEqual(13);
    expect(await barriers(page, wcag)).toEqual([]);
    await photograph(page, look, `operating-${look.width}`);

    await page.selectOption('[name=center]', { index: 1 });
    await page.selectOption('[name=span]', '30');
    await page.selectOption('[name=bucket]', 'DAY');
    await main.getByRole('button', { name: look.locale === 'en' ? 'Apply' : '应用' }).click();
    await page.waitForURL(/center=wkc_/);
    await tables.nth(1).locator('tbody tr').nth(1).waitFor({ state: 'detached' });
    expect(await tables.nth(1).locator('tbody tr').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it('come from a device that is registered, sends by its key, and is revoked, without scripts', async () => {
    const { page } = await enter(bare);
    await open(page, '/plant/operating/devices');
    const main = page.locator('main');
    await main.getByText('No device yet').waitFor();
    await page.fill('[name=name]', 'PLC M-501');
    await main.getByRole('button', { name: 'Register the device' }).click();
    // The work centre is missing: said at its field, and what was written stays.
    await main.locator('#new-workCenterId-error', { hasText: 'Please fill this in' }).waitFor();
    expect(await page.inputValue('[name=name]')).toBe('PLC M-501');
    await page.selectOption('[name=workCenterId]', { index: 1 });
    await page.fill('[name=cycleMs]', '42.5');
    await main.getByRole('button', { name: 'Register the device' }).click();
    const secret = await main.getByText(/^of_dev_/).innerText();
    const wire = await main.getByText(/^dev_/).first().innerText();
    await photograph(page, bare, 'operating-key');

    const now = systemClock.now();
    const reading = { sequence: 1, at: now.toISOString(), state: 'RUN' };
    const batch = batchOf({ wire, secret }, [reading], now.getTime());
    const answer = await page.request.post(`${house.url}/ingest`, {
      headers: {
        'content-type': 'application/json',
        'openfloor-device': batch.device,
        'openfloor-timestamp': batch.timestamp,
        'openfloor-signature': batch.signature,
      },
      data: batch.body,
    });
    expect(await answer.json()).toMatchObject({ accepted: 1, refused: 0 });

    await open(page, '/plant/operating/devices');
    expect(await page.content()).not.toContain(secret);
    const row = main.locator('tbody tr', { hasText: 'PLC M-501' });
    expect(await row.innerText()).not.toContain('never');
    await row.getByRole('button', { name: 'Revoke PLC M-501' }).click();
    await main.locator('tbody tr', { hasText: 'revoked' }).waitFor();
  });

  it('have a devices page that everybody can use', async () => {
    const { page, errors } = await enter(zh);
    await open(page, '/plant/operating/devices');
    await page.locator('main').getByText('已吊销').waitFor();
    expect(await barriers(page, wcag)).toEqual([]);
    await photograph(page, zh, 'operating-devices');
    expect(errors).toEqual([]);
  });
});
