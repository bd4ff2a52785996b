import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { leave, visit } from './visit.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function site(): Promise<{ url: string; close: () => void }> {
  const server = createServer((_request, response) => void response.end('<title>Openfloor</title>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

describe('the browser of the tests', () => {
  it('runs scripts', async () => {
    const page = await browser.newPage();
    await page.setContent('<button onclick="this.textContent = 1 + 1">add</button>');

    await page.getByRole('button', { name: 'add' }).click();

    expect(await page.getByRole('button').textContent()).toBe('2');
  });

  it('keeps one site from reading another, as a user’s browser does', async () => {
    const [ours, foreign] = await Promise.all([site(), site()]);
    const page = await browser.newPage();
    await page.goto(ours.url);

    const read = (url: string) =>
      page.evaluate(
        (target) =>
          fetch(target).then(
            (r) => r.text(),
            () => 'refused',
          ),
        url,
      );

    expect(await read(ours.url)).toContain('Openfloor');
    expect(await read(foreign.url)).toBe('refused');
    for (const one of [ours, foreign]) one.close();
  });

  it('is left without a trace: no cookie, nothing stored, nobody’s listener', async () => {
    const ours = await site();
    const page = await visit(browser, {});
    let asked = 0;
    page.on('request', () => {
      asked += 1;
    });
    await page.goto(ours.url);
    await page.evaluate(() => {
      localStorage.setItem('seen', 'this');
      sessionStorage.setItem('seen', 'this');
      return cookieStore.set('seen', 'this');
    });

    await leave(page);
    asked = 0;
    await page.goto(ours.url);

    const kept = () => [document.cookie, localStorage.length, sessionStorage.length];
    expect([...(await page.evaluate(kept)), asked]).toEqual(['', 0, 0, 0]);
    ours.close();
  });
});
