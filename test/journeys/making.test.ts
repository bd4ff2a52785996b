import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { barriers, wcag } from '../browser/barriers.ts';
import { type Look, openPerson, photograph, signIn, weeksAhead } from '../browser/journey.ts';

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
const form = (intent: string) => `form:has(input[name=intent][value=${intent}])`;
const wanted = weeksAhead(14).at(-1)?.start ?? '';

/** Turning and hobbing of an output shaft. */
const steps = [
  { code: '10', name: '车削', processCode: 'machining.turning', load: '4.5', unit: 'MIN', next: '20' },
  {
    code: '20',
    name: '滚齿',
    processCode: 'machining.gear-cutting.hobbing',
    load: '6',
    unit: 'MIN',
    next: '',
  },
] as const;

async function enter(look: Look) {
  const person = await openPerson(browser, look);
  person.page.setDefaultTimeout(20_000);
  await signIn(person.page, house.url, buyer, look.locale);
  return person;
}

async function allowed(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  expect(await barriers(page, wcag)).toEqual([]);
}

/** Presses a button, with scripts or without: the answer is the address that it leads to. */
async function press(page: Page, button: string, within = 'main'): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.locator(within).getByRole('button', { name: button }).first().click();
  await answered;
  await page.waitForLoadState('networkidle');
}

/** What few steps have stands behind a line of its own. */
async function openMore(page: Page, row: number): Promise<void> {
  await page.locator(`details:has([name="setup:${row}"]) > summary`).last().click();
}

async function writeRouting(page: Page): Promise<void> {
  for (const [row, step] of steps.entries()) {
    await page.fill(`[name="code:${row}"]`, step.code);
    await page.fill(`[name="name:${row}"]`, step.name);
    await page.selectOption(`[name="processCode:${row}"]`, step.processCode);
    await page.fill(`[name="load:${row}"]`, step.load);
    await page.selectOption(`[name="unit:${row}"]`, step.unit);
    await page.fill(`[name="next:${row}"]`, step.next);
    await openMore(page, row);
    await page.fill(`[name="setup:${row}"]`, '0.5');
  }
}

/** Two bearings a shaft, taken by hobbing and there after five working days; without the days it is refused. */
async function writeBill(page: Page): Promise<void> {
  await page.selectOption('[name="item:0"]', { label: 'BRG-600 轴承' });
  await page.fill('[name="quantity:0"]', '2');
  await page.selectOption('[name="into:0"]', '20');
  await press(page, '写入清单');
  await main(page).getByText('请写明天数').first().waitFor();
  await page.fill('[name="lead:0"]', '5');
  await press(page, '写入清单');
  await page.fill('#pieces', '600');
  await main(page).getByRole('button', { name: '计算', exact: true }).click();
  await main(page).getByText('1,200').first().waitFor();
}

/** A thousand bearings are there and a hundred expected; a word for an amount is refused at its field. */
async function writeStock(page: Page): Promise<void> {
  await page.fill('[name=onHand]', '许多');
  await press(page, '写入库存');
  await main(page).getByText('请填写数字').first().waitFor();
  await page.fill('[name=onHand]', '1000');
  await page.fill('[name=place]', '一号库');
  await page.fill('[name="expected:0"]', '100');
  await page.fill('[name="on:0"]', weeksAhead(2).at(-1)?.start ?? '');
  await press(page, '写入库存');
  await main(page).getByText('1,000').first().waitFor();
  await photograph(page, zh, 'item-stock');
  await allowed(page);
}

/** What the bought order has taken leaves the shelf. */
async function handOut(page: Page): Promise<void> {
  await page.goto(`${house.url}${bearingPath}`, { waitUntil: 'networkidle' });
  await photograph(page, zh, 'item-stock-taken');
  await allowed(page);
  await press(page, '领出');
  await main(page).getByText('领出用于').first().waitFor({ state: 'attached' });
}

async function ask(page: Page, words: { ask: string }): Promise<void> {
  const asking = page.locator(form('ask'));
  await asking.locator('[name=quantity]').fill('600');
  await asking.locator('[name=dueOn]').fill(wanted);
  await asking.locator('[name=deliverToCityCode]').selectOption('320500');
  await press(page, words.ask, form('ask'));
  await page.waitForURL(/promises\/prm_/);
}

/** Reads the page anew until no better plans follow. */
async function final(page: Page, words: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if (await main(page).getByText(words).isVisible()) return;
    await page.waitForTimeout(1500);
    await page.reload({ waitUntil: 'networkidle' });
  }
  throw new Error(`never ${words}`);
}

let itemPath = '';
let bearingPath = '';

