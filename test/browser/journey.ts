import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Cookie, Page } from 'playwright-core';
import { projectRoot } from '#config/project-root.ts';
import { weekOf, weeksFrom } from '#schema/kernel/calendar/iso-week.ts';
import { todayIn } from '#schema/kernel/calendar/plain-date.ts';
import { systemClock } from '#schema/kernel/clock.ts';
import { visit } from './visit.ts';

/** How a person looks at the portal. */
export interface Look {
  readonly locale: 'zh-CN' | 'en';
  readonly theme: 'light' | 'dark';
  readonly javaScript: boolean;
  readonly width?: number;
}

export const demoPassword = 'openfloor-demo';

/** The words on the buttons and links of the journey, as people read them. */
export const words = {
  'zh-CN': {
    upload: /上传|检查/,
    commit: /提交|写入/,
    publish: /^发布/,
    post: /^发布/,
    hold: /暂留/,
    confirm: /^确认/,
  },
  en: {
    upload: /upload|check/i,
    commit: /commit/i,
    publish: /^publish/i,
    post: /^post/i,
    hold: /hold this plan/i,
    confirm: /^confirm/i,
  },
} as const;

/** Browsers in which scripts run: there the first page writes down where the reader's clock is. */
const scripted = new WeakSet<BrowserContext>();
const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A browser of one person: language, colours, and every error that its pages raise. */
export async function openPerson(
  browser: Browser,
  look: Look,
): Promise<{ context: BrowserContext; page: Page; errors: string[] }> {
  const page = await visit(browser, {
    locale: look.locale,
    colorScheme: look.theme,
    javaScriptEnabled: look.javaScript,
    viewport: { width: look.width ?? 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const context = page.context();
  if (look.javaScript) scripted.add(context);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  return { context, page, errors };
}

/** House and person → the cookies of a session there. */
const sessions = new Map<string, Cookie[]>();

/**
 * Comes in as this person, in this language, with a session and what the first page leaves in a browser, but without looking at a page:
 * the sign-in page is `comeIn`'s to show. A session is used again, as by a person who has never left, unless it has ended meanwhile.
 */
export async function signIn(page: Page, url: string, email: string, locale: Look['locale']): Promise<void> {
  const known = sessions.get(`${url} ${email}`);
  if (known) await page.context().addCookies(known);
  if (!(known && (await isSignedIn(page, url)))) await postSignIn(page, url, email);
  await remember(page, url, email);
  const zone = scripted.has(page.context()) ? [{ name: 'zone', value: ownZone, url }] : [];
  await page.context().addCookies([{ name: 'locale', value: locale, url }, ...zone]);
}

async function remember(page: Page, url: string, email: string): Promise<void> {
  const cookies = await page.context().cookies();
  sessions.set(
    `${url} ${email}`,
    cookies.filter(({ name }) => name === 'openfloor'),
  );
}

/** Whoever is signed in is sent on from the sign-in page. */
async function isSignedIn(page: Page, url: string): Promise<boolean> {
  return (await page.request.get(`${url}/sign-in`, { maxRedirects: 0 })).status() === 302;
}

async function postSignIn(page: Page, url: string, email: string): Promise<void> {
  const answer = await page.request.post(`${url}/sign-in`, {
    form: { email, password: demoPassword, idempotencyKey: crypto.randomUUID() },
    headers: { origin: url },
    maxRedirects: 0,
  });
  if (answer.status() !== 303) throw new Error(`${email} was not let in: ${answer.status()}`);
}

/** Comes in on the sign-in page, as a person does, and chooses the language on the first page where it is another. */
export async function comeIn(page: Page, url: string, email: string, locale: Look['locale']): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.locator('main input[name=email]').fill(email);
  await page.locator('main input[name=password]').fill(demoPassword);
  await Promise.all([
    page.waitForURL((found) => !found.pathname.startsWith('/sign-in')),
    page.locator('main form button[type=submit]').first().click(),
  ]);
  // The person's own language comes with the first whole page after signing in.
  await page.goto(url);
  const lang = await page.locator('html').getAttribute('lang');
  if (lang !== locale) await page.getByRole('button', { name: locale === 'en' ? 'English' : '中文' }).click();
  await page.locator(`html[lang=${locale}]`).waitFor();
}

/** Pictures cost time: `vitest run --project browser --mode pictures` takes them. */
const isPicturing = import.meta.env?.MODE === 'pictures';

/** Keeps a picture for people to look at, when asked to. */
export async function photograph(page: Page, look: Look, name: string): Promise<void> {
  if (!isPicturing) return;
  const folder = path.join(
    projectRoot,
    'test/.artifacts',
    `${look.locale}-${look.theme}${look.javaScript ? '' : '-plain'}`,
  );
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}

/** The week after next and those that follow: far enough away for every hold. */
export function weeksAhead(count: number) {
  const now = weekOf(todayIn('Asia/Shanghai', systemClock.now()));
  return weeksFrom(now, count + 2).slice(2);
}

/** Reads the page anew until this stands there, so often. */
export async function until(page: Page, said: string | RegExp, times = 1): Promise<void> {
  for (let tries = 0; tries < 90; tries++) {
    if ((await page.locator('main').getByText(said).filter({ visible: true }).count()) >= times) return;
    await page.waitForTimeout(1000);
    await page.reload({ waitUntil: 'networkidle' });
  }
  throw new Error(`never ${said}`);
}
