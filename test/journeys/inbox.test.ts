import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { type Look, openPerson, photograph, signIn } from '../browser/journey.ts';

let house: House;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), launchBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** In the demo each of these sellers is asked by one buyer. */
const looks: readonly (Look & { readonly seller: string })[] = [
  { locale: 'zh-CN', theme: 'light', javaScript: true, seller: 'planner@wuxi-lead.example' },
  { locale: 'en', theme: 'dark', javaScript: false, seller: 'planner@wuxi-carburising.example' },
];

async function at(look: (typeof looks)[number]) {
  const person = await openPerson(browser, look);
  await signIn(person.page, house.url, look.seller, look.locale);
  return person;
}

/** What the bell says beside its picture. */
async function bellOf(page: Page): Promise<number> {
  const words = await page.locator('header a[href^="/inbox"]').getAttribute('aria-label');
  return Number(/\d+/.exec(words ?? '')?.[0]);
}

const acceptOf = (page: Page) => page.locator('main button[name=answer][value^="reservationAccept "]');

describe.each(looks)('in $locale, $theme, script $javaScript', (look) => {
  it('a seller accepts from the inbox with one click, and the task is gone', async () => {
    const { page, errors } = await at(look);
    await page.goto(`${house.url}/inbox`);
    const accept = acceptOf(page).first();
    await accept.waitFor();
    await photograph(page, look, 'inbox');
    const answer = (await accept.getAttribute('value')) ?? '';
    const before = await bellOf(page);

    // Without scripts the click is a page load of its own; with them the list comes by itself. Neither waits for a worker.
    await Promise.all([
      page.waitForResponse(
        (response) => response.request().method() === 'GET' && /\/inbox/.test(response.url()),
      ),
      accept.click(),
    ]);
    await page.locator(`main button[value="${answer}"]`).waitFor({ state: 'detached' });
    await page.goto(`${house.url}/inbox`);
    expect(await page.locator(`main button[value="${answer}"]`).count()).toBe(0);
    expect(await bellOf(page)).toBe(before - 1);
    expect(errors).toEqual([]);
  }, 60_000);

  it('what one wants by mail is kept, and shown again', async () => {
    const { page, errors } = await at(look);
    await page.goto(`${house.url}/settings/notifications`);
    const kind = page.locator('main select[name="mail.reservation-held"]');
    const other = (await kind.inputValue()) === 'IMMEDIATE' ? 'OFF' : 'IMMEDIATE';
    await kind.selectOption(other);
    await page.locator('main input[name=timeZone]').fill('Mars/Olympus');
    const save = page.getByRole('button', { name: /^(保存|Save)/ });
    await save.click();
    await page.locator('main [aria-invalid=true][name=timeZone]').waitFor();
    await page.locator('main input[name=timeZone]').fill('Europe/Berlin');
    await save.click();
    await page.waitForURL(/saved/);
    await photograph(page, look, 'notifications');

    await page.goto(`${house.url}/settings/notifications`);
    expect(await page.locator('main input[name=timeZone]').inputValue()).toBe('Europe/Berlin');
    expect(await kind.inputValue()).toBe(other);
    expect(errors.filter((error) => !error.includes('422'))).toEqual([]);
  }, 60_000);

  it('an endpoint’s secret is shown once; an address inside a network makes none', async () => {
    const { page, errors } = await at(look);
    const url = `https://erp.example.com/${look.locale}`;
    await page.goto(`${house.url}/settings/webhooks`);
    const create = page.locator('main form button[type=submit]').last();
    const asked = async (address: string) => {
      await page.locator('main input[name=url]').fill(address);
      await page.locator('main input[name=events][value="reservation.confirmed.v1"]').check();
      await create.click();
    };
    await asked('https://169.254.169.254/latest/meta-data/');
    await page.locator('main input[name=url][aria-invalid=true]').waitFor();
    expect(await page.getByText(/whsec_/).count()).toBe(0);
    await asked(url);
    await page.getByText(/^whsec_/).waitFor();
    await photograph(page, look, 'webhook-secret');
    await page.getByRole('link', { name: url }).waitFor();

    await page.goto(`${house.url}/settings/webhooks`);
    await page.getByRole('link', { name: url }).click();
    await page.waitForURL(/\/settings\/webhooks\/whe_/);
    expect(await page.getByText(/whsec_/).count()).toBe(0);
    expect(errors.filter((error) => !error.includes('422'))).toEqual([]);
  }, 60_000);
});
