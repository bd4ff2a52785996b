import { data, redirect } from 'react-router';
import { FormReader } from '../../form/read-form.ts';
import { run } from '../../graphql.server.ts';
import { safeBack } from '../account/safe-back.ts';
import type { Route } from './+types/following.ts';
import { FollowDocument, UnfollowDocument } from './inbox.gql.ts';

/** Follows a thing, or follows it no more, and goes back to its screen. */
export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const intent = reader.choice('intent', ['start', 'end']);
  if (!intent) return data(null, { status: 400 });
  const input = {
    idempotencyKey: `${reader.text('idempotencyKey')}:${intent}`,
    subjectId: reader.text('subjectId'),
  };
  if (intent === 'start') await run(args, FollowDocument, { input });
  else await run(args, UnfollowDocument, { input });
  return redirect(safeBack(reader.text('back')), 303);
}

/** Nothing to see here: whoever comes back from signing in starts at home. */
export function loader() {
  return redirect('/');
}
