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
  const viewer = (answer.data as ViewerQuery | null)?.viewer ?? null;
  context.set(viewerContext, viewer);
  context.set(preferencesContext, readPreferences(request.headers, viewer?.person.locale));
  return next();
};

/** Screens behind this one need a session; the link survives signing in. */
export const requireViewer: MiddlewareFunction<Response> = ({ context, url }, next) => {
  if (context.get(viewerContext) === null) throw redirect(signInPath(url));
  return next();
};
