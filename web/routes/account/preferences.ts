import { redirect } from 'react-router';
import { isAppLocale } from '../../i18n/locale.ts';
import { DENSITIES, preferenceCookie, THEMES } from '../../preferences.ts';
import type { Route } from './+types/preferences.ts';
import { safeBack } from './safe-back.ts';

/** Language, theme, density and shortcuts are this device's: a cookie, set by a plain form. */
export async function action({ request, url }: Route.ActionArgs) {
  const form = await request.formData();
  const headers = new Headers();
  const secure = url.protocol === 'https:';
  const locale = form.get('locale');
  const theme = THEMES.find((name) => name === form.get('theme'));
  if (isAppLocale(locale)) headers.append('Set-Cookie', preferenceCookie('locale', locale, secure));
  if (theme) headers.append('Set-Cookie', preferenceCookie('theme', theme, secure));
  const density = DENSITIES.find((name) => name === form.get('density'));
  if (density) headers.append('Set-Cookie', preferenceCookie('density', density, secure));
  const shortcuts = form.get('shortcuts');
  if (shortcuts === 'on' || shortcuts === 'off')
    headers.append('Set-Cookie', preferenceCookie('shortcuts', shortcuts, secure));
  return redirect(safeBack(form.get('back')), { headers, status: 303 });
}

/** Nothing to see here: whoever comes by link, or back from signing in, starts at home. */
export function loader() {
  return redirect('/');
}
