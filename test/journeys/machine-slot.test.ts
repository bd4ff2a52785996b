import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { barriers, wcag } from '../browser/barriers.ts';
import { type Look, openPerson, photograph, signIn, weeksAhead } from '../browser/journey.ts';

let house: House;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), launchBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const zh: Look = { locale: 'zh-CN', theme: 'light', javaScript: true };
const plain: Look = { locale: 'en', theme: 'dark', javaScript: false };

async function enter(look: Look, email: string) {
  const person = await openPerson(browser, look);
  await signIn(person.page, house.url, email, look.locale);
  return person;
}
/** Of each look a week of its own, after the Spring Festival. */
const weekOf = (look: Look) => weeksAhead(look === zh ? 15 : 16).at(-1)?.start ?? '';
const submit = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

describe.each([zh, plain])('a whole machine in $locale, script $javaScript', (look) => {
  it('is published for a span, found, held whole, and marked on the owner’s board', async () => {
    const monday = weekOf(look);
    const seller = await enter(look, 'planner@wuxi-lead.example');
    await seller.page.goto(`${house.url}/capacity/offers/new/machine`);
    const machine = seller.page.locator('[name=equipmentId] option').filter({ hasText: 'M-501' });
    await seller.page.selectOption('[name=equipmentId]', (await machine.getAttribute('value')) ?? '');
    await seller.page.fill('[name=startsDate]', monday);
    await seller.page.fill('[name=endsDate]', addDays(plainDate(monday), 9));
    await submit(seller.page, /^(发布|Publish)/);
    const problem = seller.page.locator('[role=alert] a').first();
    await problem.waitFor();
    expect(await problem.getAttribute('href')).toBe('#f-endsTime');
    await seller.page.fill('[name=endsDate]', addDays(plainDate(monday), 2));
    await photograph(seller.page, look, 'machine-editor');
    if (look.javaScript) expect(await barriers(seller.page, wcag)).toEqual([]);
    await submit(seller.page, /^(发布|Publish)/);
    await seller.page.waitForURL(/\/capacity\/offers\/off_/);
    expect(await seller.page.locator('main').innerText()).toMatch(/整段出售|whole, not in parts/);
    await photograph(seller.page, look, 'machine-offer');

    const buyer = await enter(look, 'buyer@ev-drive.example');
    const card = seller.page.url().replace(/.*off_/, 'crd_');
    await buyer.page.goto(`${house.url}/market/${card}`);
    const amount = buyer.page.locator(`[name="week:${monday}"]`);
    const whole = Number(await amount.inputValue());
    expect(whole).toBeGreaterThan(10);
    expect(await buyer.page.locator('h1').innerText()).toMatch(/整机|Whole machine/);
    expect(await buyer.page.locator('main').innerText()).toContain('DMG MORI DMU 50');
    await photograph(buyer.page, look, 'machine-card');
    await submit(buyer.page, /^(暂留|Hold)/);
    await buyer.page.waitForURL(/\/reservations\//);

    await seller.page.goto(`${house.url}/capacity?bucket=day&span=14&from=${monday}&q=MC-5X`);
    const signs = seller.page.locator('main td [data-letter]');
    const letters = await signs.evaluateAll((all) => all.map((one) => one.getAttribute('data-letter')));
    expect(letters).toEqual(expect.arrayContaining(look === zh ? ['发', '留'] : ['Of', 'He']));
    const label = await seller.page.locator(`[data-cell$=":${monday}"]`).getAttribute('aria-label');
    expect(label).toMatch(/暂留 \d|held \d/);
    if (look.javaScript) expect(await barriers(seller.page, wcag)).toEqual([]);
    await photograph(seller.page, look, 'board-signs');
    await seller.page.goto(`${house.url}/capacity`);
    await photograph(seller.page, look, 'board-signs-weeks');
    await seller.page.emulateMedia({ media: 'print' });
    await photograph(seller.page, look, 'board-signs-print');
    // The refusal above is a whole page where there are no scripts.
    expect([...seller.errors, ...buyer.errors].filter((error) => !/status of 422/.test(error))).toEqual([]);
  }, 120_000);
});

describe.each([zh, plain])('sheets of stock and runs in $locale, script $javaScript', (look) => {
  it('go out from the offers and come in as new ones', async () => {
    const { page, errors } = await enter(look, 'planner@wuxi-lead.example');
    await page.goto(`${house.url}/capacity/offers`);
    for (const kind of ['stock', 'runs'])
      expect(await page.locator(`main a[href*="sheets/${kind}.xlsx"]`).count()).toBe(1);
    const template = await page.request.get(
      `${house.url}/capacity/imports/sheets/stock.csv?template&locale=${look.locale}`,
    );
    expect(template.status()).toBe(200);
    const csv = [
      '类别,品名,数量,起订量,工厂,首日,末日,单价（未税）',
      `余料,45 钢板 δ12,800,100,不存在的工厂,${weekOf(look)},${addDays(plainDate(weekOf(look)), 6)},5.2`,
    ].join('\n');
    await page.goto(`${house.url}/capacity/imports`);
    await page
      .locator('main input[name=file]')
      .setInputFiles({ name: 'stock.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await Promise.all([
      page.waitForURL(/\/capacity\/imports\/imp_/),
      page.locator('main form button[type=submit]').first().click(),
    ]);
    await page
      .getByText(/不认识的工厂|Unknown plant/)
      .first()
      .waitFor();
    await photograph(page, look, 'stock-sheet-refused');
    expect(errors).toEqual([]);
  }, 120_000);
});
