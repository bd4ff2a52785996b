import { redirect } from 'react-router';
import { run } from '../../graphql.server.ts';
import type { Route } from './+types/support-end.ts';
import { SupportActEndDocument } from './operator.gql.ts';

/** Ends the act; the session goes on in the operator's own organisation. */
export async function action(args: Route.ActionArgs) {
  await run(args, SupportActEndDocument, { input: { idempotencyKey: crypto.randomUUID() } });
  return redirect('/operator/support', 303);
}

/** Nothing to see here. */
export function loader() {
  return redirect('/');
}
