import { redirect } from 'react-router';
import { run, withCookies } from '../../graphql.server.ts';
import type { Route } from './+types/organisation.ts';
import { SwitchDocument } from './account.gql.ts';

/** Acts for another firm from now on; a screen of the former one would not be found, so it starts at home. */
export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const input = {
    idempotencyKey: crypto.randomUUID(),
    organisationId: String(form.get('organisationId') ?? ''),
  };
  const { setCookies } = await run(args, SwitchDocument, { input });
  return redirect('/', { headers: withCookies(setCookies), status: 303 });
}

/** Nothing to see here: whoever comes by link, or back from signing in, starts at home. */
export function loader() {
  return redirect('/');
}
