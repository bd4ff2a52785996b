import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import { Secrets } from '#schema/kernel/secrets.ts';
import { mailLinkToken } from '#schema/sourcing/index.ts';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { barriers, wcag } from '../browser/barriers.ts';
import { type Look, openPerson, photograph, signIn, weeksAhead } from '../browser/journey.ts';

const secretKey = 'only for this test, where nothing is secret';
const zh: Look = { locale: 'zh-CN', theme: 'light', javaScript: true, width: 1366 };
const plain: Look = { locale: 'en', theme: 'dark', javaScript: false, width: 1366 };
const phone: Look = { locale: 'en', theme: 'dark', javaScript: false, width: 390 };
const phoneZh: Look = { ...phone, locale: 'zh-CN', theme: 'light', javaScript: true };

/** A reservation of the demo, and somebody of each of its firms. */
interface Order {
  readonly id: string;
  readonly sellerId: string;
  readonly personId: string;
  readonly maker: string;
  readonly purchaser: string;
}

/** Somebody who also works for the maker. */
const colleague = 'lab@shanghai-inspection.example';

let house: House;
let browser: Browser;
let order: Order;
let path: string;
const date = weeksAhead(1)[0]?.start ?? '';
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse({ SECRET_KEY: secretKey }), launchBrowser()]);
  const admin = new pg.Client({ connectionString: house.adminUrl });
  await admin.connect();
  const someone = (side: string, permitted: string) =>
    `cross join lateral (select p.id, p.email from app.membership m join app.person p on p.id = m.person_id
       where m.organisation_id = r.${side}_id and m.roles && '${permitted}'::text[] order by p.id limit 1) ${side}`;
  const { rows } =
    await admin.query<Order>(`select r.id, r.seller_id as "sellerId", seller.id as "personId", seller.email as maker, buyer.email as purchaser
    from app.reservation r ${someone('seller', '{OWNER,SALES}')} ${someone('buyer', '{OWNER,BUYER}')} order by r.id limit 1`);
  if (!rows[0]) throw new Error('The demo has a reservation');
  [order] = rows;
  await admin.query(
    `insert into app.membership (organisation_id, person_id, roles, created_at) select $1::uuid, id, '{QUALITY}', now() from app.person where email = $2`,
    [order.sellerId, colleague],
  );
  await admin.end();
  path = `/reservations/${encodeId('rsv', order.id)}`;
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

async function press(page: Page, name: string | RegExp): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await main(page).getByRole('button', { name }).last().click();
  await answered;
  await page.waitForLoadState('networkidle');
}

describe('the one conversation of an order', { timeout: 120_000 }, () => {
  it('begins with a phrase, and says which blank is open', async () => {
    const { page } = await enter(zh, order.maker);
    await page.goto(`${house.url}${path}`, { waitUntil: 'networkidle' });
    await page.selectOption('[name=phrase]', 'MATERIAL_ARRIVES');
    await press(page, '发送');
    await page.locator('[name=phraseDate][aria-invalid=true]').waitFor();
    await photograph(page, zh, 'thread-refused');
    await page.fill('[name=phraseDate]', date);
    await page.fill('[name=text]', '材料由贵方指定炉号。');
    await page.getByRole('group', { name: '同时告知同事' }).getByRole('checkbox').check();
    await press(page, '发送');

    await main(page).getByText(`原材料 ${date} 到货。`).waitFor();
    await photograph(page, zh, 'thread-order');
    expect(await barriers(page, wcag)).toEqual([]);
  });

  it('is answered from the inbox, where the phrase stands in the reader’s own language, without scripts', async () => {
    const { page } = await enter(plain, order.purchaser);
    const told = main(page).locator('li', { hasText: `The material arrives on ${date}.` });
    await expect
      .poll(
        async () => {
          await page.goto(`${house.url}/inbox?tab=news`);
          return await told.count();
        },
        { timeout: 20_000 },
      )
      .toBeGreaterThan(0);
    await told.locator('summary').click();
    await photograph(page, plain, 'inbox-reply');
    await told.locator('textarea').fill('Good, thank you.');
    await Promise.all([
      page.waitForNavigation(),
      told.getByRole('button', { name: /Send the answer/ }).click(),
    ]);

    await page.goto(`${house.url}${path}`);
    await main(page).getByText('Good, thank you.').waitFor();
    await main(page).getByText(`The material arrives on ${date}.`).waitFor();
    await photograph(page, plain, 'thread-order');
  });

  it('is told to the colleague whom its writer named', async () => {
    const admin = new pg.Client({ connectionString: house.adminUrl });
    await admin.connect();
    const { rows } = await admin.query<{ told: number }>(
      `select count(*)::int as told from app.notice n join app.person p on p.id = n.person_id where p.email = $1 and n.organisation_id = $2::uuid and n.facts::text like '%炉号%'`,
      [colleague, order.sellerId],
    );
    await admin.end();
    expect(rows[0]?.told).toBe(1);
  });

  it.each([phone, phoneZh])(
    'is answered by the link of a mail on a phone, without a sign-in: $locale',
    async (look) => {
      const token = mailLinkToken(new Secrets(secretKey), {
        organisationId: order.sellerId,
        personId: order.personId,
        threadId: encodeId('rsv', order.id),
        expiresAt: new Date('2100-01-01'),
      });
      const { page } = await openPerson(browser, look);
      await page.goto(`${house.url}/answer/${token}`);
      await main(page).getByText('Good, thank you.').waitFor();
      await photograph(page, look, 'answer');
      await page.selectOption('[name=phrase]', 'LOOKING_UNTIL');
      await page.fill('[name=phraseDate]', date);
      await Promise.all([page.waitForURL(/sent=1/), main(page).locator('button[type=submit]').click()]);

      await main(page).locator('[data-tone=ok]').waitFor();
      await photograph(page, look, 'answer-sent');
      expect(await main(page).locator('ol > li').count()).toBeGreaterThan(2);
      if (look.javaScript) expect(await barriers(page, wcag)).toEqual([]);
      await page.goto(`${house.url}/answer/${token}x`);
      await photograph(page, look, 'answer-nowhere');
      expect(await main(page).locator('form').count()).toBe(0);
    },
  );

  it('stands with each call-off of an agreement, and what is new at the top of a request until it is seen', async () => {
    const { page } = await enter(zh, 'buyer@ev-drive.example');
    await page.goto(`${house.url}/agreements?side=BUYER`);
    await main(page).locator('a[href^="/agreements/fwk_"]').first().click();
    await main(page).locator('a[href*="thread=cof_"]').first().click();
    await page.fill('#thread [name=text]', '请随货附检验报告。');
    await press(page, '发送');
    await main(page).locator('#thread li', { hasText: '请随货附检验报告。' }).waitFor();
    expect(await page.inputValue('#thread [name=text]')).toBe('');
    await photograph(page, zh, 'thread-call-off');
    expect(await barriers(page, wcag)).toEqual([]);

    await page.goto(`${house.url}/rfqs?side=BUYER`);
    await main(page).locator('a[href^="/rfqs/rfq_"]').last().click();
    const news = main(page).getByRole('heading', { name: '上次查看后的新内容' });
    await news.waitFor();
    await photograph(page, zh, 'rfq-changes');
    expect(await barriers(page, wcag)).toEqual([]);
    await press(page, '已查看');
    await news.waitFor({ state: 'detached' });
  });
});
