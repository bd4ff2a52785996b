import { type AppLocale, fromApiLocale, isAppLocale, localeFromAcceptLanguage } from './i18n/locale.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How close the rows of tables stand. */
export const DENSITIES = ['comfortable', 'dense', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

export interface Preferences {
  locale: AppLocale;
  theme: Theme;
  density: Density;
  /** Whether single characters are shortcuts. */
  shortcuts: boolean;
  /** The zone in which instants are shown: of the reader's device, and where that is not known yet, of the firm's plant. */
  timeZone: string;
  /** The zone of the firm's plant. Where the reader's is another, the zone is written beside the time. */
  homeZone: string;
}

/** Where neither device nor plant says it: most of the firms are there. */
const USUAL_ZONE = 'Asia/Shanghai';

/** What is known of a person who is signed in. */
export interface AccountPreferences {
  locale?: string | undefined;
  plantZone?: string | undefined;
}

/** What was chosen on this device wins, then what the person's account says, then what the browser asks for. */
export function readPreferences(headers: Headers, account: AccountPreferences): Preferences {
  const cookies = parseCookies(headers.get('cookie'));
  const chosen = cookies.get('locale');
  const theme = THEMES.find((name) => name === cookies.get('theme')) ?? 'system';
  const homeZone = account.plantZone ?? USUAL_ZONE;
  const timeZone = knownZone(cookies.get(ZONE_COOKIE)) ?? homeZone;
  const density = DENSITIES.find((name) => name === cookies.get('density')) ?? 'dense';
  const shortcuts = cookies.get('shortcuts') !== 'off';
  const rest = { theme, density, shortcuts, timeZone, homeZone };
  if (isAppLocale(chosen)) return { locale: chosen, ...rest };
  if (account.locale) return { locale: fromApiLocale(account.locale), ...rest };
  return { locale: localeFromAcceptLanguage(headers.get('accept-language')), ...rest };
}

/** Written by the browser itself: the server cannot ask it. */
export const ZONE_COOKIE = 'zone';

function knownZone(name: string | undefined): string | undefined {
  if (!name || !/^[\w+-]+(?:\/[\w+-]+){0,2}$/.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

export function preferenceCookie(
  name: 'locale' | 'theme' | 'density' | 'shortcuts',
  value: string,
  secure: boolean,
): string {
  const year = 365 * 24 * 60 * 60;
  return `${name}=${value}; Path=/; Max-Age=${year}; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`;
}

function parseCookies(header: string | null): Map<string, string> {
  const pairs = (header ?? '').split(';').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
  });
  return new Map(pairs);
}
