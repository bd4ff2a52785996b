import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, todayIn } from '#schema/kernel/calendar/plain-date.ts';
import { systemClock } from '#schema/kernel/clock.ts';
import { pdfBytes, pngOf } from '#test/api/http/file.fixture.ts';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { barriers, wcag } from '../browser/barriers.ts';
import { type Look, openPerson, photograph, signIn } from '../browser/journey.ts';

let house: House;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const today = todayIn('Asia/Shanghai', systemClock.now());
const looks: readonly (Look & { readonly turn: number })[] = [
  { turn: 0, locale: 'zh-CN', theme: 'light', javaScript: true },
  { turn: 1, locale: 'en', theme: 'dark', javaScript: false, width: 390 },
];

/** axe is a script: it runs where scripts do, on the same markup. */
const noBarrier = async (page: Page, look: Look) =>
  expect(look.javaScript ? await barriers(page, wcag) : []).toEqual([]);
const fill = async (form: Locator, values: Record<string, string>) => {
  for (const [name, value] of Object.entries(values)) await form.locator(`input[name=${name}]`).fill(value);
};

/** The totals of one work centre by day, two months of them, late in the horizon: beyond what any sheet of the demo says. */
const from = addDays(today, 300);
async function totals(page: Page, code: string): Promise<string[]> {
  await page.goto(`${house.url}/capacity?bucket=day&span=62&show=total&from=${from}&q=${code}`);
  return await page.locator('main tbody tr').nth(1).locator('td').allInnerTexts();
}

it('the board marks public holidays and make-up workdays in letters, days and weeks', async () => {
  const look = { locale: 'zh-CN', theme: 'light', javaScript: true } as const;
  const { page } = await openPerson(browser, look);
  await signIn(page, house.url, 'planner@wuxi-lead.example', look.locale);
  const headings = () => page.locator('main thead th').allInnerTexts();
  // Saturdays are worked in this plant: the make-up workday is the Sunday of 20 September.
  await page.goto(`${house.url}/capacity?bucket=day&span=14&from=2026-09-18`);
  expect((await headings()).map((text) => /[休班]/.exec(text)?.[0] ?? '').join('')).toBe('班休休休休');
  await noBarrier(page, look);
  await photograph(page, look, 'plant-0-golden-week');
  await page.goto(`${house.url}/capacity?bucket=week&span=4&from=2026-09-14`);
  expect((await headings()).map((text) => /[休班]/.exec(text)?.[0] ?? '').join('')).toBe('班休休休');
}, 60_000);

