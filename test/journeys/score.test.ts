import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { barriers, wcag } from '../browser/barriers.ts';
import { type Look, openPerson, photograph, signIn } from '../browser/journey.ts';

const zh: Look = { locale: 'zh-CN', theme: 'light', javaScript: true, width: 1366 };
const dark: Look = { locale: 'en', theme: 'dark', javaScript: true, width: 1366 };
const narrow: Look = { locale: 'zh-CN', theme: 'light', javaScript: true, width: 390 };
/** Before hydration, or without it. */
const bare: Look = { locale: 'zh-CN', theme: 'light', javaScript: false, width: 1366 };
const firm = 'planner@wuxi-lead.example';
const bank = 'credit@wuxi-bank.example';
let house: House;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), launchBrowser()]);
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const main = (page: Page) => page.locator('main');

async function enter(look: Look, email: string) {
  const person = await openPerson(browser, look);
  person.page.setDefaultTimeout(30_000);
  await signIn(person.page, house.url, email, look.locale);
  return person;
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(`${house.url}${url}`, { waitUntil: 'networkidle' });
}

async function allowed(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  expect(await barriers(page, wcag)).toEqual([]);
}

/** Until a page that refreshes itself, or is asked again, shows something. */
async function until(page: Page, url: string, text: RegExp | string): Promise<void> {
  for (let tries = 0; tries < 30; tries += 1) {
    await open(page, url);
    if ((await main(page).getByText(text).count()) > 0) return;
    await page.waitForTimeout(500);
  }
  throw new Error(`${url} never showed ${text}`);
}

const pointsIn = async (page: Page) =>
  (await main(page).locator('section[aria-label="分数构成"] tr td:nth-last-child(2)').allInnerTexts()).map(
    (text) => Number(text.replace('−', '-').replace('+', '')),
  );

let consent = '';

describe('a firm’s score', { timeout: 300_000 }, () => {
  it('is asked for before hydration, and its points add up on the page', async () => {
    const { page, errors } = await enter(bare, firm);
    await open(page, '/score');
    await main(page).getByText('未经校准').first().waitFor();
    await main(page).getByRole('button', { name: '立即评分' }).click();
    await page.waitForURL(/job=/);
    await until(page, '/score', '分数构成');
    const points = await pointsIn(page);
    const sum = points.pop();
    expect(points.reduce((all, one) => all + one, 0)).toBe(sum);
    expect(points.length).toBe(20);
    await photograph(page, bare, 'score');
    expect(errors).toEqual([]);
  });

  it('says why, what would raise it, and what the card is, to whoever reads by keyboard or ear', async () => {
    const { page, errors } = await enter(dark, firm);
    await open(page, '/score');
    await main(page).getByText('Why it is not higher').waitFor();
    await main(page).getByText('What would raise it').waitFor();
    expect(await main(page).getByText('names neither', { exact: false }).count()).toBe(0);
    await main(page)
      .getByText(/named neither a filing/)
      .waitFor();
    await photograph(page, dark, 'score');
    await allowed(page);
    await main(page)
      .getByText(/Compared with nobody: your firm has not agreed/)
      .waitFor();
    await main(page).getByRole('button', { name: 'Agree to be compared' }).click();
    await main(page).getByRole('button', { name: 'Be compared no more' }).waitFor();
    // A process, its family, all trades: one firm of each.
    expect(await main(page).getByText('fewer than 5', { exact: true }).count()).toBe(3);
    await photograph(page, dark, 'score-peers');
    await allowed(page);
    const record = await page.request.get(
      `${house.url}${(await main(page).locator('a[download]').getAttribute('href')) ?? ''}`,
    );
    expect((await record.json()).model.id).toBe('expert-v1');
    await main(page).getByRole('link', { name: 'The card behind it' }).click();
    await page.waitForURL(/score\/card/);
    await main(page).getByText('Judgement of experts, not calibrated').waitFor();
    await photograph(page, dark, 'score-card');
    await allowed(page);
    const phone = await enter(narrow, firm);
    await open(phone.page, '/score');
    await photograph(phone.page, narrow, 'score-narrow');
    await allowed(phone.page);
    expect([...errors, ...phone.errors]).toEqual([]);
  });

  it('goes to the bank alone where only a score is agreed to: no figure, no value', async () => {
    const { page, errors } = await enter(zh, firm);
    await open(page, '/consents/new');
    const option = await page.locator('[name=recipientId] option', { hasText: '渚城' }).getAttribute('value');
    await page.selectOption('[name=recipientId]', option ?? '');
    await page.selectOption('[name=purpose]', 'MONITOR');
    for (const group of ['企业概况', '产能利用', '成交订单']) await page.getByLabel(group).first().check();
    await page.selectOption('[name=granularity]', 'SCORE_ONLY');
    await page.getByRole('button', { name: '预览机构将看到的内容' }).click();
    await main(page)
      .getByText(/无论选择何种粒度/)
      .waitFor();
    await Promise.all([
      page.waitForURL(/consents\/con_/),
      main(page)
        .getByRole('button', { name: /同意并授权/ })
        .click(),
    ]);
    consent = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(errors).toEqual([]);
    const reader = await enter(dark, bank);
    await until(reader.page, `/dossiers/${consent}?purpose=MONITOR`, 'Confidence');
    await main(reader.page).getByText('This consent gives the score alone').waitFor();
    expect(
      await main(reader.page)
        .getByText(/points less/)
        .count(),
    ).toBe(0);
    expect(await main(reader.page).getByText('Utilisation', { exact: true }).count()).toBe(0);
    await photograph(reader.page, dark, 'dossier-score');
    await allowed(reader.page);
    expect(reader.errors).toEqual([]);
  });

  it('stands in the firm’s log, and is gone for the bank with the consent', async () => {
    const { page, errors } = await enter(zh, firm);
    await open(page, `/consents/${consent}`);
    await main(page).getByText('分数').first().waitFor();
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await main(page).getByRole('button', { name: '撤回授权' }).click();
    await answered;
    const reader = await enter(dark, bank);
    await open(reader.page, `/dossiers/${consent}?purpose=MONITOR`);
    await main(reader.page).getByText('The firm has revoked this consent.').waitFor();
    expect(await main(reader.page).getByText('Confidence').count()).toBe(0);
    expect([...errors, ...reader.errors]).toEqual([]);
  });
});