describe('an order that is split by its steps', { timeout: 300_000 }, () => {
  it('is written down, given a routing, released, asked, held and bought', async () => {
    const { page, errors } = await enter(zh);
    await page.goto(`${house.url}/catalogue`, { waitUntil: 'networkidle' });
    await allowed(page);
    await page.fill('[name=number]', 'BRG-600');
    await page.fill('[name=name]', '轴承');
    await press(page, '保存物料');
    await page.waitForURL(/catalogue\/itm_/);
    bearingPath = new URL(page.url()).pathname;
    await writeStock(page);
    await page.goto(`${house.url}/catalogue`, { waitUntil: 'networkidle' });
    await page.fill('[name=number]', 'SH-600');
    await page.fill('[name=name]', '输出轴');
    await press(page, '保存物料');
    await page.waitForURL(/catalogue\/itm_/);
    itemPath = new URL(page.url()).pathname;

    await writeRouting(page);
    await page.fill('[name="next:1"]', '10');
    await press(page, '保存工艺路线');
    await main(page).getByText('工序 10 排在自己之后').first().waitFor();
    await page.fill('[name="next:1"]', '');
    await press(page, '保存工艺路线');
    await writeBill(page);
    // As the server writes it, under the rules that it sends along.
    await page.reload({ waitUntil: 'networkidle' });
    await press(page, '发布版本 A');
    await main(page).getByText('已发布').first().waitFor();
    await photograph(page, zh, 'item');
    await allowed(page);

    await ask(page, { ask: '询问可承诺的交期' });
    await final(page, '不会再有更好的方案');
    await photograph(page, zh, 'promise-answered');
    await allowed(page);
    expect(await main(page).getByText('滚齿').count()).toBeGreaterThan(0);
    await press(page, '占用此方案');
    await main(page).getByText('已占用').first().waitFor();
    await photograph(page, zh, 'promise-held');
    await allowed(page);
    await press(page, '全部购买');
    await main(page).getByText('已购买').first().waitFor();
    expect(await main(page).locator('a[href^="/reservations/"]').count()).toBeGreaterThanOrEqual(2);
    await handOut(page);
    // The amount and the routing that were refused.
    expect(errors.filter((error) => !/422|400/.test(error))).toEqual([]);
  });

  it('works on a phone without scripts, in English, and gives back what it held', async () => {
    const { page } = await enter(phone);
    await page.goto(`${house.url}${itemPath}`);
    await ask(page, { ask: 'Ask what may be promised' });
    await final(page, 'No better plans follow');
    await photograph(page, phone, 'promise-phone');
    await press(page, 'Hold this plan');
    await main(page).getByText('Held until').first().waitFor();
    await press(page, 'Give it back');
    await main(page).getByText('Given back').first().waitFor();
  });

  it('asks an owner who has to accept first, and names who said no, to plan anew without that offer', async () => {
    const { page } = await enter(zh);
    await page.goto(`${house.url}/catalogue`, { waitUntil: 'networkidle' });
    await page.fill('[name=number]', 'PL-600');
    await page.fill('[name=name]', '镀镍件');
    await press(page, '保存物料');
    await page.waitForURL(/catalogue\/itm_/);
    await page.fill('[name="code:0"]', '10');
    await page.fill('[name="name:0"]', '化学镀镍');
    await page.selectOption('[name="processCode:0"]', 'surface.electroless-nickel');
    await page.fill('[name="load:0"]', '0.05');
    await page.selectOption('[name="unit:0"]', 'MTK');
    await openMore(page, 0);
    await page.fill('[name="family:0"]', 'NI');
    await press(page, '保存工艺路线');
    await press(page, '发布版本 A');
    await main(page).getByText('已发布').first().waitFor();
    await page.getByText('合同、周转箱与运费').press('Enter');
    await page.check('[name=mayAsk]');
    await ask(page, { ask: '询问可承诺的交期' });
    await final(page, '不会再有更好的方案');
    await main(page)
      .getByText(/先征求 .* 同意/)
      .first()
      .waitFor();
    await press(page, '占用此方案');
    await main(page).getByText('正等待 1 家厂家答复').first().waitFor();
    await photograph(page, zh, 'promise-owners-asked');
    await allowed(page);

    const seller = await openPerson(browser, zh);
    await signIn(seller.page, house.url, 'planner@nantong-plating.example', 'zh-CN');
    await seller.page.goto(`${house.url}/inbox`, { waitUntil: 'networkidle' });
    await seller.page.getByText('请接受或婉拒').first().waitFor();
    await photograph(seller.page, zh, 'inbox-asked-first');
    // The name of either button speaks of both.
    const answered = seller.page.waitForResponse((response) => response.request().method() === 'POST');
    await main(seller.page)
      .locator('button', { hasText: /^婉拒$/ })
      .click();
    await answered;
    await seller.page.waitForLoadState('networkidle');

    await page.reload({ waitUntil: 'networkidle' });
    await main(page).getByText('南通镀汐表面处理有限公司 谢绝。所有工序已释放。').first().waitFor();
    await photograph(page, zh, 'promise-owner-said-no');
    await allowed(page);
    await press(page, '不用这些报价，重新求解');
    await final(page, '没有可行的方案');
  });
});
