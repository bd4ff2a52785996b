import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
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
const editor = '/capacity/offers/new';

async function enter(look: Look, email: string) {
  const person = await openPerson(browser, look);
  await signIn(person.page, house.url, email, look.locale);
  return person;
}

const publish = (page: Page) =>
  Promise.all([page.waitForURL(/offers\/off_/), page.click('button[name=intent][value=publish]')]);
const audience = (page: Page, name: string) => page.locator(`[data-audience=${name}]`);

describe('an offer with graded disclosure', () => {
  it('shows before it is published what it shows after, to partner, member and public', async () => {
    const { page, errors } = await enter(zh, 'planner@wuxi-lead.example');
    const [first, second] = weeksAhead(2);
    const days = new URLSearchParams({ from: first?.start ?? '', until: second?.end ?? '' });
    await page.goto(`${house.url}${editor}?${days}`, { waitUntil: 'networkidle' });
    await page.selectOption('[name=workCenterId]', { index: 1 });
    // More than the work centre can have free: a partner is shown what it has.
    await page.fill('[name=perWeek]', '400');
    await page.check('[name=partnerGrade][value=EXACT]');
    await page.check('[name=publicGrade][value=YES_NO]');
    await audience(page, 'PARTNER').locator('li').first().waitFor();
    await photograph(page, zh, 'offer-audiences');

    const strips = async (name: string) => audience(page, name).locator('li').allTextContents();
    const shown = async () => ({
      partner: await strips('PARTNER'),
      member: await strips('MEMBER'),
      public: await strips('PUBLIC'),
    });
    const before = await shown();
    expect(before.member).toHaveLength(2);
    await publish(page);
    await page.locator('h1', { hasText: /^CO-/ }).waitFor();

    expect(await shown()).toEqual(before);
    expect(await audience(page, 'PUBLIC').innerText()).not.toContain('¥');
    expect(errors).toEqual([]);
  });

  it('refuses, at its field, closed days beyond the window and a price below zero, without scripts, and loses nothing typed', async () => {
    const { page } = await enter(plain, 'planner@wuxi-lead.example');
    await page.goto(`${house.url}${editor}`);
    await page.fill('[name=perWeek]', '10');
    for (const summary of await page.locator('main form details > summary').all()) await summary.click();
    await page.fill('[name="fenceFrom:0"]', '2020-01-01');
    await page.fill('[name="fenceLast:0"]', '2020-01-05');
    await page.fill('[name="stepChange:0"]', '-120');
    await page.click('button[name=intent][value=publish]');

    const problems = await page
      .locator('[role=alert] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(problems).toEqual(expect.arrayContaining(['#f-fenceFrom-0', '#f-stepChange-0']));
    expect(await page.inputValue('[name=perWeek]')).toBe('10');
    expect(await page.inputValue('[name="stepChange:0"]')).toBe('-120');
  });
});

describe('what else lies idle', () => {
  it('is published as a lot of bar stock and as an empty truck run, and stands in the list', async () => {
    const { page, errors } = await enter(zh, 'planner@wuxi-lead.example');
    await page.goto(`${house.url}${editor}/stock`, { waitUntil: 'networkidle' });
    await page.fill('[name=item]', '20CrMnTi 圆钢 φ50');
    await page.fill('[name=quantity]', '1850');
    await page.fill('[name=minimumLot]', '100');
    await page.fill('[name=unitPrice]', '5.6');
    await publish(page);
    await page.locator('h1', { hasText: /^CO-/ }).waitFor();

    await page.goto(`${house.url}${editor}/delivery`, { waitUntil: 'networkidle' });
    await page.selectOption('[name=fromCityCode]', { index: 1 });
    await page.selectOption('[name=toCityCode]', { index: 2 });
    const day = weeksAhead(1)[0]?.start ?? '';
    for (const name of ['departsDate', 'arrivesDate']) await page.fill(`[name=${name}]`, day);
    await page.fill('[name=departsTime]', '08:30');
    await page.fill('[name=arrivesTime]', '15:00');
    for (const [name, value] of [
      ['grossLimit', '12000'],
      ['quantity', '8000'],
      ['minimumLot', '500'],
      ['unitPrice', '0.35'],
    ] as const)
      await page.fill(`[name=${name}]`, value);
    await publish(page);
    await page.locator('h1', { hasText: /^CO-/ }).waitFor();
    await photograph(page, zh, 'offer-delivery');

    await page.goto(`${house.url}/capacity/offers`);
    const rows = await page.locator('main tbody tr').allInnerTexts();
    expect(rows.filter((row) => /20CrMnTi|→/.test(row))).toHaveLength(2);
    expect(errors).toEqual([]);
  });
});

describe('a partner', () => {
  it('is named and ended in the settings', async () => {
    const { page, errors } = await enter(plain, 'planner@wuxi-lead.example');
    await page.goto(`${house.url}/settings/partners?q=Suzhou`);
    const end = page.getByRole('button', { name: /^End/ });
    const rows = page.locator('main tbody tr');
    // The demo's shops have named the buyer that they keep hours for.
    const [ends, listed] = [await end.count(), await rows.count()];
    await page
      .getByRole('button', { name: /^Name as partner/ })
      .first()
      .click();
    expect(await end.count()).toBe(ends + 1);
    await rows.filter({ hasText: 'Suzhou' }).getByRole('button', { name: /^End/ }).first().click();
    expect(await end.count()).toBe(ends);
    expect(await rows.count()).toBe(listed + 1);
    expect(await page.locator('h1').innerText()).toBe('Partners');
    expect(errors).toEqual([]);
  });
});
