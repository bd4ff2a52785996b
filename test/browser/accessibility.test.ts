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

interface Tour {
  readonly email: string;
  /** Each screen, with the link to the first of its details. */
  readonly screens: readonly (readonly [string, string?])[];
}

const tours: readonly Tour[] = [
  {
    email: 'planner@wuxi-lead.example',
    screens: [
      ['/'],
      ['/capacity', 'a[href*="cell="]'],
      ['/capacity/imports', 'main a[href^="/capacity/imports/imp_"]'],
      ['/capacity/differences'],
      ['/capacity/offers', 'main a[href^="/capacity/offers/off_"]'],
      ['/capacity/offers/new'],
      ['/plant'],
      ['/reservations?side=SELLER'],
    ],
  },
  {
    email: 'buyer@ev-drive.example',
    screens: [
      ['/market', 'main a[href^="/market/crd_"]'],
      ['/needs', 'main a[href^="/needs/req_"]'],
      ['/needs/new'],
      ['/reservations?side=BUYER', 'main a[href^="/reservations/rsv_"]'],
    ],
  },
];

/** What a look can break that another does not: all rules once, then those of colour, and those of a narrow screen. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const looks: readonly (Look & { readonly rules: readonly string[] })[] = [
  { locale: 'zh-CN', theme: 'light', javaScript: true, width: 1440, rules: wcag },
  { locale: 'en', theme: 'dark', javaScript: true, width: 1440, rules: ['color-contrast'] },
  {
    locale: 'zh-CN',
    theme: 'dark',
    javaScript: true,
    width: 390,
    rules: ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'link-name', 'button-name'],
  },
];

describe('every screen', () => {
  it.each(looks)(
    'in $locale, $theme, $width has no barrier that axe can find, no error, and no sideways scroll',
    async (look) => {
      const found = await Promise.all(tours.map((tour) => walk(tour, look, look.rules)));

      expect(found.flat()).toEqual([]);
    },
    120_000,
  );

  it('of those who are not signed in has none either', async () => {
    const { page, errors } = await openPerson(browser, { locale: 'en', theme: 'light', javaScript: true });
    for (const screen of ['/sign-in', '/sign-up']) {
      await page.goto(`${house.url}${screen}`);

      expect(await barriers(page, wcag)).toEqual([]);
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

/** One person looks at each screen and at the first detail that it leads to. */
async function walk(tour: Tour, look: Look, rules: readonly string[]): Promise<string[]> {
  const { page, context, errors } = await openPerson(browser, look);
  const found: string[] = [];
  const lookAt = async (address: string) => {
    await page.goto(new URL(address, house.url).href);
    found.push(...(await barriers(page, rules)).map((barrier) => `${address}: ${barrier}`));
    await photograph(page, look, `screen${look.width ?? ''}-${address.replace(/\W+/g, '-').slice(0, 30)}`);
  };
  await signIn(page, house.url, tour.email, look.locale);
  for (const [screen, detail] of tour.screens) {
    await lookAt(screen);
    if (detail) await lookAt(await addressOf(page, detail));
  }
  await context.close();
  return [...found, ...errors];
}

async function addressOf(page: Page, link: string): Promise<string> {
  const href = await page.locator(link).first().getAttribute('href');
  expect(href, `${page.url()} leads to a detail`).toBeTruthy();
  const { pathname, search, hash } = new URL(String(href), page.url());
  return pathname + search + hash;
}

/** What axe finds, and whether the page scrolls sideways (WCAG 1.4.10). The policy of the page lets no script in but its own, so axe comes through the debugger. */
async function barriers(page: Page, rules: readonly string[]): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as {
        axe: {
          run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
        };
      };
      const { violations } = await axe.run({ runOnly, resultTypes: ['violations'] });
      const { scrollWidth, clientWidth } = document.documentElement;
      return [
        ...violations.map(({ id, nodes }) => {
          const targets = nodes.slice(0, 3).map(({ target }) => target.join(' '));
          return `${id} at ${targets.join(', ')}`;
        }),
        ...(scrollWidth > clientWidth + 1 ? ['the page scrolls sideways'] : []),
      ];
    },
    [...rules],
  );
}
