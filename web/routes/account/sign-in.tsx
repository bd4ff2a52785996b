import { data, Form, Link, redirect } from 'react-router';
import { viewerContext } from '../../context.ts';
import { Hidden, TextField } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { run, withCookies } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Route } from './+types/sign-in.ts';
import { SignInDocument } from './account.gql.ts';
import { AccountPage } from './account-page.tsx';
import { PasskeySignIn } from './passkey-sign-in.tsx';
import { safeBack } from './safe-back.ts';

export function loader({ context, url }: Route.LoaderArgs) {
  const next = safeBack(url.searchParams.get('next'));
  if (context.get(viewerContext)) throw redirect(next);
  const after = (['passwordChanged', 'left'] as const).find((name) => name === url.searchParams.get('after'));
  return { next, after, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    email: reader.text('email'),
    password: reader.secret('password'),
  };
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { data: answer, setCookies } = await run(args, SignInDocument, { input });
  const headers = withCookies(setCookies);
  const next = safeBack(reader.optional('next'));
  const refused = toFieldErrors(answer.signIn.userErrors);
  if (refused.some(({ code }) => code === 'SECOND_FACTOR_NEEDED'))
    return redirect(`/sign-in/second?next=${encodeURIComponent(next)}`, { headers, status: 303 });
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect(next, { headers, status: 303 });
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const signUp = <Link to="/sign-up">{t('account:signUp.title')}</Link>;
  return (
    <AccountPage
      title={t('account:signIn.title')}
      after={
        <>
          {t('account:signIn.noAccount')} {signUp}
        </>
      }
    >
      {loaderData.after ? <Notice tone="ok">{t(`account:signIn.${loaderData.after}`)}</Notice> : null}
      <Form method="post" noValidate>
        <FormScope reply={actionData}>
          <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
          <Hidden name="next" value={loaderData.next} />
          <TextField
            name="email"
            label={t('account:email')}
            input={{ type: 'email', autoComplete: 'username webauthn' }}
          />
          <TextField
            name="password"
            label={t('account:password')}
            input={{ type: 'password', autoComplete: 'current-password' }}
          />
          <SubmitButton look="primary">{t('account:signIn.submit')}</SubmitButton>
        </FormScope>
      </Form>
      <PasskeySignIn next={loaderData.next} />
      <p>
        <Link to="/password/forgotten">{t('account:signIn.forgotten')}</Link>
      </p>
    </AccountPage>
  );
}
