import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheet } from '#schema/imports/index.ts';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { type Look, openPerson, photograph, signIn, weeksAhead } from '../browser/journey.ts';

let house: House;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const looks: readonly Look[] = [
  { locale: 'zh-CN', theme: 'light', javaScript: true },
  { locale: 'en', theme: 'dark', javaScript: false, width: 390 },
];

describe('the import centre', () => {
  it.each(looks)(
    'in $locale, JavaScript $javaScript: odd headings are matched, good rows accepted, errors marked, all of it undone',
    async (look) => {
      const { page, errors } = await openPerson(browser, look);
      await signIn(page, house.url, 'planner@wuxi-lead.example', look.locale);
      const week = weeksAhead(6)[5]?.label ?? '';
      // A heading that nobody has said anything of: what one person says is remembered for the next file.
      const header = `机台 ${look.locale},日期,总产能,已占用,备注`;
      const rows = [`CNC-T1,${week},300,100,`, `CNC-T2,${week},viel,3,x`, `NO-SUCH,${week},4,3,`];
      await page.goto(`${house.url}/capacity/imports`);
      await page.locator('main select[name=kind]').selectOption('capacity');
      await page.locator('main input[name=file]').setInputFiles({
        name: '产能.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from([header, ...rows].join('\n')),
      });
      await page.locator('main form button[type=submit]').first().click();

      const match = page.locator('main button[value=match]');
      await match.waitFor();
      await photograph(page, look, 'import-1-match');
      await match.click();
      await page.locator('[role=alert]').waitFor();
      await page.locator('main select[name="column:0"]').selectOption('workCenter');
      await match.click();

      const good = page.locator('main button[value=good]');
      await good.waitFor();
      await photograph(page, look, 'import-2-rejected');
      const href =
        (await page.locator('main a[download][href^="/files/"]').first().getAttribute('href')) ?? '';
      const marked = await readSheet(await (await page.request.get(house.url + href)).body(), 'marked.xlsx');
      expect(marked.header.at(-1)?.text).toBe('错误 / Errors');
      expect(marked.rows.map(({ cells }) => (cells[5]?.text ?? '') !== '')).toEqual([false, true, true]);

      await good.click();
      const undo = page.locator('main button[value=undo]');
      await undo.waitFor();
      await photograph(page, look, 'import-3-committed');
      await undo.click();
      await undo.waitFor({ state: 'detached' });
      await photograph(page, look, 'import-4-undone');
      await page.goto(`${house.url}/capacity/imports`);
      expect(await page.locator('main tbody tr').first().innerText()).toMatch(/已撤销|Undone/);
      expect(errors.filter((error) => !error.includes('422'))).toEqual([]);
    },
    90_000,
  );
});
