import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { barriers, wcag } from '../browser/barriers.ts';
import { inTurn } from '../browser/in-turn.ts';
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
const seller = 'planner@wuxi-lead.example';
const buyer = 'buyer@ev-drive.example';

async function enter(look: Look, email: string) {
  const person = await openPerson(browser, look);
  await signIn(person.page, house.url, email, look.locale);
  return person;
}
const go = (page: Page, path: string) => page.goto(`${house.url}${path}`);
/** Waits until the page says so: with scripts it is there before its words are. */
const says = (page: Page, words: RegExp) => page.locator('main').getByText(words).first().waitFor();
const main = (page: Page) => page.locator('main');
/** Axe runs in the page: where its scripts may. */
const noBarriers = async (page: Page, { javaScript }: Look) => {
  if (javaScript) expect(await barriers(page, wcag)).toEqual([]);
};

describe.each([zh, plain])('the market in $locale, script $javaScript', (look) => {
  const it = inTurn(look === plain ? 1 : 0);

  it('is narrowed by what else there is, asked less by a chip, and shown on a map with the same offers beside it', async () => {
    const { page, errors } = await enter(look, buyer);
    await go(page, '/market');
    const all = await main(page).locator('tbody tr').count();
    await page.locator('main a[href*="province="]').first().click();
    await page.waitForURL(/province=/);
    const chip = page.locator('main ul a[aria-label]').filter({ hasText: /省份|Province/ });
    await chip.click();
    await page.waitForURL((url) => !url.search.includes('province='));
    await chip.waitFor({ state: 'detached' });
    expect(await main(page).locator('tbody tr').count()).toBe(all);

    await page.locator('main nav a[href*="show=map"]').click();
    await page.locator('figure svg a').first().waitFor();
    await photograph(page, look, 'market-map');
    const onMap = (await page.locator('figure svg a').allTextContents()).map((text) =>
      Number(/\d+/.exec(text)?.[0]),
    );
    const listed = await page.locator('main section ul > li a[href^="/market/crd_"]').count();
    expect(onMap.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(listed);
    const inTable = await page.locator('main table tbody tr').count();
    expect(inTable).toBe(onMap.length);
    await page.locator('figure svg a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/city=/);
    await main(page).locator('input[name=offer]').first().waitFor();
    expect(await main(page).locator('tbody tr').count()).toBe(onMap[0]);
    expect(errors).toEqual([]);
  });

  it('puts offers side by side by their boxes, four at most, and says which have left', async () => {
    const { page, errors } = await enter(look, buyer);
    await go(page, '/market');
    const boxes = page.locator('main input[name=offer]');
    const ids = await boxes.evaluateAll((all) =>
      all.slice(0, 5).map((one) => (one as HTMLInputElement).value),
    );
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await main(page)
      .getByRole('button', { name: /比较所选|Compare the chosen/ })
      .click();
    await page.waitForURL(/\/market\/compare\?/);
    await main(page)
      .getByText(/起订量|Minimum lot/)
      .first()
      .waitFor();
    await page.locator('h1', { hasText: /并排比较|side by side/ }).waitFor();
    expect(await main(page).locator('thead th').count()).toBe(3);
    await photograph(page, look, 'market-compare');

    await go(page, `/market/compare?${new URLSearchParams(ids.map((id) => ['offer', id]))}`);
    expect(await main(page).locator('thead th').count()).toBe(5);
    await says(page, /最多比较四个，已略去 1 个|Four at most: 1 offer was left out/);
    await noBarriers(page, look);

    const gone = `${ids[0]?.slice(0, -6)}000000`;
    await go(
      page,
      `/market/compare?${new URLSearchParams([
        ['offer', gone],
        ['offer', ids[1] ?? ''],
      ])}`,
    );
    await says(page, /1 个发布已下架|1 offer has left the market/);
    expect(await main(page).locator('thead th').count()).toBe(2);
    expect(errors).toEqual([]);
  });

  it('says what it could not read of an address, and shows all where a code is none', async () => {
    const { page } = await enter(look, buyer);
    await go(page, '/market?from=soon&amount=-4');
    await says(page, /以下条件无法识别|says nothing that could be searched/);
    await go(page, '/market?process=witchcraft');
    await says(page, /无法搜索|cannot be searched/);
    expect(await main(page).locator('tbody tr').count()).toBeGreaterThan(5);
  });

  it('lets a buyer wait for a full week, see the turn, and leave', async () => {
    const { page, errors } = await enter(look, buyer);
    // New year's week: nobody works, so every offer that reaches it is full.
    await go(page, '/market?city=320200');
    await page.locator('main a[href^="/market/crd_"]').last().click();
    await page.waitForURL(/\/market\/crd_/);
    const full = page
      .locator('main form [data-tone=neutral]')
      .first()
      .locator('xpath=ancestor::div[1]')
      .locator('input');
    const least = await main(page).locator('dl dd').nth(5).innerText();
    await full.fill(/[\d.,]+/.exec(least)?.[0] ?? '8');
    await photograph(page, look, 'market-card');
    await main(page).locator('button[name=intent][value=wait]').click();
    await page.waitForURL(/\/reservations\/waiting/);
    await says(page, /已加入候补|You are on the waiting list/);
    await says(page, /第 1 位|next/);
    await photograph(page, look, 'waiting');
    await noBarriers(page, look);
    await main(page)
      .getByRole('button', { name: /退出|Leave/ })
      .first()
      .click();
    await main(page)
      .getByText(/没有候补|You wait for nothing/)
      .waitFor();
    expect(errors).toEqual([]);
  });

  it('gives a firm a page, and none to a firm that there is not', async () => {
    const { page, errors } = await enter(look, buyer);
    await go(page, '/market');
    await page.locator('main a[href^="/market/crd_"]').first().click();
    await page.locator('main a[href^="/firms/org_"]').first().click();
    await page.waitForURL(/\/firms\/org_/);
    await says(page, /履约记录|Track record/);
    await photograph(page, look, 'firm');
    await noBarriers(page, look);
    expect(errors).toEqual([]);
    expect((await go(page, '/firms/org_nobody'))?.status()).toBe(404);
  });
});

/** Publishes what the editor holds; the page of the offer. */
const publish = (page: Page) =>
  Promise.all([page.waitForURL(/offers\/off_/), page.click('button[name=intent][value=publish]')]);

describe('what else lies idle, sold', () => {
  it('is found by its class, held and confirmed: surplus bar stock and an empty truck run', async () => {
    const maker = await enter(zh, seller);
    await maker.page.goto(`${house.url}/capacity/offers/new/stock`, { waitUntil: 'networkidle' });
    for (const [name, value] of [
      ['item', '40Cr 圆钢 φ60'],
      ['quantity', '900'],
      ['minimumLot', '100'],
      ['unitPrice', '5.2'],
    ] as const)
      await maker.page.fill(`[name=${name}]`, value);
    await publish(maker.page);
    await maker.page.goto(`${house.url}/capacity/offers/new/delivery`, { waitUntil: 'networkidle' });
    await maker.page.selectOption('[name=fromCityCode]', { index: 1 });
    await maker.page.selectOption('[name=toCityCode]', { index: 2 });
    const day = weeksAhead(1)[0]?.start ?? '';
    for (const name of ['departsDate', 'arrivesDate']) await maker.page.fill(`[name=${name}]`, day);
    for (const [name, value] of [
      ['departsTime', '08:30'],
      ['arrivesTime', '15:00'],
      ['grossLimit', '12000'],
      ['quantity', '8000'],
      ['minimumLot', '500'],
      ['unitPrice', '0.35'],
    ] as const)
      await maker.page.fill(`[name=${name}]`, value);
    await publish(maker.page);

    const { page, errors } = await enter(plain, buyer);
    for (const [resource, words, price, amount] of [
      ['STOCK', '40Cr 圆钢 φ60', '5.2', '200'],
      ['DELIVERY', '→', '0.35', '1000'],
    ] as const) {
      await go(page, `/market?resource=${resource}`);
      const row = main(page).locator('tbody tr', { hasText: words }).filter({ hasText: price });
      expect(await row.count()).toBe(1);
      await photograph(page, plain, `market-${resource}`);
      await row.locator('a[href^="/market/crd_"]').click();
      await page.waitForURL(/\/market\/crd_/);
      expect(await page.locator('h1').innerText()).toContain(words);
      await main(page).locator('form input[name^="week:"]').first().fill(amount);
      await main(page).locator('form button[type=submit]').first().click();
      await page.waitForURL(/\/reservations\/rsv_/);
      await main(page).locator('button[name=action][value=CONFIRM]').click();
      await main(page).getByText('Confirmed', { exact: true }).first().waitFor();
    }
    await maker.page.goto(`${house.url}/reservations?side=SELLER&state=CONFIRMED`);
    const sold = await maker.page.locator('main tbody tr').allInnerTexts();
    expect(sold.filter((row) => /200|1,000/.test(row)).length).toBeGreaterThanOrEqual(2);
    expect([...errors, ...maker.errors]).toEqual([]);
  }, 120_000);
});

describe('a saved search', () => {
  it('tells its reader in the inbox of a new offer that answers it, and no longer once it is told so', async () => {
    const looking = await enter(plain, buyer);
    const name = `Wuxi turning ${crypto.randomUUID().slice(0, 4)}`;
    await go(looking.page, '/market?process=machining&city=320200&resource=CAPACITY');
    await looking.page.locator('details summary', { hasText: /Views/ }).click();
    const save = looking.page.locator('form', { has: looking.page.locator('button[value=save]') });
    await save.locator('input[name=name]').fill(name);
    await save.locator('input[name=alert]').check();
    await save.locator('button[value=save]').click();
    await looking.page.waitForURL(/view=viw_/);
    const bar = looking.page.locator('main button[name=intent][value=noAlert]');
    expect(await bar.count()).toBe(1);
    await photograph(looking.page, plain, 'market-alert');

    const { page } = await enter(zh, seller);
    const [first, second] = weeksAhead(2);
    const days = new URLSearchParams({ from: first?.start ?? '', until: second?.end ?? '' });
    await page.goto(`${house.url}/capacity/offers/new?${days}`, { waitUntil: 'networkidle' });
    await page.selectOption('[name=workCenterId]', { index: 1 });
    await page.fill('[name=perWeek]', '8');
    await publish(page);

    const told = looking.page.locator('main li', { hasText: name });
    await go(looking.page, '/inbox?tab=news');
    for (let tries = 0; tries < 40 && (await told.count()) === 0; tries++) {
      await looking.page.waitForTimeout(250);
      await go(looking.page, '/inbox?tab=news');
    }
    expect(await told.innerText()).toContain('Wuxi');
    await photograph(looking.page, plain, 'inbox-alert');

    await go(looking.page, '/market');
    await looking.page.locator('details summary', { hasText: /Views/ }).click();
    await looking.page.locator('details a', { hasText: name }).click();
    await looking.page.locator('main button[name=intent][value=noAlert]').click();
    await looking.page.locator('main button[name=intent][value=alert]').waitFor();
    expect(looking.errors).toEqual([]);
  }, 120_000);
});

/** The cells of a line of a CSV; those with a comma in them stand in quotes. */
const cellsOf = (line: string) =>
  Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), ([, cell = '']) =>
    cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
  ).slice(0, 20);
