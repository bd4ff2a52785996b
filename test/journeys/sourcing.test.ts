import { PDFDocument } from '@cantoo/pdf-lib';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageTexts } from '#api/papers/marking/page-texts.fixture.ts';
import { invitationToken } from '#schema/identity/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { Secrets } from '#schema/kernel/secrets.ts';
import { guestToken } from '#schema/sourcing/index.ts';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { barriers, wcag } from '../browser/barriers.ts';
import { demoPassword, type Look, openPerson, photograph, signIn, weeksAhead } from '../browser/journey.ts';

const secretKey = 'only for this test, where nothing is secret';
const secrets = new Secrets(secretKey);
const zh: Look = { locale: 'zh-CN', theme: 'light', javaScript: true, width: 1366 };
const phone: Look = { locale: 'en', theme: 'dark', javaScript: false, width: 390 };
const buyer = 'buyer@ev-drive.example';
const lead = 'planner@wuxi-lead.example';
const shop = 'owner@wuxi-turning.example';
const guestEmail = 'sales@jingjiang.example';
let house: House;
let browser: Browser;
let admin: pg.Pool;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse({ SECRET_KEY: secretKey }), launchBrowser()]);
  admin = new pg.Pool({ connectionString: house.adminUrl, max: 1 });
});
afterAll(async () => {
  await browser?.close();
  await admin?.end();
  await house?.close();
});

const one = async <Row>(text: string, values: unknown[] = []) =>
  (await admin.query(text, values)).rows[0] as Row;
const main = (page: Page) => page.locator('main');

async function enter(look: Look, email: string) {
  const person = await openPerson(browser, look);
  person.page.setDefaultTimeout(20_000);
  await signIn(person.page, house.url, email, look.locale);
  return person;
}

/** Presses the button of a form, and waits until the answer stands. */
async function press(page: Page, name: string | RegExp, within = 'main'): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.locator(within).getByRole('button', { name }).first().click();
  await answered;
  await page.waitForLoadState('networkidle');
}

/** Without scripts an answer is a page. */
async function send(page: Page, name: string | RegExp): Promise<void> {
  await Promise.all([page.waitForNavigation(), main(page).getByRole('button', { name }).first().click()]);
}

const form = (intent: string) => `form:has(input[name=intent][value=${intent}])`;
const day = (week: number) => weeksAhead(week + 1).at(-1)?.start ?? '';
let path = '';

async function open(page: Page, url = path): Promise<void> {
  await page.goto(`${house.url}${url}`, { waitUntil: 'networkidle' });
}

async function allowed(page: Page): Promise<void> {
  // Scrolled away, a field lies under the bar.
  await page.evaluate(() => window.scrollTo(0, 0));
  expect(await barriers(page, wcag)).toEqual([]);
}

