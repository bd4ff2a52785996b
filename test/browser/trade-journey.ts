import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { comeIn, type Look, openPerson, photograph, weeksAhead, words } from './journey.ts';

/** How two people look at the portal while they trade, and what they trade. */
export interface TradeLook extends Look {
  readonly center: string;
  readonly price: string;
  readonly process: string;
}

/** A sheet in, hours published, a need matched, held, confirmed, and on the board: all of it as two people do it. */
export async function tradeOnce(browser: Browser, url: string, look: TradeLook): Promise<void> {
  const seller = await openPerson(browser, look);
  const buyer = await openPerson(browser, look);
  await comeIn(seller.page, url, 'planner@wuxi-lead.example', look.locale);
  await comeIn(buyer.page, url, 'buyer@ev-drive.example', look.locale);
  const weeks = weeksAhead(4);

  await importSheet(
    url,
    seller.page,
    look,
    weeks.map((week) => `${look.center},${week.label},1000,400`),
  );
  const free = await freeOnBoard(url, seller.page, look, weeks[0]?.label ?? '', look.center);
  await publishOffer(url, seller.page, look, weeks[0]?.start ?? '', weeks[3]?.end ?? '');
  await postNeed(url, buyer.page, look, weeks[0]?.start ?? '', weeks[3]?.end ?? '');
  await holdBestMatch(buyer.page, look);
  const number = await confirmHold(buyer.page, look);
  const left = await freeOnBoard(url, seller.page, look, weeks[0]?.label ?? '', look.center);

  expect(free - left).toBeCloseTo(80, 5);
  await seller.page.goto(`${url}/reservations?side=SELLER`);
  expect(await seller.page.locator('main').innerText()).toContain(number);
  await photograph(seller.page, look, '7-sold');
  expect([...seller.errors, ...buyer.errors]).toEqual([]);
}

export async function importSheet(url: string, page: Page, look: Look, rows: string[]): Promise<void> {
  const header =
    look.locale === 'en' ? 'Work centre,Date or week,Total,Committed' : '工作中心,日期或周,总产能,已占用';
  await page.goto(`${url}/capacity/imports`);
  await page.locator('main input[name=file]').setInputFiles({
    name: 'capacity.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${header}\n${rows.join('\n')}\n`),
  });
  await Promise.all([
    page.waitForURL(/\/capacity\/imports\/imp_/),
    page.getByRole('button', { name: words[look.locale].upload }).first().click(),
  ]);
  await photograph(page, look, '1-dry-run');
  await Promise.all([
    page.waitForLoadState(),
    page.getByRole('button', { name: words[look.locale].commit }).click(),
  ]);
  // It is written in the background: what can be undone has been.
  await page.locator('main button[value=undo]').waitFor();
  await photograph(page, look, '2-committed');
}

export async function freeOnBoard(
  url: string,
  page: Page,
  look: Look,
  week: string,
  center: string,
): Promise<number> {
  await page.goto(`${url}/capacity?from=${week}&weeks=4`);
  await photograph(page, look, `3-board-${center}`);
  const cell = page
    .locator(`a[href*="cell="]`)
    .and(page.locator(`[aria-label*="${center}"]`))
    .first();
  return Number((await cell.innerText()).replace(/[^\d.-]/g, ''));
}

export async function publishOffer(
  url: string,
  page: Page,
  look: TradeLook,
  from: string,
  until: string,
): Promise<void> {
  await page.goto(`${url}/capacity/offers/new`);
  const option = page.locator('main select[name=workCenterId] option', { hasText: look.center });
  await page.goto(
    `${url}/capacity/offers/new?workCenter=${await option.getAttribute('value')}&from=${from}&until=${until}`,
  );
  await page.locator('main input[name=from]').fill(from);
  await page.locator('main input[name=lastDay]').fill(dayBefore(until));
  await fill(page, { perWeek: '80', minimumLot: '8', unitPrice: look.price, setupPrice: '100' });
  await photograph(page, look, '4-offer');
  await Promise.all([
    page.waitForURL(/\/capacity\/offers\/off_/),
    page.getByRole('button', { name: words[look.locale].publish }).last().click(),
  ]);
}

export async function postNeed(
  url: string,
  page: Page,
  look: TradeLook,
  from: string,
  until: string,
): Promise<void> {
  await page.goto(`${url}/needs/new`);
  await fill(page, {
    title: '输出轴 / Output shafts',
    pieces: '1,000',
    loadPerPiece: '9.5',
    from,
    lastDay: dayBefore(until),
  });
  await page.locator('main select[name=processCode]').selectOption(look.process);
  await page.locator('main select[name=loadUnit]').selectOption('MIN');
  await page.locator('main select[name=deliverToCityCode]').selectOption({ index: 1 });
  await Promise.all([
    page.waitForURL(/\/needs\/req_/),
    page.locator('main form button[type=submit]').last().click(),
  ]);
}

export async function holdBestMatch(page: Page, look: Look): Promise<void> {
  const hold = page.getByRole('button', { name: words[look.locale].hold }).first();
  await hold.waitFor({ timeout: 20_000 });
  await photograph(page, look, '5-matches');
  await Promise.all([page.waitForURL(/\/reservations\/rsv_/), hold.click()]);
}

export async function confirmHold(page: Page, look: Look): Promise<string> {
  const confirm = page.getByRole('button', { name: words[look.locale].confirm }).first();
  await confirm.click();
  await confirm.waitFor({ state: 'detached' });
  await photograph(page, look, '6-confirmed');
  return (await page.locator('main').innerText()).match(/WO-\d{4}-\d{6}/)?.[0] ?? 'no work order';
}

async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values))
    await page.locator(`main input[name=${name}]`).fill(value);
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
