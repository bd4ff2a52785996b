import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
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

const look: Look = { locale: 'zh-CN', theme: 'light', javaScript: true };
const plain: Look = { ...look, javaScript: false };
const firmName = '南京安屿财产保险有限公司';

describe('the operator', () => {
  it('verifies a firm that applies, by two pairs of eyes, and the firm sees the mark', async () => {
    const [firm, first, second] = [
      await openPerson(browser, look),
      await openPerson(browser, look),
      await openPerson(browser, plain),
    ];
    await signIn(firm.page, house.url, 'underwriting@nanjing-insurer.example', 'zh-CN');
    await firm.page.goto(`${house.url}/settings/organisation`);
    await firm.page.locator('main input[name=document]').setInputFiles({
      name: '营业执照.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n%%EOF\n'),
    });
    await firm.page.getByRole('button', { name: '提交认证申请' }).click();
    await firm.page.getByText('审核中').first().waitFor();

    await signIn(first.page, house.url, 'operator@openfloor.example', 'zh-CN');
    await first.page.goto(`${house.url}/operator`);
    await photograph(first.page, look, 'operator-queue');
    await first.page.getByRole('link', { name: firmName }).click();
    await first.page.getByRole('button', { name: '领取' }).click();
    await first.page.getByRole('button', { name: '建议通过' }).click();
    await first.page.waitForURL(/\/operator$/);
    await first.page.goto(`${house.url}/operator?tab=second`);
    await first.page.getByRole('link', { name: firmName }).click();
    await first.page.getByText('须由另一名审核人员复核').waitFor();
    expect(await first.page.getByRole('button', { name: /复核确认/ }).count()).toBe(0);

    await signIn(second.page, house.url, 'reviewer@openfloor.example', 'zh-CN');
    await second.page.goto(`${house.url}/operator?tab=second`);
    await second.page.getByRole('link', { name: firmName }).click();
    await photograph(second.page, look, 'operator-case');
    await second.page.getByRole('button', { name: /复核确认/ }).click();
    await second.page.waitForURL(/\/operator$/);

    await firm.page.goto(`${house.url}/settings/organisation`);
    await firm.page.getByText('已认证').first().waitFor();
    expect([...firm.errors, ...first.errors, ...second.errors]).toEqual([]);
  }, 120_000);

  it('acts for a firm under a banner that says so on every screen, and the firm reads all of it', async () => {
    const [person, firm] = [await openPerson(browser, look), await openPerson(browser, look)];
    await signIn(person.page, house.url, 'operator@openfloor.example', 'zh-CN');
    await person.page.goto(`${house.url}/operator/support?q=${encodeURIComponent('常州齿澜')}`);
    await person.page.locator('main textarea[name=reason]').fill('排查本周产能表导入失败的原因');
    await person.page.getByRole('button', { name: '开始代操作' }).click();

    const banner = person.page.getByRole('region', { name: '代企业操作中' });
    await banner.waitFor();
    for (const screen of ['/capacity', '/plant', '/settings/organisation']) {
      await person.page.goto(`${house.url}${screen}`);
      expect(await banner.innerText()).toContain('常州齿澜齿轮有限公司');
    }
    await photograph(person.page, look, 'operator-acting');
    expect(await person.page.getByRole('button', { name: '保存资料' }).isDisabled()).toBe(true);
    await banner.getByRole('button', { name: '立即结束' }).click();
    await banner.waitFor({ state: 'detached' });

    await signIn(firm.page, house.url, 'planner@changzhou-hobbing.example', 'zh-CN');
    await firm.page.goto(`${house.url}/settings/audit`);
    await firm.page.getByRole('link', { name: '查看记录' }).first().click();
    await firm.page.waitForURL(/act=sup_/);
    expect(await firm.page.locator('main table').first().innerText()).toContain('代操作中查看');
    expect([...person.errors, ...firm.errors]).toEqual([]);
  }, 120_000);

  it('has a queue that does not exist for a firm’s owner', async () => {
    const { page } = await openPerson(browser, look);
    await signIn(page, house.url, 'planner@wuxi-lead.example', 'zh-CN');
    for (const screen of ['/operator', '/operator/support'])
      expect((await page.goto(`${house.url}${screen}`))?.status()).toBe(404);
    expect(await page.locator('nav a[href="/operator"]').count()).toBe(0);
  });
});
