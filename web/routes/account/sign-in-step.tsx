import { data, Form, Link, redirect } from 'react-router';
import { Hidden, TextField } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { query, run, withCookies } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import type { Route } from './+types/sign-in-step.ts';
import { SignInCompleteDocument, SignInStepDocument } from './account.gql.ts';
import { AccountPage } from './account-page.tsx';
import { PasskeySignIn } from './passkey-sign-in.tsx';
import { safeBack } from './safe-back.ts';

export async function loader(args: Route.LoaderArgs) {
  const next = safeBack(args.url.searchParams.get('next'));
  const { signInStep } = await query(args, SignInStepDocument, {});
  if (!signInStep) throw redirect(`/sign-in?next=${encodeURIComponent(next)}`);
  return { ...signInStep, next, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const input = { idempotencyKey: reader.text('idempotencyKey'), code: reader.text('oneTimeCode') };
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { data: answer, setCookies } = await run(args, SignInCompleteDocument, { input });
  const refused = toFieldErrors(answer.signInComplete.userErrors, () => 'oneTimeCode');
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect(safeBack(reader.optional('next')), { headers: withCookies(setCookies), status: 303 });
}

export default function SignInStep({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const again = <Link to="/sign-in">{t('account:step.again')}</Link>;
  return (
    <AccountPage title={t('account:step.title')} after={again}>
      <Form method="post" noValidate>
        <FormScope reply={actionData}>
          <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
          <Hidden name="next" value={loaderData.next} />
          <TextField
            name="oneTimeCode"
            label={t('account:step.code')}
            hint={t('account:step.codeHint')}
            input={{ autoComplete: 'one-time-code', spellCheck: false, autoCapitalize: 'none' }}
          />
          <SubmitButton look="primary">{t('account:step.submit')}</SubmitButton>
        </FormScope>
      </Form>
      {loaderData.hasPasskey ? <PasskeySignIn next={loaderData.next} /> : null}
    </AccountPage>
  );
}
