import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { barriers, wcag } from '../browser/barriers.ts';
import { type Look, openPerson, photograph, signIn, until, weeksAhead } from '../browser/journey.ts';

const zh: Look = { locale: 'zh-CN', theme: 'light', javaScript: true, width: 1366 };
const phone: Look = { locale: 'en', theme: 'dark', javaScript: false, width: 390 };
const buyer = 'buyer@ev-drive.example';
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
const wanted = weeksAhead(20).at(-1)?.start ?? '';
const sheet = [
  '物料编号,件数,交期,送达,每迟一天的损失（元）,贵方单号',
  ...[1, 2, 3].map((n) => `EDS-4800-03,${800 * n},${wanted},上海,500,JT-${n}`),
].join('\n');

async function enter(look: Look) {
  const person = await openPerson(browser, look);
  person.page.setDefaultTimeout(20_000);
  await signIn(person.page, house.url, buyer, look.locale);
  return person;
}

async function bringIn(page: Page): Promise<void> {
  await page.goto(`${house.url}/capacity/imports?kind=orders`, { waitUntil: 'networkidle' });
  const file = { name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await main(page)
    .getByRole('button', { name: /上传|检查/ })
    .first()
    .click();
  await page.waitForURL(/imports\/imp_/);
  await until(page, '全部提交');
  await main(page).getByRole('button', { name: '全部提交' }).click();
  await until(page, '已写入');
}

describe('orders that are planned as one', { timeout: 150_000 }, () => {
  it('are chosen from what was asked, planned together, held and bought by one act', async () => {
    const { page } = await enter(zh);
    await bringIn(page);
    await page.goto(`${house.url}/promises?q=JT-`, { waitUntil: 'networkidle' });
    await until(page, '已答复', 3);

    for (const box of await main(page).getByRole('checkbox').all()) await box.check();
    await photograph(page, zh, 'promises-chosen');
    await main(page).getByRole('button', { name: '联合求解所选订单' }).click();
    await page.waitForURL(/promises\/together\/jpl_/);
    await until(page, '不会再有更好的方案');

    await main(page).getByRole('heading', { name: '3 个订单的联合方案' }).waitFor();
    await main(page).getByText('3 个中的 3 个').first().waitFor();
    await main(page).getByRole('columnheader', { name: '若它退出，其他订单' }).waitFor();
    await photograph(page, zh, 'together');
    expect(await barriers(page, wcag)).toEqual([]);
    await main(page).getByRole('button', { name: '占用所有可做完的订单' }).click();
    await until(page, '已占用', 3);
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await barriers(page, wcag)).toEqual([]);
    await page.setViewportSize({ width: 1366, height: 900 });
    await main(page).getByRole('button', { name: '购买所有已占用的订单' }).click();
    await until(page, '已购买', 3);
    await photograph(page, zh, 'together-bought');
  });

  it('are listed, and one alone is refused, on a phone without scripts too', async () => {
    const { page } = await enter(phone);
    await page.goto(`${house.url}/promises`);
    await main(page).getByRole('button', { name: 'Plan those chosen together' }).click();
    await main(page).getByText('At least 2').first().waitFor();
    await page.goto(`${house.url}/promises/together`);
    await main(page).getByRole('link', { name: /^JP-/ }).first().click();
    await page.waitForURL(/promises\/together\/jpl_/);
    await main(page).getByRole('heading', { name: 'Joint plan of 3 orders' }).waitFor();
    await photograph(page, phone, 'together');
  });
});
