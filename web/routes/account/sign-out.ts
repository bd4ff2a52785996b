import { redirect } from 'react-router';
import { run, withCookies } from '../../graphql.server.ts';
import type { Route } from './+types/sign-out.ts';
import { SignOutDocument } from './account.gql.ts';

export async function action(args: Route.ActionArgs) {
  const { setCookies } = await run(args, SignOutDocument, { input: { idempotencyKey: crypto.randomUUID() } });
  return redirect('/sign-in', { headers: withCookies(setCookies), status: 303 });
}

/** Nothing to see here: whoever comes by link, or back from signing in, starts at home. */
export function loader() {
  return redirect('/');
}