describe.each(looks)('the plant in $locale, JavaScript $javaScript', (look) => {
  it('a planned repair is previewed, saved, and empties its day on the board', async () => {
    const { page, errors } = await openPerson(browser, look);
    await signIn(page, house.url, 'planner@wuxi-lead.example', look.locale);
    const { site, code } = await openCalendar(page);
    const pattern = page.locator('#new-pattern');
    await fill(pattern, { name: `双班 ${look.locale}`, validFrom: addDays(today, look.turn) });
    await pattern.locator('button[value=pattern]').click();
    await page.locator('main table').getByText(`双班 ${look.locale}`).waitFor();
    const before = await totals(page, code);
    const at = before.findIndex((text) => /[1-9]/.test(text));
    expect(at).toBeGreaterThanOrEqual(0);

    await page.goto(site);
    const form = page.locator('#new-exception');
    const day = addDays(from, at);
    await fill(form, { from: day, lastDay: day, factor: '0', note: `大修 ${look.locale}` });
    await form.locator('select[name=cause]').selectOption('MAINTENANCE');
    await form.locator('select[name=workCenterId]').selectOption({ index: 1 });
    await form.locator('button[value=preview-exception]').click();
    const change = (await form.getByRole('status').innerText()).replace(/\s+/g, ' ');
    expect(change).toMatch(/1/);
    expect(change).toMatch(/[−-]\s?[1-9]/);
    await noBarrier(page, look);
    await photograph(page, look, 'plant-1-preview');
    expect(await totals(page, code)).toEqual(before);
    await page.goto(site);
    await fill(form, { from: day, lastDay: day, factor: '0', note: `大修 ${look.locale}` });
    await form.locator('select[name=workCenterId]').selectOption({ index: 1 });
    await form.locator('button[value=exception]').click();
    await page.locator('main table').getByText(`大修 ${look.locale}`).waitFor();

    expect(await totals(page, code)).toEqual(before.map((text, index) => (index === at ? '0' : text)));
    await noBarrier(page, look);
    await photograph(page, look, 'plant-2-board');
    expect(errors).toEqual([]);
  }, 90_000);

  it('a certificate is added with its document, which an error elsewhere does not lose', async () => {
    const { page } = await openPerson(browser, look);
    await signIn(page, house.url, 'planner@wuxi-lead.example', look.locale);
    const { center } = await openCalendar(page);
    await page.goto(`${house.url}/plant/centers/${center}?tab=certificates`);
    const form = page.locator('form[enctype="multipart/form-data"]');
    const number = `NB-${look.locale}`;
    await form.locator('select[name=standardCode]').selectOption({ index: 1 });
    await fill(form, { number });
    await form.locator('input[name=document]').setInputFiles({
      name: `证书-${look.locale}.pdf`,
      mimeType: 'application/pdf',
      buffer: Buffer.from(pdfBytes),
    });
    await form.locator('button[type=submit]').click();
    await page.locator('[role=alert]').waitFor();
    await noBarrier(page, look);
    await photograph(page, look, 'plant-3-certificate');
    await fill(form, { issuer: 'TÜV' });
    await form.locator('button[type=submit]').click();

    const document = page.locator('main tr', { hasText: number }).locator('a[href$="/view"]');
    await document.waitFor();
    expect(await document.innerText()).toBe(`证书-${look.locale}.pdf`);
    expect((await page.request.get(house.url + (await document.getAttribute('href')))).status()).toBe(200);
    await noBarrier(page, look);
    await photograph(page, look, 'plant-4-certificates');
  }, 60_000);

  it('photographs are added, put in order and taken away', async () => {
    const { page, errors } = await openPerson(browser, look);
    await signIn(page, house.url, 'planner@wuxi-lead.example', look.locale);
    const { center } = await openCalendar(page);
    await page.goto(`${house.url}/plant/centers/${center}?tab=photos`);
    const form = page.locator('form[enctype="multipart/form-data"]');
    const [first, second] = [`正面 ${look.locale}`, `背面 ${look.locale}`];
    for (const altText of [first, second]) {
      await form.locator('input[name=photo]').setInputFiles({
        name: '机床.png',
        mimeType: 'image/png',
        buffer: Buffer.from(pngOf(900, 600)),
      });
      await fill(form, { altText });
      await form.locator('button[type=submit]').click();
      await page.locator(`main img[alt="${altText}"]`).waitFor();
    }
    const shown = () =>
      page.locator('main figure img').evaluateAll((all) => all.map((one) => one.getAttribute('alt')));
    await noBarrier(page, look);
    await photograph(page, look, 'plant-5-photos');

    await page.locator('main li', { hasText: second }).locator('button[name=position]').first().click();
    await page.locator(`main li:first-child img[alt="${second}"]`).waitFor();
    expect(await shown()).toEqual([second, first]);
    for (const altText of [first, second]) {
      await page.locator('main li', { hasText: altText }).locator('button').last().click();
      await page.locator(`main img[alt="${altText}"]`).waitFor({ state: 'detached' });
    }
    expect(await shown()).toEqual([]);
    expect(errors).toEqual([]);
  }, 60_000);
});

/** The calendar of the demo's plant, and the first of its work centres. */
async function openCalendar(page: Page): Promise<{ site: string; center: string; code: string }> {
  await page.goto(`${house.url}/plant`);
  const href = await page.locator('main a[href^="/plant/sites/sit_"]').first().getAttribute('href');
  const site = `${house.url}${href}`;
  await page.goto(site);
  const option = page.locator('#new-exception select[name=workCenterId] option').nth(1);
  const [center, text] = [await option.getAttribute('value'), await option.innerText()];
  return { site, center: center ?? '', code: text.split(' ')[0] ?? '' };
}
