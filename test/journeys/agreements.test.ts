import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { barriers, wcag } from '../browser/barriers.ts';
import { type Look, openPerson, photograph, signIn } from '../browser/journey.ts';

const zh: Look = { locale: 'zh-CN', theme: 'light', javaScript: true, width: 1366 };
const phone: Look = { locale: 'en', theme: 'dark', javaScript: true, width: 390 };
const buyer = 'buyer@ev-drive.example';
const lead = 'planner@wuxi-lead.example';
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
const form = (intent: string) => `form:has(input[name=intent][value=${intent}])`;
let path = '';

async function enter(look: Look, email: string): Promise<Page> {
  const { page } = await openPerson(browser, look);
  page.setDefaultTimeout(20_000);
  await signIn(page, house.url, email, look.locale);
  return page;
}

async function open(page: Page, url = path): Promise<void> {
  await page.goto(`${house.url}${url}`, { waitUntil: 'networkidle' });
}

async function press(page: Page, name: string | RegExp, within = 'main'): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.locator(within).getByRole('button', { name }).first().click();
  await answered;
  await page.waitForLoadState('networkidle');
}

async function allowed(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  expect(await barriers(page, wcag)).toEqual([]);
}

describe('a framework agreement with two call-offs', { timeout: 240_000 }, () => {
  it('is proposed by the buyer, and accepted by the supplier', async () => {
    const page = await enter(zh, buyer);
    await open(page, `/agreements/new?side=BUYER&q=${encodeURIComponent('岚淇')}`);
    await page.fill('[name=title]', '输出轴年度协议');
    await page.fill('[name="item:0"]', '输出轴 20CrMnTi');
    await page.fill('[name="unitPrice:0"]', '43.32');
    await page.fill('[name="most:0"]', '1000');
    await page.fill('[name="leadDays:0"]', '20');
    await page.fill('[name="ladderDays:0"]', '0');
    await page.fill('[name="ladderShare:0"]', '20');
    await photograph(page, zh, 'agreement-new');
    await allowed(page);
    await Promise.all([
      page.waitForURL(/agreements\/fwk_/),
      main(page).getByRole('button', { name: '提议', exact: true }).click(),
    ]);
    path = new URL(page.url()).pathname;
    await main(page).getByText('待答复').first().waitFor();

    const supplier = await enter(zh, lead);
    await open(supplier);
    await press(supplier, '接受协议');
    await main(supplier).getByText('已生效').first().waitFor();
  });

  it('is called off twice, never beyond what is agreed; the supplier confirms', async () => {
    const page = await enter(zh, buyer);
    const callOff = async (quantity: string) => {
      await open(page);
      await page.locator(`${form('place')} [name^="quantity:"]`).fill(quantity);
      await page.locator(`${form('place')} [name=deliverToCityCode]`).selectOption('310000');
      await press(page, '提交要货计划');
    };
    await callOff('600');
    await callOff('300');
    await callOff('101');
    await main(page).getByText('协议剩余 100，本次需要 101').first().waitFor();
    await photograph(page, zh, 'agreement');

    const supplier = await enter(zh, lead);
    await open(supplier, '/agreements?side=SELLER');
    await main(supplier).getByText('等待我方确认的要货计划').waitFor();
    await open(supplier);
    await press(supplier, /^确认 CO-/);
    await main(supplier).getByText('已确认').first().waitFor();
  });

  it('reads well on a phone, with the partner’s page, sources and messages beside it', async () => {
    const page = await enter(phone, buyer);
    for (const [url, name] of [
      ['/agreements?side=BUYER', 'agreements'],
      [path, 'agreement'],
      ['/sources', 'sources'],
      ['/rfqs/take-in', 'take-in'],
    ] as const) {
      await open(page, url);
      await photograph(page, phone, name);
      await allowed(page);
    }
    await open(page);
    const partner = await main(page).locator('a[href^="/partners/"]').first().getAttribute('href');
    await open(page, partner ?? '');
    await page.locator(`${form('next')} [name=text]`).fill('Ask for samples');
    await press(page, 'Set the next step');
    await main(page).getByText('Ask for samples').first().waitFor();
    await photograph(page, phone, 'partner');
    await allowed(page);
  });
});
