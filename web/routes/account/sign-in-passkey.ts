import { data, redirect, redirectDocument } from 'react-router';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { run, withCookies } from '../../graphql.server.ts';
import type { Route } from './+types/sign-in-passkey.ts';
import { SignInPasskeyDocument, SignInPasskeyStartDocument } from './account.gql.ts';
import { safeBack } from './safe-back.ts';

/** First the question for the device, then its answer; the page is loaded anew after, in the person's own language. */
export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const idempotencyKey = crypto.randomUUID();
  if (reader.optional('intent') !== 'answer') {
    const { data: asked } = await run(args, SignInPasskeyStartDocument, { input: { idempotencyKey } });
    return data({ options: asked.signInPasskeyStart.challenge?.options ?? '{}' });
  }
  const input = { idempotencyKey, answer: reader.secret('answer') };
  const { data: answer, setCookies } = await run(args, SignInPasskeyDocument, { input });
  const errors = toFieldErrors(answer.signInPasskey.userErrors);
  if (errors.length > 0) return data({ errors }, { status: 422 });
  return redirectDocument(safeBack(reader.optional('next')), { headers: withCookies(setCookies) });
}

/** Nothing to see here. */
export function loader() {
  return redirect('/sign-in');
}
