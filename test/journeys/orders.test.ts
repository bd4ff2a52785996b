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
  `EDS-4800-03,120,${wanted},上海,500,PO-77/10`,
  `EDS-9999,5,soon,上海,,PO-77/20`,
].join('\n');

async function enter(look: Look) {
  const person = await openPerson(browser, look);
  person.page.setDefaultTimeout(20_000);
  await signIn(person.page, house.url, buyer, look.locale);
  return person;
}

describe('orders that are brought in', () => {
  it('come by sheet, row by row, and are found again by their own number', async () => {
    const { page } = await enter(zh);
    await page.goto(`${house.url}/promises`, { waitUntil: 'networkidle' });
    await main(page).getByRole('link', { name: '订单表格' }).click();
    await page.waitForURL(/imports\?kind=orders/);
    const file = { name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await main(page)
      .getByRole('button', { name: /上传|检查/ })
      .first()
      .click();
    await page.waitForURL(/imports\/imp_/);
    await until(page, '物料不存在');
    await main(page).getByText('看不懂的日期或周').first().waitFor();
    // Columns are called as this kind of sheet calls them.
    await main(page).getByText('贵方单号 → 贵方单号').waitFor();
    await main(page).getByRole('button', { name: '只收 1 行无误的' }).click();
    await until(page, '已写入');

    await page.goto(`${house.url}/promises?q=po-77`, { waitUntil: 'networkidle' });
    expect(await main(page).locator('tbody tr').count()).toBe(1);
    await until(page, '已答复');
    await photograph(page, zh, 'promises');
    expect(await barriers(page, wcag)).toEqual([]);
    await main(page).locator('tbody th a').click();
    await page.waitForURL(/promises\/prm_/);
    await main(page).getByText('PO-77/10').first().waitFor();
    // A paper to hand on, as the browser would load it: of a plan that no better one takes the place of meanwhile.
    await until(page, '不会再有更好的方案。');
    const card = await main(page)
      .getByRole('link', { name: '给客户，不含厂家、承运商与价格' })
      .getAttribute('href');
    const paper = await page.request.get(`${house.url}${card}`);
    expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
  });

  it('begin from a line of a request, on a phone without scripts too', async () => {
    const { page } = await enter(phone);
    await page.goto(`${house.url}/rfqs?side=BUYER`);
    await main(page).locator('a[href^="/rfqs/rfq_"]').first().click();
    await page.waitForURL(/rfqs\/rfq_/);
    await main(page)
      .getByRole('link', { name: /^Ask what may be promised/ })
      .first()
      .click();
    await page.waitForURL(/catalogue\/itm_/);
    const said = (name: string) => page.inputValue(`form [name=${name}]`);
    expect(await said('quantity')).toBe('4800');
    expect(await said('deliverToCityCode')).toBe('310000');
    expect(await said('reference')).toMatch(/^RFQ-/);
    expect(await said('dueOn')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await photograph(page, phone, 'ask-from-request');
  });
});
