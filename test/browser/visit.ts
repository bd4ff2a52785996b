import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished, TestRunner } from 'vitest';

/** What people have left behind them, by browser and by how they look at things. */
const left = new WeakMap<Browser, Map<string, Page[]>>();

/**
 * A page of somebody who has never been here: no cookie, nothing stored, nobody's listener. Within a test it is left when the test ends, also one
 * that nobody closes: it would go on listening to the house. The next who looks the same way takes it over, and with it what the house serves
 * for good: scripts and letters are not fetched and made ready once more.
 */
export async function visit(browser: Browser, look: BrowserContextOptions): Promise<Page> {
  const empty = emptyPages(browser, JSON.stringify(look));
  const page = empty.pop() ?? (await (await browser.newContext(look)).newPage());
  if (TestRunner.getCurrentTest())
    onTestFinished(async ({ task }) => {
      if (page.isClosed()) return;
      if (task.result?.state === 'fail') return await page.context().close();
      await leave(page);
      empty.push(page);
    });
  return page;
}

function emptyPages(browser: Browser, look: string): Page[] {
  const looks = left.get(browser) ?? new Map<string, Page[]>();
  const pages = looks.get(look) ?? [];
  left.set(browser, looks.set(look, pages));
  return pages;
}

/** Empties a page for whoever comes next. */
export async function leave(page: Page): Promise<void> {
  page.removeAllListeners();
  const context = page.context();
  const others = context.pages().filter((each) => each !== page);
  await Promise.all(others.map((each) => each.close()));
  await page.evaluate(forget);
  await page.goto('about:blank');
  await context.clearCookies();
  await page.emulateMedia({ media: null });
  page.setDefaultTimeout(30_000);
}

function forget(): void {
  if (!location.protocol.startsWith('http')) return;
  localStorage.clear();
  sessionStorage.clear();
}
