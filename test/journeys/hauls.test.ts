import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { barriers, wcag } from '../browser/barriers.ts';
import { type Look, openPerson, photograph, signIn, weeksAhead } from '../browser/journey.ts';

const look: Look = { locale: 'zh-CN', theme: 'dark', javaScript: true, width: 1440 };
const buyer = 'buyer@nanjing-storage.example';
let house: House;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const main = (page: Page) => page.locator('main');
const form = 'form:has(input[name=intent][value=ask])';
const due = weeksAhead(16).at(-1)?.start ?? '';

async function press(page: Page, button: string, within = 'main'): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.locator(within).getByRole('button', { name: button }).first().click();
  await answered;
  await page.waitForLoadState('domcontentloaded');
}

/** Asks for 12 cabinets of 60 kg, delivered to Nanjing. */
async function ask(page: Page): Promise<void> {
  const asking = page.locator(form);
  await asking.locator('[name=quantity]').fill('12');
  await asking.locator('[name=dueOn]').fill(due);
  await asking.locator('[name=deliverToCityCode]').selectOption('320100');
  // By key: what was typed above may still move what is beneath it.
  await asking.getByText('单件重量与用电').press('Enter');
  await asking.locator('[name="mass:0"]').fill('60');
  await press(page, '询问', form);
  await page.waitForURL(/promises\/prm_/);
}

describe('cabinets that go to Nanjing by a truck that runs home empty', { timeout: 300_000 }, () => {
  it('are promised at what the carrier asks, and the run is held and bought with the steps', async () => {
    const { page, errors } = await openPerson(browser, look);
    page.setDefaultTimeout(30_000);
    await signIn(page, house.url, buyer, look.locale);
    await page.goto(`${house.url}/catalogue`, { waitUntil: 'networkidle' });
    await main(page).getByRole('link', { name: 'EC-60' }).first().click();
    await page.waitForURL(/catalogue\/itm_/);
    await ask(page);
    const first = page.url();
    // Another like it counts on the same boxes, of which there are eight.
    await page.goBack();
    await ask(page);
    const second = page.url();
    await main(page).getByText('不会再有更好的方案。').waitFor({ timeout: 150_000 });
    await page.goto(first, { waitUntil: 'networkidle' });

    const runs = main(page).getByRole('region', { name: '回程车次' });
    await runs.getByText('无锡运岚物流有限公司').first().waitFor({ timeout: 150_000 });
    await main(page).getByText('不会再有更好的方案。').waitFor({ timeout: 90_000 });
    expect(await runs.getByText('苏州 → 南京').count()).toBeGreaterThan(0);
    expect(await runs.getByText('不用则需').count()).toBeGreaterThan(0);
    await photograph(page, look, 'hauls-answered');
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await barriers(page, wcag)).toEqual([]);

    await press(page, '占用此方案');
    await runs.getByText('暂留').first().waitFor();
    await press(page, '全部购买');
    await runs.getByText('已确认').first().waitFor();
    await photograph(page, look, 'hauls-bought');

    // Why it cannot be held stays to be read while others are looked for, and after they are there.
    await page.goto(second, { waitUntil: 'networkidle' });
    await press(page, '占用此方案');
    const moved = main(page).getByText('正按当前市场重新求解');
    await moved.waitFor();
    await main(page).getByRole('button', { name: '占用此方案' }).first().waitFor({ state: 'detached' });
    await main(page).getByText('不会再有更好的方案。').waitFor({ timeout: 90_000 });
    expect(await moved.count()).toBe(1);
    await photograph(page, look, 'hauls-moved');
    expect(await barriers(page, wcag)).toEqual([]);
    expect(errors.filter((error) => !error.includes('422'))).toEqual([]);
  });
});
