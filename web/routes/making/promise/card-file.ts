import { data } from 'react-router';
import { apiContext, preferencesContext } from '../../../context.ts';
import { passOn } from '../../../pass-on.server.ts';
import type { Route } from './+types/card-file.ts';

/** A promise as a paper to hand on, passed on as the API made it. */
export async function loader({ context, params: { id }, url }: Route.LoaderArgs) {
  const asked = new URLSearchParams({ locale: context.get(preferencesContext).locale });
  for (const name of ['plan', 'whole']) {
    const value = url.searchParams.get(name);
    if (value !== null) asked.set(name, value);
  }
  const card = await context
    .get(apiContext)
    .download(`/v1/promises/${encodeURIComponent(id)}/card.pdf?${asked}`);
  if (card.status !== 200) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return passOn(card);
}
