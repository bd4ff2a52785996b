import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { completeCreditCode } from '#schema/identity/credit-code.ts';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { inTurn } from '../browser/in-turn.ts';
import { type Look, openPerson, signIn, weeksAhead, words } from '../browser/journey.ts';

let house: House;
let browser: Browser;
let admin: pg.Client;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), launchBrowser()]);
  admin = new pg.Client({ connectionString: house.adminUrl });
  await admin.connect();
});

afterAll(async () => {
  await admin?.end();
  await browser?.close();
  await house?.close();
});

const says = {
  'zh-CN': {
    creditCode: /统一社会信用代码：第 18 位校验码不对/,
    duplicateFirm: /统一社会信用代码：该统一社会信用代码已注册/,
    unknownCenter: '不认识的工作中心',
    rowOne: /2\s+工作中心\s+A2\s+不认识的工作中心\s+NO-SUCH/,
    negative: /每周数量：须大于零/,
    tooMuch: /W\d\d 申请 99,999 小时，超过剩余/,
    expired: /暂留已过期|当前状态（已过期）/,
    hidden: '找不到或无权查看',
    over: /结束日：时间窗已过去/,
    mayOnlyLook: /您的角色（只读）没有这项权限/,
  },
  en: {
    creditCode: /Credit code: Character 18 is the check character and is wrong/,
    duplicateFirm: /Credit code: A firm with this credit code is registered already/,
    unknownCenter: 'Unknown work centre',
    rowOne: /2\s+Work centre\s+A2\s+Unknown work centre\s+NO-SUCH/,
    negative: /Per week: Must be more than zero/,
    tooMuch: /W\d\d: 99,999 h is more than is left/,
    expired: /hold’s time has passed|The hold's time has passed|Not possible in this state \(expired\)/,
    hidden: 'No access, or it does not exist',
    over: /Last day: The window is over/,
    mayOnlyLook: /Your role \(Viewer\) does not permit this/,
  },
} as const;

describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
  const look: Look = { locale, theme: 'light', javaScript: true };
  const text = says[locale];
  const it = inTurn(locale === 'en' ? 1 : 0);
  let seller: Page;
  let buyer: Page;

  const open = async (email?: string) => {
    const { page } = await openPerson(browser, look);
    if (email) await signIn(page, house.url, email, locale);
    return page;
  };

  beforeAll(async () => {
    [seller, buyer] = await Promise.all([open('planner@wuxi-lead.example'), open('buyer@ev-drive.example')]);
  });

  it('a wrong credit code is told by its position, and one that is taken by its field', async () => {
    const page = await open();
    await page.goto(`${house.url}/sign-up`);
    const good = completeCreditCode('91320200', locale === 'en' ? 'MA1TRY01' : 'MA1TRY02');
    const wrong = good.slice(0, 17) + (good.endsWith('1') ? '2' : '1');
    await fill(page, {
      organisationName: '无锡试错机械有限公司',
      creditCode: wrong,
      personName: '试',
      email: `try-${locale}@firm.example`,
      password: 'a long enough one',
    });
    await page.locator('main select[name=cityCode]').selectOption({ index: 1 });

    expect(await refusedBy(page)).toMatch(text.creditCode);
    expect(await typedIn(page, 'creditCode')).toBe(wrong);
    expect(await typedIn(page, 'organisationName')).toBe('无锡试错机械有限公司');

    const { rows } = await admin.query<{ credit_code: string }>(
      `select credit_code from app.organisation order by id limit 1`,
    );
    await fill(page, { creditCode: rows[0]?.credit_code ?? '', password: 'a long enough one' });

    expect(await refusedBy(page)).toMatch(text.duplicateFirm);
  });

  it('a sheet with 37 bad rows tells the cause first, then each cell, and changes nothing', async () => {
    const week = weeksAhead(1)[0]?.label ?? '';
    const rows = Array.from({ length: 37 }, (_, index) => `NO-SUCH-${index},${week},100,10`);
    // One row of the firm's own, which says nothing: a sheet of strangers alone is another firm's.
    rows.push(`CNC-T1,${week},,`);
    const before = await boardText(seller);
    const header =
      locale === 'en' ? 'Work centre,Date or week,Total,Committed' : '工作中心,日期或周,总产能,已占用';
    await seller.goto(`${house.url}/capacity/imports`);
    await seller.locator('main input[name=file]').setInputFiles({
      name: 'bad.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([header, ...rows, ''].join('\n')),
    });
    await seller.getByRole('button', { name: words[locale].upload }).first().click();
    await seller.locator('h1', { hasText: 'bad.csv' }).waitFor();
    await seller.locator('main table').nth(1).waitFor();
    const [causes, problems] = await seller.locator('main table').allInnerTexts();

    expect(causes).toContain(text.unknownCenter);
    expect(causes).toMatch(/\b37\b/);
    expect(problems?.replace(/\s+/g, ' ')).toMatch(text.rowOne);
    expect(await seller.locator('main table').nth(1).locator('tbody tr').count()).toBe(37);
    expect(await seller.getByRole('button', { name: words[locale].commit }).count()).toBe(0);
    expect(await boardText(seller)).toBe(before);
  });

  it('negative hours are refused at their field', async () => {
    await seller.goto(`${house.url}/capacity/offers/new`);
    await fill(seller, { perWeek: '-5', minimumLot: '1', note: 'kept' });

    expect(await refusedBy(seller)).toMatch(text.negative);
    expect(await typedIn(seller, 'perWeek')).toBe('-5');
    expect(await seller.locator('main textarea[name=note]').inputValue()).toBe('kept');
    await seller.locator('[role=alert] a').first().press('Enter');
    expect(await seller.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('perWeek');
  });

  it('a hold larger than what is free is refused at its week, without saying how much is free', async () => {
    await openFirstCard(buyer);
    const week = buyer.locator('main input[name^="week:"]').first();
    await week.fill('99,999');

    expect(await refusedBy(buyer)).toMatch(text.tooMuch);
    expect(await week.inputValue()).toBe('99,999');
    expect(await week.getAttribute('aria-invalid')).toBe('true');
  });

  it('a need whose window is over is refused at its last day', async () => {
    await buyer.goto(`${house.url}/needs/new`);
    await fill(buyer, { title: 'Shafts', pieces: '10', loadPerPiece: '5' });
    await fill(buyer, { from: '2024-01-01', lastDay: '2024-01-28' });
    await buyer.locator('main select[name=processCode]').selectOption('machining.turning.cnc');
    await buyer.locator('main select[name=deliverToCityCode]').selectOption({ index: 1 });

    expect(await refusedBy(buyer)).toMatch(text.over);
    expect(await typedIn(buyer, 'title')).toBe('Shafts');
    expect(await buyer.locator('main select[name=processCode]').inputValue()).toBe('machining.turning.cnc');
  });

  it("somebody else's id in the address looks as one that does not exist", async () => {
    await seller.goto(`${house.url}/capacity/offers`);
    const theirs = await seller.locator('main a[href^="/capacity/offers/off_"]').first().getAttribute('href');
    for (const path of [theirs, '/capacity/offers/off_01ARZ3NDEKTSV4RRFFQ69G5FAV', '/no/such/page']) {
      const answer = await buyer.goto(`${house.url}${path}`);

      expect(answer?.status()).toBe(404);
      expect(await buyer.locator('h1').innerText()).toBe(text.hidden);
    }
  });

  it('the same form sent twice at once makes one need', async () => {
    const weeks = weeksAhead(2);
    const before = await countOfNeeds(buyer);
    await buyer.goto(`${house.url}/needs/new`);
    await fill(buyer, { title: 'Twice', pieces: '10', loadPerPiece: '5' });
    await fill(buyer, { from: weeks[0]?.start ?? '', lastDay: weeks[1]?.start ?? '' });
    await buyer.locator('main select[name=processCode]').selectOption('machining.turning.cnc');
    await buyer.locator('main select[name=deliverToCityCode]').selectOption({ index: 1 });
    const places = await buyer.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>('main form');
      const send = () =>
        fetch('/needs/new', { method: 'POST', body: new FormData(form ?? undefined) }).then(({ url }) => url);
      return Promise.all([send(), send()]);
    });
    const again = await buyer.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>('main form');
      return fetch('/needs/new', { method: 'POST', body: new FormData(form ?? undefined) }).then(
        ({ url }) => url,
      );
    });

    expect(places[0]).toMatch(/\/needs\/req_/);
    expect(new Set([...places, again]).size).toBe(1);
    expect(await countOfNeeds(buyer)).toBe(before + 1);
  });

  it('who may only look finds no act to press, and why', async () => {
    await admin.query(
      `update app.membership set roles = '{VIEWER}' where person_id = (select id from app.person where email = $1)`,
      ['sales@suzhou-grinding.example'],
    );
    const page = await open('sales@suzhou-grinding.example');
    for (const path of ['/capacity', '/capacity/offers/new', '/needs/new', '/capacity/imports']) {
      await page.goto(`${house.url}${path}`);

      expect(await page.locator('main').innerText()).toMatch(text.mayOnlyLook);
      expect(await page.locator('main button:disabled').count()).toBeGreaterThan(0);
    }
  });

  it('a session that ends while a form is open leads to sign-in and back to the form', async () => {
    const page = await open('buyer@ev-drive.example');
    await page.goto(`${house.url}/needs/new`);
    await page.context().clearCookies({ name: 'openfloor' });
    await page.locator('main form button[type=submit]').last().click();
    await page.waitForURL(/\/sign-in\?next=%2Fneeds%2Fnew$/);
    await signInAgain(page);

    expect(new URL(page.url()).pathname).toBe('/needs/new');
    await page.locator('main input[name=title]').waitFor();
  });

  it('a hold that has expired meanwhile is not confirmed', async () => {
    const number = await publishShortHold(seller);
    await openCard(buyer, number);
    await buyer.locator('main input[name^="week:"]').first().fill('8');
    await buyer.locator('main form button[type=submit]').last().click();
    await buyer.waitForURL(/\/reservations\/rsv_/);
    await moveClock('10 minutes');
    try {
      const confirm = buyer.getByRole('button', { name: words[locale].confirm });
      await confirm.click();
      await buyer.locator('[role=alert]').waitFor();

      expect(await focusedSummary(buyer)).toMatch(text.expired);
      await confirm.waitFor({ state: 'detached', timeout: 5_000 });
    } finally {
      await moveClock('0');
    }
  });
});

