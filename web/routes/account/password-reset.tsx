import { data, Form, Link, redirect } from 'react-router';
import { Hidden, TextField } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { query, run } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { ButtonLink, SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Route } from './+types/password-reset.ts';
import { PasswordResetDocument, PasswordResetLiveDocument } from './account.gql.ts';
import { AccountPage } from './account-page.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { token } = args.params;
  const { passwordResetLive } = await query(args, PasswordResetLiveDocument, { token });
  return { isLive: passwordResetLive, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    token: args.params.token,
    newPassword: reader.secret('newPassword'),
  };
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { data: answer } = await run(args, PasswordResetDocument, { input });
  const refused = toFieldErrors(answer.passwordReset.userErrors, (path) => (path === 'token' ? '' : path));
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect('/sign-in?after=passwordChanged', 303);
}

export default function PasswordReset({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const signIn = <Link to="/sign-in">{t('account:signIn.title')}</Link>;
  return (
    <AccountPage title={t('account:reset.title')} after={signIn}>
      {loaderData.isLive ? (
        <Form method="post" noValidate>
          <FormScope reply={actionData}>
            <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
            <TextField
              name="newPassword"
              label={t('account:reset.newPassword')}
              hint={t('account:passwordHint')}
              input={{ type: 'password', autoComplete: 'new-password' }}
            />
            <p>{t('account:reset.note')}</p>
            <SubmitButton look="primary">{t('account:reset.submit')}</SubmitButton>
          </FormScope>
        </Form>
      ) : (
        <>
          <Notice tone="warn">{t('account:reset.dead')}</Notice>
          <ButtonLink look="primary" to="/password/forgotten">
            {t('account:reset.deadNext')}
          </ButtonLink>
        </>
      )}
    </AccountPage>
  );
}
