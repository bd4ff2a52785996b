import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheet } from '#schema/imports/index.ts';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { barriers, wcag } from '../browser/barriers.ts';
import { type Look, openPerson, photograph, signIn } from '../browser/journey.ts';

const zh: Look = { locale: 'zh-CN', theme: 'light', javaScript: true, width: 1366 };
const en: Look = { locale: 'en', theme: 'dark', javaScript: true, width: 1366 };
/** Before hydration, or without it. */
const bare: Look = { locale: 'zh-CN', theme: 'light', javaScript: false, width: 1366 };
const firm = 'owner@wuxi-turning.example';
const bank = 'credit@wuxi-bank.example';
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

async function enter(look: Look, email: string) {
  const person = await openPerson(browser, look);
  person.page.setDefaultTimeout(20_000);
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

let consent = '';
let preview = '';

describe('a firm that lets a bank see its figures, and changes its mind', { timeout: 240_000 }, () => {
  it('sees what the bank will see, and agrees', async () => {
    const { page, errors } = await enter(bare, firm);
    await open(page, '/consents');
    await main(page).getByText('尚未授权任何机构').waitFor();
    await main(page).getByRole('link', { name: '新建授权' }).first().click();
    await page.waitForURL(/consents\/new/);
    const option = await page.locator('[name=recipientId] option', { hasText: '渚城' }).getAttribute('value');
    await page.selectOption('[name=recipientId]', option ?? '');
    await page.selectOption('[name=purpose]', 'INSURE');
    await page.getByLabel('产能利用').check();
    await page.getByLabel('企业概况').check();
    await page.getByRole('button', { name: '预览机构将看到的内容' }).click();
    // A bank does not insure: said at the field, and nothing to agree to yet.
    await main(page).getByRole('alert').waitFor();
    expect(
      await main(page)
        .getByRole('button', { name: /同意并授权/ })
        .count(),
    ).toBe(0);
    await page.selectOption('[name=purpose]', 'UNDERWRITE');
    await page.getByRole('button', { name: '预览机构将看到的内容' }).click();
    await main(page)
      .getByRole('heading', { name: /渚城.*将看到/ })
      .waitFor();
    expect(await main(page).getByText('产能利用率').count()).toBeGreaterThan(0);
    expect(await main(page).getByText('成交金额').count()).toBe(0);
    preview = new URL(page.url()).pathname + new URL(page.url()).search;
    await photograph(page, bare, 'consent-preview');

    await Promise.all([
      page.waitForURL(/consents\/con_/),
      main(page)
        .getByRole('button', { name: /同意并授权/ })
        .click(),
    ]);
    consent = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await main(page).getByText('尚无人查阅').waitFor();
    const receipt = await page.request.get(`${house.url}/consents/${consent}/receipt.json`);
    expect(await receipt.json()).toMatchObject({
      receipt: { type: 'ConsentReceipt', purpose: 'UNDERWRITE', dataGroups: ['PROFILE', 'CAPACITY'] },
      proof: { type: 'Ed25519' },
    });
    expect((await page.request.get(`${house.url}/consents/${consent}/odrl.jsonld`)).ok()).toBe(true);
    expect((await page.request.get(`${house.url}/consents/${consent}/other`)).status()).toBe(404);
    expect(errors).toEqual([]);
  });

  it('is read by the bank, figure by figure with source and coverage', async () => {
    const { page, errors } = await enter(en, bank);
    await open(page, '/dossiers');
    await photograph(page, en, 'dossiers');
    await allowed(page);
    await main(page).locator(`a[href="/dossiers/${consent}"]`).click();
    await main(page)
      .getByRole('button', { name: /Read the figures/ })
      .click();
    await main(page).getByText('Noted in the firm’s log.').waitFor();
    await main(page).getByText('Days as a member').first().waitFor();
    expect(await main(page).getByText('Measured').count()).toBeGreaterThan(0);
    expect(await main(page).getByText('Orders sold').count()).toBe(0);
    const memo = await main(page).getByRole('link', { name: 'Memo (Excel)' }).getAttribute('href');
    const file = await page.request.get(house.url + memo);
    const facts = (await readSheet(await file.body(), 'memo.xlsx')).rows.map(({ cells }) => cells[0]?.text);
    expect(facts).toContain('Signature (Ed25519)');
    await photograph(page, en, 'dossier');
    await allowed(page);
    expect(errors).toEqual([]);
  });

  it('sees who looked at what, and revokes', async () => {
    const { page, errors } = await enter(zh, firm);
    // What was shown without scripts, looked at with them: axe needs some.
    await open(page, preview);
    await main(page)
      .getByRole('heading', { name: /渚城.*将看到/ })
      .waitFor();
    await allowed(page);
    await open(page, '/consents/reads');
    await main(page).getByText('薛明哲').first().waitFor();
    await photograph(page, zh, 'consent-reads');
    await allowed(page);
    await main(page).locator(`a[href="/consents/${consent}"]`).first().click();
    await page.waitForURL(/consents\/con_/);
    await page.fill('[name=reason]', '贷款已还清');
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await main(page).getByRole('button', { name: '撤回授权' }).click();
    await answered;
    await main(page).getByText('已撤回').first().waitFor();
    expect(await main(page).getByRole('button', { name: '撤回授权' }).count()).toBe(0);
    await photograph(page, zh, 'consent');
    await allowed(page);
    expect(errors).toEqual([]);
  });

  it('is closed to the bank’s next reading, which stands in no log', async () => {
    const { page, errors } = await enter(en, bank);
    await open(page, `/dossiers/${consent}?purpose=UNDERWRITE`);
    await main(page).getByText('The firm has revoked this consent.').waitFor();
    // A memo is a reading: it leads to the page that says so.
    const memo = await page.request.get(`${house.url}/dossiers/${consent}/memo.xlsx?purpose=UNDERWRITE`);
    expect(await memo.text()).toContain('The firm has revoked this consent.');
    expect(await main(page).getByText('Noted in the firm’s log.').count()).toBe(0);
    await open(page, `/dossiers/${consent}`);
    expect(
      await main(page)
        .getByRole('button', { name: /Read the figures/ })
        .count(),
    ).toBe(0);
    const owner = await enter(zh, firm);
    await open(owner.page, '/consents/reads');
    // The page and the memo, and nothing after.
    expect(await main(owner.page).getByText('薛明哲').count()).toBe(2);
    expect([...errors, ...owner.errors]).toEqual([]);
  });
});
