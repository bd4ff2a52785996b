import { apiContext, preferencesContext } from '../../context.ts';
import { isAppLocale } from '../../i18n/locale.ts';
import type { Route } from './+types/sheet-file.ts';

/** A template or an export of the firm's own rows, passed on as the API made it. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const asked = new URLSearchParams(url.searchParams);
  if (!isAppLocale(asked.get('locale'))) asked.set('locale', context.get(preferencesContext).locale);
  const path = `/files/sheets/${encodeURIComponent(params.file)}?${asked}`;
  const file = await context.get(apiContext).download(path);
  const headers = new Headers({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
  for (const name of ['content-type', 'content-length', 'content-disposition']) {
    const value = file.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(file.body, { status: file.status, headers });
}
