import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jpegOf, pdfBytes, pngOf, stepBytes } from '#test/api/http/file.fixture.ts';
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

const zh: Look = { locale: 'zh-CN', theme: 'light', javaScript: true };
const plain: Look = { locale: 'en', theme: 'dark', javaScript: false };

async function planner(look: Look) {
  const person = await openPerson(browser, look);
  await signIn(person.page, house.url, 'planner@wuxi-lead.example', look.locale);
  return person;
}
const at = (page: Page) => new URL(page.url());

describe('the palette', () => {
  it('goes to a screen by its initials, with the keyboard alone, and closes by Escape', async () => {
    const { page, errors } = await planner(zh);
    await page.goto(`${house.url}/needs`, { waitUntil: 'networkidle' });

    await page.keyboard.press('/');
    await page.locator('[role=combobox]').waitFor();
    await page.keyboard.type('cnkb');
    await page.locator('[role=option][aria-selected=true]', { hasText: '产能看板' }).waitFor();
    await photograph(page, zh, 'palette');
    await page.keyboard.press('Enter');

    await page.waitForURL('**/capacity');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('does nothing by Enter while an input method puts a word together', async () => {
    const { page } = await planner(zh);
    await page.goto(`${house.url}/needs`, { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+k');
    const field = page.locator('[role=combobox]');
    await field.fill('cnkb');
    await page.locator('[role=option]').first().waitFor();

    await field.evaluate((input) =>
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
      ),
    );

    expect(await field.isVisible()).toBe(true);
    expect(at(page).pathname).toBe('/needs');
  });

  it('is a page where there are no scripts', async () => {
    const { page } = await planner(plain);
    await page.goto(house.url);

    await page.locator('header a[href="/search"]').click();
    await page.locator('main input[name=q]').fill('wo-');
    await page.locator('main form[role=search] button').click();
    await page.locator('main a[href^="/reservations/rsv_"]').first().click();

    expect(at(page).pathname).toMatch(/^\/reservations\/rsv_/);
  });
});

describe('a saved view', () => {
  it.each([zh, plain])(
    'is saved, becomes the default, and is removed (scripts: $javaScript)',
    async (look) => {
      const { page } = await planner(look);
      const name = `view ${look.locale}`;
      const bar = page.locator('main details').first();
      const press = async (intent: string) => {
        // With scripts nothing loads anew: what was pressed is done when it is answered.
        const answered = page.waitForResponse((response) => response.request().method() === 'POST');
        await page.locator(`main button[name=intent][value=${intent}]`).first().click();
        await answered;
        await page.waitForLoadState();
      };
      await page.goto(`${house.url}/needs?state=OPEN`, { waitUntil: 'networkidle' });
      await bar.locator('summary').click();
      await bar.locator('input[name=name]').first().fill(name);
      await press('save');
      await page.waitForURL(/view=viw_/);

      await bar.locator('summary').click();
      await press('default');
      await page.goto(`${house.url}/needs`, { waitUntil: 'networkidle' });
      expect(at(page).searchParams.get('state')).toBe('OPEN');

      await bar.locator('summary').click();
      await press('remove');
      await page.waitForURL(/view=none/);
      await page.goto(`${house.url}/needs`, { waitUntil: 'networkidle' });
      expect(at(page).search).toBe('');
      expect(await page.getByText(name).count()).toBe(0);
    },
  );
});

describe('the viewer of files', () => {
  it('shows a picture as large as wanted, frames a PDF of this site alone, and tells what a STEP file says', async () => {
    const { page, errors } = await planner(zh);
    const ids: string[] = [];
    for (const [purpose, name, bytes] of [
      ['PHOTO', '夹具.png', pngOf(900, 600)],
      ['PHOTO', 'part.jpg', jpegOf()],
      ['DOCUMENT', 'certificate.pdf', pdfBytes],
      ['DOCUMENT', '支架.stp', stepBytes],
    ] as const) {
      const answer = await page.request.post(`${house.url}/files?purpose=${purpose}`, {
        multipart: { file: { name, mimeType: 'text/html', buffer: Buffer.from(bytes) } },
        headers: { origin: house.url },
      });
      ids.push(((await answer.json()) as { fileId: string }).fileId);
    }
    const [png, , pdf, step] = ids;

    await page.goto(`${house.url}/files/${png}/view?zoom=200`);
    expect(await page.locator('main img').getAttribute('width')).toBe('1800');
    expect(await page.locator('main img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(900);
    const answer = await page.goto(`${house.url}/files/${pdf}/view`);
    expect(answer?.headers()['content-security-policy']).toContain(`frame-src 'self'`);
    expect(await page.locator('main iframe').getAttribute('src')).toBe(`/files/${pdf}?inline`);
    const elsewhere = await page.goto(`${house.url}/needs`);
    expect(elsewhere?.headers()['content-security-policy']).not.toContain('frame-src');
    await page.goto(`${house.url}/files/${step}/view`);
    await page.getByText('CATIA V5').waitFor();
    await photograph(page, zh, 'file-step');
    expect(errors).toEqual([]);
  });

  it('knows no file of another firm', async () => {
    const { page } = await planner(plain);
    const answer = await page.goto(`${house.url}/files/fil_00000000000000000000000000/view`);

    expect(answer?.status()).toBe(404);
  });
});

describe('the page of a job', () => {
  it.each([zh, plain])(
    'tells how it ended and leads to what it was for (scripts: $javaScript)',
    async (look) => {
      const { page } = await planner(look);
      await page.goto(`${house.url}/jobs`);
      const matching = look.locale === 'en' ? 'Matching a need' : '匹配需求';
      await page.locator('main a[href^="/jobs/job_"]', { hasText: matching }).first().click();
      await page.waitForURL(/\/jobs\/job_/);
      await photograph(page, look, 'job');

      await page.locator('main a[href^="/needs/req_"]').click();
      await page.waitForURL(/\/needs\/req_/);
      expect(at(page).pathname).toMatch(/^\/needs\/req_/);
    },
  );
});
