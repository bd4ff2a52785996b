import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { demoPassword, openPerson } from '../browser/journey.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

describe('without a mouse', () => {
  it('a planner signs in, reads the board cell by cell, and publishes an offer, and always sees where the focus is', async () => {
    const { page, errors } = await openPerson(browser, { locale: 'zh-CN', theme: 'light', javaScript: true });
    await page.goto(`${house.url}/sign-in`);
    await tabTo(page, 'input[name=email]');
    await page.keyboard.type('planner@wuxi-lead.example');
    await tabTo(page, 'input[name=password]');
    await page.keyboard.type(demoPassword);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${house.url}/`);

    await page.goto(`${house.url}/capacity`);
    await page.locator('[data-place][tabindex="0"]').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a[href="#main"]');
    await tabTo(page, '[data-place]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await placeOf(page)).toBe('1:1');
    for (let row = 2; row < 6; row += 1) await pressVisibly(page, 'ArrowDown');
    await pressVisibly(page, 'End');
    await pressVisibly(page, 'Home');
    expect(await placeOf(page)).toBe('5:0');

    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'cell-title');
    expect(await obstructionOf(page)).toBeNull();
    await tabTo(page, '#cell header a');
    await page.keyboard.press('Enter');
    await page.locator('#cell').waitFor({ state: 'detached' });
    await page.waitForFunction(
      () => document.activeElement instanceof HTMLElement && 'place' in document.activeElement.dataset,
    );
    expect(await placeOf(page)).toBe('5:0');

    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'cell-title');
    await tabTo(page, '#cell a[href^="/capacity/offers/new"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/capacity\/offers\/new/);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await tabTo(page, 'input[name=perWeek]');
    await page.keyboard.type('8');
    await tabTo(page, 'input[name=minimumLot]');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('4');
    await tabTo(page, 'button[value=publish]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/capacity\/offers\/off_/);

    expect(errors).toEqual([]);
  }, 60_000);

  it('an open menu closes with Escape, and the link to the content goes there', async () => {
    const { page } = await openPerson(browser, { locale: 'en', theme: 'dark', javaScript: true, width: 390 });
    await page.goto(`${house.url}/sign-in`);
    await page.locator('main input[name=email]').fill('buyer@ev-drive.example');
    await page.locator('main input[name=password]').fill(demoPassword);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${house.url}/`);
    await page.goto(`${house.url}/market`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');

    await page.goto(`${house.url}/market`);
    await tabTo(page, 'header summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('header details[open]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('header details[open]').count()).toBe(0);
  });
});

/** Presses Tab until the focus is where it should be; at each stop it must be seen. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    await pressVisibly(page, 'Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

async function pressVisibly(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  expect(await obstructionOf(page)).toBeNull();
}

const placeOf = (page: Page) =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.place : '',
  );

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at ? `${at.tagName.toLowerCase()}[href="${at.getAttribute('href')}"]` : 'nowhere';
  });

/** What hides the focus: no ring, out of sight, or wholly under something else (WCAG 2.4.7, 2.4.11). */
const obstructionOf = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return null;
    const name = `${at.tagName} ${at.textContent?.slice(0, 30)}`;
    const { left, top, right, bottom } = at.getBoundingClientRect();
    const box = {
      left: Math.max(left, 0),
      top: Math.max(top, 0),
      right: Math.min(right, innerWidth),
      bottom: Math.min(bottom, innerHeight),
    };
    if (box.right <= box.left || box.bottom <= box.top) return `${name}: out of sight`;
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) =>
        document.elementFromPoint(
          box.left + (box.right - box.left) * x,
          box.top + (box.bottom - box.top) * y,
        ),
      ),
    );
    if (!points.some((point) => point && (at.contains(point) || point.contains(at))))
      return `${name}: covered`;
    const isReached = at.tabIndex >= 0;
    return isReached && getComputedStyle(at).outlineStyle === 'none' ? `${name}: no ring` : null;
  });
