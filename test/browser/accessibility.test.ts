import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#test/harness/browser.ts';
import { type House, openHouse } from '#test/harness/house.ts';
import { type Look, openPerson, photograph, signIn } from './journey.ts';

let house: House;
let browser: Browser;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** Screens of a seller; a list's first row stands for all its details. */
const sellerScreens = [
  '/',
  '/capacity',
  '/capacity/imports',
  '/capacity/differences',
  '/capacity/offers',
  '/capacity/offers/new',
  '/plant',
  '/reservations?side=SELLER',
];
const buyerScreens = ['/market', '/needs', '/needs/new', '/reservations?side=BUYER'];
const details = [
  ['/capacity', 'a[href*="cell="]'],
  ['/capacity/imports', 'main a[href^="/capacity/imports/imp_"]'],
  ['/capacity/offers', 'main a[href^="/capacity/offers/off_"]'],
  ['/market', 'main a[href^="/market/crd_"]'],
  ['/needs', 'main a[href^="/needs/req_"]'],
  ['/reservations?side=BUYER', 'main a[href^="/reservations/rsv_"]'],
] as const;

const looks: Look[] = [
  { locale: 'zh-CN', theme: 'light', javaScript: true, width: 1440 },
  { locale: 'en', theme: 'dark', javaScript: true, width: 1440 },
  { locale: 'zh-CN', theme: 'dark', javaScript: true, width: 390 },
];

describe('every screen', () => {
  it.each(looks)(
    'in $locale, $theme, $width has no barrier that axe can find, no error, and no sideways scroll',
    async (look) => {
      const found: string[] = [];
      for (const [email, screens] of [
        ['planner@wuxi-lead.example', sellerScreens],
        ['buyer@ev-drive.example', buyerScreens],
      ] as const) {
        const { page, context, errors } = await openPerson(browser, look);
        await signIn(page, house.url, email, look.locale);
        for (const screen of [...screens, ...(await firstDetails(page, screens))]) {
          await page.goto(`${house.url}${screen}`);
          found.push(...(await barriers(page)).map((barrier) => `${screen}: ${barrier}`));
          await photograph(
            page,
            look,
            `screen${look.width ?? ''}-${screen.replace(/\W+/g, '-').slice(0, 30)}`,
          );
        }
        found.push(...errors);
        await context.close();
      }
      expect(found).toEqual([]);
    },
    120_000,
  );

  it('of those who are not signed in has none either', async () => {
    const { page, errors } = await openPerson(browser, { locale: 'en', theme: 'light', javaScript: true });
    for (const screen of ['/sign-in', '/sign-up']) {
      await page.goto(`${house.url}${screen}`);

      expect(await barriers(page)).toEqual([]);
    }
    expect(errors).toEqual([]);
  });

  it('asks for nothing from another host', async () => {
    const { page } = await openPerson(browser, { locale: 'zh-CN', theme: 'light', javaScript: true });
    const foreign: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(house.url) && !url.startsWith('data:')) foreign.push(url);
    });
    await signIn(page, house.url, 'planner@wuxi-lead.example', 'zh-CN');
    await page.goto(`${house.url}/capacity`, { waitUntil: 'networkidle' });

    expect(foreign).toEqual([]);
  });
});

async function firstDetails(page: Page, screens: readonly string[]): Promise<string[]> {
  const paths: string[] = [];
  for (const [list, link] of details.filter(([list]) => screens.includes(list))) {
    await page.goto(`${house.url}${list}`);
    const href = await page.locator(link).first().getAttribute('href');
    expect(href, `${list} leads to a detail`).toBeTruthy();
    paths.push(String(href).startsWith('?') ? `${list}${href}` : String(href));
  }
  return paths;
}

/** What axe finds against WCAG 2.2 AA, and whether the page scrolls sideways (WCAG 1.4.10). The policy of the page lets no script in but its own, so axe comes through the debugger. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          options: object,
        ): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id} at ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(', ')}`,
    );
  });
  const isWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
  );
  return isWide ? [...violations, 'the page scrolls sideways'] : violations;
}