describe('a request for quotation with three bidders, one of them a guest on a phone', {
  timeout: 240_000,
}, () => {
  it('is drafted, given a drawing and an agreement, and opened', async () => {
    const { page, errors } = await enter(zh, buyer);
    await open(page, '/rfqs?side=BUYER');
    await photograph(page, zh, 'rfqs');
    await allowed(page);
    await open(page, '/rfqs/new');
    await page.fill('[name=title]', '减速器输出轴 1,200 件');
    await page.fill('[name="item:0"]', '输出轴 20CrMnTi');
    await page.fill('[name="quantity:0"]', '1200');
    await page.fill('[name="wantedFrom:0"]', day(4));
    await page.fill('[name="wantedLast:0"]', day(8));
    await page.fill('[name="targetPrice:0"]', '43');
    await page.selectOption('[name=deliverToCityCode]', '310000');
    await page.selectOption('[name=incoterm]', 'DAP');
    await main(page).locator('details > summary').first().click();
    await page.fill('[name=ndaText]', '图纸仅用于本次报价。');
    await photograph(page, zh, 'rfq-new');
    await allowed(page);
    await Promise.all([
      page.waitForURL(/rfqs\/rfq_/),
      main(page).getByRole('button', { name: '保存草稿' }).click(),
    ]);
    path = new URL(page.url()).pathname;

    for (const [words, name] of [
      ['岚淇', /邀请 无锡岚淇精密机械有限公司/],
      ['屿旋', /邀请 无锡屿旋车削加工厂/],
    ] as const) {
      await open(page, `${path}?q=${encodeURIComponent(words)}`);
      await press(page, name);
    }
    await page.locator(`${form('guest')} [name=name]`).fill('靖江轴业');
    await page.locator(`${form('guest')} [name=email]`).fill(guestEmail);
    await page.locator(`${form('guest')} [name=locale]`).selectOption('EN');
    await press(page, '发送链接');
    const attach = async (name: string, mimeType: string, buffer: Buffer) => {
      await page.locator(`${form('document')} [name=file]`).setInputFiles({ name, mimeType, buffer });
      await page.locator(`${form('document')} [name=revision]`).fill('C');
      await press(page, '添加文件');
    };
    await attach(
      'shaft.step',
      'model/step',
      Buffer.from('ISO-10303-21;\nHEADER;\nENDSEC;\nEND-ISO-10303-21;\n'),
    );
    await main(page).getByText('“shaft.step”无法加水印：只有 PDF、PNG 和 JPEG 可以').first().waitFor();
    await photograph(page, zh, 'rfq-unmarkable');
    const drawing = await PDFDocument.create();
    drawing.addPage([842, 595]).drawText('EDS-4800-03', { x: 80, y: 480, size: 24 });
    await attach('shaft.pdf', 'application/pdf', Buffer.from(await drawing.save()));
    await main(page).getByText('版本 C').waitFor();
    await press(page, '发出询价');
    await main(page).getByText('报价中').first().waitFor();
    await allowed(page);
    // The file that was refused.
    expect(errors.filter((error) => !error.includes('422'))).toEqual([]);
  });

  it('is looked at, asked about and quoted for, with capacity that is checked and held', async () => {
    const { page, errors } = await enter(zh, lead);
    await open(page);
    expect(await main(page).getByText('shaft.pdf').count()).toBe(0);
    await press(page, '代表本企业接受');
    await main(page).getByText('每次打开都带水印').waitFor();
    const opened = await page.request.get(
      `${house.url}${await main(page).getByRole('link', { name: 'shaft.pdf' }).getAttribute('href')}`,
    );
    expect((await pageTexts(await opened.body()))[0]).toContain('无锡岚淇精密机械有限公司');
    await page.locator(`${form('ask')} [name=text]`).fill('层深是磨前还是磨后？');
    await press(page, '向买方提问');
    await page.locator(`${form('message')} [name=text]`).fill('样件第二周可交。');
    await press(page, '发送', form('message'));
    await main(page).getByRole('link', { name: '报价', exact: true }).click();
    await page.waitForURL(/quote$/);
    await page.locator('[name^="unitPrice:"]').fill('43.32');
    await page.locator('[name^="deliverOn:"]').fill(day(6));
    await page.locator('[name^="workCenterId:"]').selectOption({ index: 1 });
    await page.locator('[name^="load:"]').fill('4.5');
    await page.locator('[name=firmness][value=HELD]').check();
    await press(page, '检查产能');
    await main(page)
      .getByText(/交货前可用/)
      .waitFor();
    await photograph(page, zh, 'quote-editor');
    await allowed(page);
    await Promise.all([
      page.waitForURL((url) => url.pathname === path),
      main(page).getByRole('button', { name: '提交报价' }).click(),
    ]);
    await main(page).getByText('已占用我方产能').waitFor();
    await photograph(page, zh, 'rfq-room-seller');
    await allowed(page);
    expect(errors).toEqual([]);
  });

  it('is quoted for by a guest on a phone, without an account and without scripts; whoever has the link from it cannot', async () => {
    const { id } = await one<{ id: string }>('select id from app.rfq_bidder where guest_email = $1', [
      guestEmail,
    ]);
    const { page } = await openPerson(browser, phone);
    const link = `${house.url}/guest/${guestToken(secrets, id)}`;
    await page.goto(link);
    await photograph(page, phone, 'guest-before');
    await page.locator(`${form('nda')} [name=email]`).fill('rival@else.example');
    await send(page, 'Accept for our firm');
    expect(await page.locator('[role=alert]').innerText()).toContain('s***@jingjiang.example');
    await page.locator(`${form('nda')} [name=email]`).fill(guestEmail);
    await send(page, 'Accept for our firm');
    await main(page).getByRole('link', { name: 'shaft.pdf' }).waitFor();
    await page.locator('[name^="unitPrice:"]').fill('47.80');
    await page.locator('[name^="quantity:"]').fill('800');
    await page.locator('[name^="deliverOn:"]').fill(day(5));
    await page.locator('[name=vatIncluded]').selectOption('yes');
    await page.locator(`${form('quote')} [name=email]`).fill(guestEmail);
    await photograph(page, phone, 'guest-form');
    await send(page, 'Send the quote');
    expect(await main(page).innerText()).toContain('Your quote has arrived');
    await photograph(page, phone, 'guest-after');
    expect(await main(page).getByRole('button', { name: 'Send the quote' }).count()).toBe(0);
    await allowed(await scripted(link));
  });

  it('is quoted for by a third, answered and added to by the buyer, and countered', async () => {
    const third = await enter(zh, shop);
    await open(third.page, `${path}/quote`);
    await third.page.locator('[name^="unitPrice:"]').fill('42.10');
    await third.page.locator('[name^="tooling:"]').fill('6800');
    await third.page.locator('[name=deviations]').fill('渗碳外协。');
    await Promise.all([
      third.page.waitForURL((url) => url.pathname === path),
      main(third.page).getByRole('button', { name: '提交报价' }).click(),
    ]);

    const { page, errors } = await enter(zh, buyer);
    await open(page);
    await page.locator(`${form('answer')} [name=text]`).fill('磨后。');
    await press(page, '答复并公开');
    await page.locator(`${form('addendum')} [name=text]`).fill('改用周转箱。');
    await press(page, '通知所有供应商');
    await page.locator('#questions').getByText('改用周转箱。').waitFor();
    await main(page).getByText('向 无锡岚淇精密机械有限公司 还价').click();
    await page.locator('[name^="counterPrice:"]').first().fill('42.50');
    await press(page, '发出还价');
    await main(page).getByText('已还价').first().waitFor();

    const supplier = await enter(zh, lead);
    await open(supplier.page);
    await press(supplier.page, '接受还价');
    await main(supplier.page).getByText('已接受').waitFor();
    expect(errors).toEqual([]);
  });

  it('is compared net of VAT and terms, awarded to two, and approved by a second person above the limit', async () => {
    const { page, errors } = await enter(zh, buyer);
    await open(page, '/rfqs/approvals');
    await page.fill('[name="limit:OWNER"]', '10000');
    await page.fill('[name="limit:FINANCE"]', '1000000');
    await press(page, '保存额度');
    await open(page);
    const sheet = main(page).getByRole('table').first();
    expect(await sheet.getByText('最优').count()).toBeGreaterThan(2);
    await photograph(page, zh, 'rfq-room-buyer');
    await allowed(page);
    expect(await page.locator('[name^="award:"]').count()).toBe(3);
    const quotes = await admin.query<{ id: string }>(
      `select q.id from app.quote q join app.rfq r on r.id = q.rfq_id where r.title like '减速器%' order by q.number`,
    );
    for (const [nth, pieces] of [
      [0, '700'],
      [2, '500'],
    ] as const) {
      await page.locator(`[name^="award:${encodeId('quo', quotes.rows[nth]?.id ?? '')}:"]`).fill(pieces);
    }
    await press(page, '定标', form('award'));
    await main(page).getByText('待审批').first().waitFor();

    const finance = await financeOf();
    await finance.goto(`${house.url}/rfqs/approvals`, { waitUntil: 'networkidle' });
    await photograph(finance, zh, 'approvals');
    await allowed(finance);
    await press(finance, /^批准/);
    await main(finance).getByText('已生效').waitFor();

    await open(page);
    await main(page).getByText('已定标').first().waitFor();
    const { rows } = await admin.query(
      `select q.state, (select count(*)::int from app.quote_hold h where h.quote_id = q.id and h.state = 'HELD') as held
       from app.quote q join app.rfq r on r.id = q.rfq_id where r.title like '减速器%' order by q.number`,
    );
    expect(rows).toEqual([
      { state: 'AWARDED', held: 0 },
      { state: 'LOST', held: 0 },
      { state: 'AWARDED', held: 0 },
    ]);
    expect(errors).toEqual([]);
  });

  it('is bought again: a draft for the same suppliers, of whom one declines and says why', async () => {
    const { page, errors } = await enter(zh, buyer);
    await open(page);
    await main(page).getByRole('link', { name: '再次询价' }).first().click();
    await page.waitForURL(/rfqs\/again/);
    await Promise.all([
      page.waitForURL(/rfqs\/rfq_/),
      main(page).getByRole('button', { name: '生成询价草稿' }).click(),
    ]);
    const again = new URL(page.url()).pathname;
    await main(page).getByText('由以往采购生成').waitFor();
    await press(page, '发出询价');
    await main(page).getByText('报价中').first().waitFor();

    const supplier = await enter(zh, shop);
    await open(supplier.page, again);
    await main(supplier.page).getByText('我方不报价').click();
    await supplier.page.locator(`${form('decline')} [name=reason]`).selectOption('TOO_SHORT');
    await supplier.page.locator(`${form('decline')} [name=note]`).fill('春节前排满。');
    await press(supplier.page, '提交', form('decline'));
    await main(supplier.page).getByText('贵司已表示不报价').waitFor();

    await open(page, again);
    await main(page).getByText('时间太紧 · 春节前排满。').waitFor();
    await photograph(page, zh, 'rfq-again');
    await allowed(page);
    expect(errors).toEqual([]);
  });
});

/** The guest's page as axe can look at it. */
async function scripted(link: string): Promise<Page> {
  const { page } = await openPerson(browser, { ...phone, javaScript: true });
  await page.goto(link, { waitUntil: 'networkidle' });
  return page;
}

/** A colleague of the buyer's who approves: invited, joined, signed in. */
async function financeOf(): Promise<Page> {
  const email = 'finance@ev-drive.example';
  const boss = await enter(zh, buyer);
  await open(boss.page, '/settings/people');
  await boss.page.locator('input[name=email]').fill(email);
  await boss.page.locator('input[name=roles][value=FINANCE]').check();
  await main(boss.page).getByRole('button', { name: '发送邀请' }).click();
  await boss.page.waitForURL(/sent/);
  const row = await one<{ id: string; sendings: number }>(
    'select id, sendings from app.invitation where email = $1',
    [email],
  );
  const { page } = await openPerson(browser, zh);
  await page.goto(`${house.url}/invitations/${invitationToken(secrets, row)}`);
  await page.locator('input[name=personName]').fill('钱静');
  await page.locator('input[name=password]').fill(demoPassword);
  await main(page).getByRole('button', { name: '创建账号并加入' }).click();
  await page.waitForURL(`${house.url}/`);
  return page;
}
