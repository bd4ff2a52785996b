import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
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

const board = (page: Page) => page.goto(`${house.url}/capacity?from=${nextWeeks}&show=total`);
/** Six weeks on: nothing of the demo is sold there by day. */
const nextWeeks = new Date(Date.now() + 42 * 86_400_000).toISOString().slice(0, 10);
const cell = (page: Page, line: number, column: number) => page.locator(`[data-place="${line}:${column}"]`);

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((block) => {
    const data = new DataTransfer();
    data.setData('text/plain', block);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

describe('the board as a planner’s sheet', () => {
  it('is filled by keys, pasted into, taken back, saved at once with a reason, and undone', async () => {
    const { page, errors } = await openPerson(browser, { locale: 'en', theme: 'light', javaScript: true });
    await signIn(page, house.url, 'planner@wuxi-lead.example', 'en');
    await board(page);
    await page.locator('[data-place][tabindex="0"]').waitFor();
    const before = await cell(page, 0, 0).innerText();

    await cell(page, 0, 0).focus();
    await page.keyboard.type('4');
    await page.keyboard.type('0');
    await page.keyboard.press('Escape');
    expect(await cell(page, 0, 0).innerText()).toBe(before);

    await page.keyboard.type('31');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-place') === '1:0');
    expect(await cell(page, 0, 0).innerText()).toContain('31');

    await cell(page, 0, 0).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+r');
    expect(await cell(page, 0, 2).innerText()).toContain('31');
    await page.keyboard.press('Control+z');
    expect(await cell(page, 0, 2).innerText()).not.toContain('31');
    await page.keyboard.press('Control+y');
    expect(await cell(page, 0, 2).innerText()).toContain('31');

    await cell(page, 1, 0).focus();
    await paste(page, '21\t2,2.x\r\n23\t24\r\n');
    expect(await page.locator('main p[role=status]').first().innerText()).toContain('no amount');
    expect(await cell(page, 2, 1).innerText()).toContain('24');

    await page.getByLabel('Reason').fill('maintenance');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/cells saved/).waitFor();
    expect(await cell(page, 0, 1).innerText()).toBe('31');

    await page.getByRole('button', { name: 'Take back' }).click();
    await page.getByText(/Taken back/).waitFor();
    expect(await cell(page, 0, 0).innerText()).toBe(before);
    expect(errors).toEqual([]);
  }, 90_000);

  it('says at the cell what somebody else has changed meanwhile', async () => {
    const first = await openPerson(browser, { locale: 'zh-CN', theme: 'light', javaScript: true });
    const second = await openPerson(browser, { locale: 'zh-CN', theme: 'light', javaScript: true });
    for (const { page } of [first, second]) {
      await signIn(page, house.url, 'planner@wuxi-lead.example', 'zh-CN');
      await board(page);
      await page.locator('[data-place][tabindex="0"]').waitFor();
      await cell(page, 3, 0).focus();
      await page.keyboard.type(page === first.page ? '17' : '18');
      await page.keyboard.press('Enter');
      await page.getByLabel('原因').fill('检修');
      await page.getByRole('button', { name: '保存' }).click();
      if (page === first.page) await page.getByText(/已保存/).waitFor();
    }
    // The second had read the board after the first had saved: it is not stale.
    await second.page.getByText(/已保存/).waitFor();

    await cell(first.page, 3, 0).focus();
    await first.page.keyboard.type('16');
    await first.page.keyboard.press('Enter');
    await first.page.getByLabel('原因').fill('检修');
    await first.page.getByRole('button', { name: '保存' }).click();

    await first.page.getByRole('alert').waitFor();
    expect(await first.page.getByRole('alert').innerText()).toContain('现在是 18');
    expect(await cell(first.page, 3, 0).getAttribute('aria-invalid')).toBe('true');
  }, 90_000);

  it('is set week by week without scripts', async () => {
    const { page } = await openPerson(browser, { locale: 'en', theme: 'light', javaScript: false });
    await signIn(page, house.url, 'planner@wuxi-lead.example', 'en');
    await page.goto(`${house.url}/capacity?from=${nextWeeks}`);
    await page.locator('a[data-cell]').nth(3).click();
    await page.locator('#cell details summary').click();
    await page.locator('#cell input[name=total]').fill('33');
    await page.locator('#cell input[name=reason]').fill('overtime');
    await page.locator('#cell form button').click();
    await page.getByText(/Last edit: 1 cell/).waitFor();

    expect(await page.locator('#cell').innerText()).toContain('33');
  }, 60_000);

  it('prints its free figures on one A3 page, landscape', async () => {
    const { page } = await openPerson(browser, { locale: 'zh-CN', theme: 'dark', javaScript: true });
    await signIn(page, house.url, 'planner@wuxi-lead.example', 'zh-CN');
    await page.goto(`${house.url}/capacity?show=free`);

    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');

    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
    expect([Math.round(Number(width) / 2.8346), Math.round(Number(height) / 2.8346)]).toEqual([420, 297]);
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }, 60_000);
});
