import { type AppLocale, fromApiLocale, isAppLocale, localeFromAcceptLanguage } from './i18n/locale.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Preferences {
  locale: AppLocale;
  theme: Theme;
}

/** What was chosen on this device wins, then what the person's account says, then what the browser asks for. */
export function readPreferences(headers: Headers, personLocale: string | undefined): Preferences {
  const cookies = parseCookies(headers.get('cookie'));
  const chosen = cookies.get('locale');
  const theme = THEMES.find((name) => name === cookies.get('theme')) ?? 'system';
  if (isAppLocale(chosen)) return { locale: chosen, theme };
  if (personLocale) return { locale: fromApiLocale(personLocale), theme };
  return { locale: localeFromAcceptLanguage(headers.get('accept-language')), theme };
}

export function preferenceCookie(name: 'locale' | 'theme', value: string, secure: boolean): string {
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
