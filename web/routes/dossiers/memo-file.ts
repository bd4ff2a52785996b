import { data, redirect } from 'react-router';
import { apiContext, preferencesContext } from '../../context.ts';
import { passOn } from '../../pass-on.server.ts';
import type { Route } from './+types/memo-file.ts';

/** A reading to be filed with a decision, passed on as the API made it; where the consent gives nothing, its page says why. */
export async function loader({ context, params: { id, file }, url }: Route.LoaderArgs) {
  if (!['memo.json', 'memo.xlsx', 'memo.pdf'].includes(file))
    throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const purpose = url.searchParams.get('purpose') ?? '';
  const asked = new URLSearchParams({ purpose, locale: context.get(preferencesContext).locale });
  const memo = await context
    .get(apiContext)
    .download(`/v1/dossiers/${encodeURIComponent(id)}/${file}?${asked}`);
  if (memo.status !== 200)
    throw redirect(`/dossiers/${encodeURIComponent(id)}?${new URLSearchParams({ purpose })}`);
  return passOn(memo);
}
