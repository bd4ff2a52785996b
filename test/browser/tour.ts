import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { barriers } from './barriers.ts';
import { type Look, openPerson, photograph, signIn } from './journey.ts';

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
      ['/capacity/offers/new/stock'],
      ['/capacity/offers/new/delivery'],
      ['/settings/partners'],
      ['/plant'],
      ['/plant/operating?span=90&bucket=WEEK'],
      ['/plant/operating/devices'],
      ['/settings/preferences'],
      ['/settings/security'],
      ['/settings/people', 'main a[href^="/settings/people/mem_"]'],
      ['/settings/keys'],
      ['/consents', 'main a[href^="/consents/con_"]'],
      ['/consents/new'],
      ['/consents/reads'],
      ['/score'],
      ['/score/card'],
      ['/reservations?side=SELLER'],
      ['/rfqs?side=SELLER', 'main a[href^="/rfqs/rfq_"]'],
      ['/rfqs?side=OPEN'],
      ['/jobs', 'main a[href^="/jobs/job_"]'],
      ['/search?q=wo'],
      ['/components'],
      ['/components/domain'],
      ['/components/offers'],
      ['/settings/organisation'],
      ['/settings/licences'],
      ['/settings/audit'],
    ],
  },
  {
    email: 'credit@wuxi-bank.example',
    screens: [['/dossiers', 'main a[href^="/dossiers/con_"]']],
  },
  {
    email: 'operator@openfloor.example',
    screens: [['/operator', 'main a[href^="/operator/cases/ver_"]'], ['/operator/support?q=Wuxi']],
  },
  {
    email: 'buyer@ev-drive.example',
    screens: [
      ['/market', 'main a[href^="/market/crd_"]'],
      ['/market?show=map'],
      ['/market/compare'],
      ['/reservations/waiting?side=BUYER'],
      ['/needs', 'main a[href^="/needs/req_"]'],
      ['/needs/new'],
      ['/rfqs?side=BUYER', 'main a[href^="/rfqs/rfq_"]'],
      ['/catalogue', 'main a[href^="/catalogue/itm_"]'],
      ['/promises'],
      ['/promises/together'],
      ['/rfqs/new'],
      ['/rfqs/approvals'],
      ['/rfqs/take-in'],
      ['/agreements?side=BUYER', 'main a[href^="/agreements/fwk_"]'],
      ['/agreements/new'],
      ['/sources'],
      ['/open'],
      ['/open/firms'],
      ['/open/statistics'],
      ['/reservations?side=BUYER', 'main a[href^="/reservations/rsv_"]'],
    ],
  },
];

/** Every screen in one look, by those who work on it: barriers of these rules, errors, and what scrolls sideways. */
export async function tourAll(
  browser: Browser,
  url: string,
  look: Look,
  rules: readonly string[],
): Promise<string[]> {
  const found = await Promise.all(tours.map((tour) => walk(browser, url, tour, look, rules)));
  return found.flat();
}

/** One person looks at each screen and at the first detail that it leads to. */
async function walk(
  browser: Browser,
  url: string,
  tour: Tour,
  look: Look,
  rules: readonly string[],
): Promise<string[]> {
  const { page, errors } = await openPerson(browser, look);
  const found: string[] = [];
  const lookAt = async (address: string) => {
    await page.goto(new URL(address, url).href);
    found.push(...(await barriers(page, rules)).map((barrier) => `${address}: ${barrier}`));
    await photograph(page, look, `screen${look.width ?? ''}-${address.replace(/\W+/g, '-').slice(0, 30)}`);
  };
  await signIn(page, url, tour.email, look.locale);
  for (const [screen, detail] of tour.screens) {
    await lookAt(screen);
    if (detail) await lookAt(await addressOf(page, detail));
  }
  return [...found, ...errors];
}

async function addressOf(page: Page, link: string): Promise<string> {
  const href = await page.locator(link).first().getAttribute('href');
  expect(href, `${page.url()} leads to a detail`).toBeTruthy();
  const { pathname, search, hash } = new URL(String(href), page.url());
  return pathname + search + hash;
}