const lineOf = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

describe('offers as a sheet', () => {
  it.each([zh, plain])(
    'go out, come back changed with a new one, and are taken off again: $locale',
    async (look) => {
      const { page, errors } = await enter(look, seller);
      const download = async (format: string) =>
        (
          await page.request.get(
            `${house.url}/capacity/imports/sheets/offers.${format}?locale=${look.locale}`,
          )
        ).body();
      const upload = async (name: string, buffer: Buffer) => {
        await go(page, '/capacity/imports');
        await page
          .locator('main input[name=file]')
          .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
        await Promise.all([
          page.waitForURL(/\/capacity\/imports\/imp_/),
          page.locator('main form button[type=submit]').first().click(),
        ]);
      };
      await go(page, '/capacity/offers');
      expect(await page.locator('main a[href*="sheets/offers.xlsx"]').count()).toBe(1);
      await upload('offers.xlsx', await download('xlsx'));
      await main(page)
        .getByText(/不变|Same/)
        .first()
        .waitFor();
      await photograph(page, look, 'offers-sheet-same');
      expect(await main(page).innerText()).toMatch(/(拒绝|Reject)\s*0/i);
      expect(await main(page).innerText()).toMatch(/(修改|Change)\s*0/i);

      const [header = '', first = ''] = (await download('csv')).toString('utf8').trimEnd().split('\r\n');
      const cells = cellsOf(first);
      const fresh = ['', ...cells.slice(1)].map((cell, at) => (at === 6 ? '123.45' : cell));
      const changed = cells.map((cell, at) =>
        at === 12 ? (look.locale === 'en' ? 'exact' : '精确数量') : cell,
      );
      const bad = ['', 'NOWHERE', ...cells.slice(2)];
      await upload('offers.csv', Buffer.from([header, lineOf(bad)].join('\n')));
      await main(page)
        .getByText(/不认识的工作中心|Unknown work centre/)
        .first()
        .waitFor();

      await upload('offers.csv', Buffer.from([header, lineOf(changed), lineOf(fresh)].join('\n')));
      await main(page)
        .getByRole('button', { name: /提交|写入|commit/i })
        .first()
        .click();
      await main(page).locator('button[value=undo]').waitFor();
      await photograph(page, look, 'offers-sheet-done');
      await go(page, '/capacity/offers');
      expect(await main(page).locator('tbody tr').first().innerText()).toContain('123.45');
      await page.goBack();
      await page.reload();
      await main(page).locator('button[value=undo]').click();
      await main(page)
        .getByText(/已撤销|Undone/)
        .first()
        .waitFor();
      await go(page, '/capacity/offers?state=PUBLISHED');
      expect(await main(page).innerText()).not.toContain('123.45');
      expect(errors).toEqual([]);
    },
    120_000,
  );
});
