import { type MiddlewareFunction, redirect } from 'react-router';
import { apiContext, preferencesContext, viewerContext } from './context.ts';
import type { ViewerQuery } from './gql/graphql.ts';
import { signInPath } from './graphql.server.ts';
import { readPreferences } from './preferences.ts';
import { ViewerDocument } from './viewer.gql.ts';

/** Who is asking, in which language and theme: known before any loader runs. */
export const sessionMiddleware: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const hasCookie = request.headers.has('cookie');
  const answer = hasCookie
    ? await context.get(apiContext).execute({ query: ViewerDocument.toString(), variables: {} })
    : { data: null };
  const known = answer.data as ViewerQuery | null;
  const viewer = known?.viewer ?? null;
  const plantZone = known?.sites.edges[0]?.node.timeZone;
  context.set(viewerContext, viewer);
  context.set(
    preferencesContext,
    readPreferences(request.headers, { locale: viewer?.person.locale, plantZone }),
  );
  return next();
};

/** What is open to a member of whom the firm wants a second factor first. */
const openBeforeSecondFactor = new Set(['/settings/security', '/organisation']);

/** Screens behind this one need a session; the link survives signing in. */
export const requireViewer: MiddlewareFunction<Response> = ({ context, url }, next) => {
  const viewer = context.get(viewerContext);
  if (viewer === null) throw redirect(signInPath(url));
  if (viewer.mustAddSecondFactor && !openBeforeSecondFactor.has(url.pathname.replace(/\.data$/, '')))
    throw redirect('/settings/security');
  return next();
};
