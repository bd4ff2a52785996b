import { data, Form, Link, redirect } from 'react-router';
import { Hidden, TextField } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { run } from '../../graphql.server.ts';
import { useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Route } from './+types/password-forgotten.ts';
import { PasswordResetRequestDocument } from './account.gql.ts';
import { AccountPage } from './account-page.tsx';

export function loader({ url }: Route.LoaderArgs) {
  return { sent: url.searchParams.has('sent'), idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const input = { idempotencyKey: reader.text('idempotencyKey'), email: reader.text('email') };
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { data: answer } = await run(args, PasswordResetRequestDocument, { input });
  const refused = toFieldErrors(answer.passwordResetRequest.userErrors);
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect('/password/forgotten?sent', 303);
}

export default function PasswordForgotten({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const signIn = <Link to="/sign-in">{t('account:signIn.title')}</Link>;
  return (
    <AccountPage
      title={t('account:forgotten.title')}
      after={
        <>
          {t('account:forgotten.back')} {signIn}
        </>
      }
    >
      {loaderData.sent ? (
        <Notice tone="ok">{t('account:forgotten.sent')}</Notice>
      ) : (
        <Form method="post" noValidate>
          <FormScope reply={actionData}>
            <p>{t('account:forgotten.text')}</p>
            <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
            <TextField
              name="email"
              label={t('account:email')}
              input={{ type: 'email', autoComplete: 'username' }}
            />
            <SubmitButton look="primary">{t('account:forgotten.submit')}</SubmitButton>
          </FormScope>
        </Form>
      )}
    </AccountPage>
  );
}