async function moveClock(distance: string): Promise<void> {
  await admin.query(
    `insert into ref.clock_offset (distance) values ($1::interval) on conflict (one_row) do update set distance = excluded.distance`,
    [distance],
  );
}

async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values))
    await page.locator(`main :is(input, textarea)[name=${name}]`).fill(value);
}

const typedIn = (page: Page, name: string) => page.locator(`main input[name=${name}]`).inputValue();

/** Sends the form of the screen and tells what the summary of errors says, which then has the focus. */
async function refusedBy(page: Page): Promise<string> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.locator('main form:has(input[name=idempotencyKey]) button[type=submit]').first().click();
  await answered;
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
  return focusedSummary(page);
}

const focusedSummary = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement && activeElement.role === 'alert'
      ? activeElement.innerText
      : `the focus is at ${activeElement?.tagName}`;
  });

async function boardText(page: Page): Promise<string> {
  await page.goto(`${house.url}/capacity`);
  return page.locator('main table').innerText();
}

async function openFirstCard(page: Page): Promise<void> {
  await page.goto(`${house.url}/market?process=machining.turning.cnc`);
  await page.locator('main a[href^="/market/crd_"]').first().click();
  await page.waitForURL(/\/market\/crd_/);
}

async function openCard(page: Page, number: string): Promise<void> {
  await page.goto(`${house.url}/market?process=machining.turning.cnc`);
  await page.locator('main tr', { hasText: number }).locator('a[href^="/market/crd_"]').first().click();
  await page.waitForURL(/\/market\/crd_/);
}

async function countOfNeeds(page: Page): Promise<number> {
  await page.goto(`${house.url}/needs`);
  const shown = await page.locator('main nav').last().innerText();
  return Number(/\d+\D+(\d+)/.exec(shown)?.[1]);
}

async function signInAgain(page: Page): Promise<void> {
  await page.locator('main input[name=email]').fill('buyer@ev-drive.example');
  await page.locator('main input[name=password]').fill('openfloor-demo');
  await page.locator('main form button[type=submit]').first().click();
  await page.waitForURL((found) => !found.pathname.startsWith('/sign-in'));
}

/** An offer that keeps what is held for six minutes. */
async function publishShortHold(page: Page): Promise<string> {
  const weeks = weeksAhead(2);
  await page.goto(`${house.url}/capacity/offers/new`);
  const center = page.locator('main select[name=workCenterId]');
  const option = center.locator('option', { hasText: 'CNC-T2' });
  await center.selectOption((await option.getAttribute('value')) ?? '');
  await fill(page, { from: weeks[0]?.start ?? '', lastDay: weeks[1]?.start ?? '' });
  await fill(page, { perWeek: '40', minimumLot: '8', unitPrice: '10', holdHours: '0.1' });
  await page.locator('main form button[value=publish]').click();
  return page.locator('h1', { hasText: /^CO-/ }).innerText();
}
