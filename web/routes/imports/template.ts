import { apiContext, preferencesContext } from '../../context.ts';
import { isAppLocale } from '../../i18n/locale.ts';
import type { Route } from './+types/template.ts';

/** The template, filled with the firm's own centres, passed on as the API made it. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const asked = url.searchParams.get('locale');
  const locale = isAppLocale(asked) ? asked : context.get(preferencesContext).locale;
  const file = await context.get(apiContext).download(`/files/capacity-template.xlsx?locale=${locale}`);
  const headers = new Headers({ 'Cache-Control': 'private, no-store' });
  for (const name of ['content-type', 'content-length', 'content-disposition']) {
    const value = file.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(file.body, { status: file.status, headers });
}
