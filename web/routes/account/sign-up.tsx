import { data, Form, Link, redirect } from 'react-router';
import { preferencesContext } from '../../context.ts';
import { nameOf } from '../../domain/names.ts';
import { ChoiceField, Hidden, SelectField, TextField } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { OrganisationKind } from '../../gql/graphql.ts';
import { query, run, withCookies } from '../../graphql.server.ts';
import { toApiLocale } from '../../i18n/locale.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/sign-up.ts';
import { SignUpDocument, SignUpFormDocument } from './account.gql.ts';
import { AccountPage } from './account-page.tsx';

const KINDS = [
  'MANUFACTURER',
  'SUPPLIER',
  'BUYER',
  'BRAND',
  'CARRIER',
] as const satisfies readonly OrganisationKind[];

export async function loader(args: Route.LoaderArgs) {
  const { cities } = await query(args, SignUpFormDocument, {});
  return { cities, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const kinds = KINDS.filter((kind) => reader.list('kinds').includes(kind));
  if (kinds.length === 0) reader.refuse('kinds', 'REQUIRED');
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    organisationName: reader.text('organisationName'),
    organisationNameEn: reader.optional('organisationNameEn'),
    creditCode: reader.text('creditCode').replaceAll(' ', '').toUpperCase(),
    kinds,
    cityCode: reader.text('cityCode'),
    personName: reader.text('personName'),
    email: reader.text('email'),
    password: reader.secret('password'),
    locale: toApiLocale(args.context.get(preferencesContext).locale),
  };
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { data: answer, setCookies } = await run(args, SignUpDocument, { input });
  const refused = toFieldErrors(answer.signUp.userErrors);
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect('/', { headers: withCookies(setCookies), status: 303 });
}

export default function SignUp({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const signIn = <Link to="/sign-in">{t('account:signIn.title')}</Link>;
  return (
    <AccountPage
      wide
      title={t('account:signUp.title')}
      after={
        <>
          {t('account:signUp.haveAccount')} {signIn}
        </>
      }
    >
      <Form method="post" noValidate>
        <FormScope reply={actionData} defaults={{ kinds: ['MANUFACTURER'] }}>
          <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
          <SignUpFields cities={loaderData.cities} />
          <SubmitButton look="primary">{t('account:signUp.submit')}</SubmitButton>
        </FormScope>
      </Form>
    </AccountPage>
  );
}

function SignUpFields({ cities }: { cities: Route.ComponentProps['loaderData']['cities'] }) {
  const t = useT();
  const locale = useLocale();
  const kinds = KINDS.map((value) => ({ value, text: t(`domain:kind.${value}`) }));
  return (
    <div className={ui.grid}>
      <TextField
        wide
        name="organisationName"
        label={t('account:organisationName')}
        input={{ autoComplete: 'organization' }}
      />
      <TextField optional name="organisationNameEn" label={t('account:organisationNameEn')} />
      <TextField
        name="creditCode"
        label={t('account:creditCode')}
        hint={t('account:creditCodeHint')}
        input={{ autoComplete: 'off', spellCheck: false }}
      />
      <ChoiceField wide type="checkbox" name="kinds" label={t('account:kinds')} options={kinds} />
      <SelectField
        name="cityCode"
        label={t('account:city')}
        none={t('common:choose')}
        options={cities.map((city) => ({ value: city.code, text: nameOf(locale, city) }))}
      />
      <TextField name="personName" label={t('account:personName')} input={{ autoComplete: 'name' }} />
      <TextField
        name="email"
        label={t('account:email')}
        input={{ type: 'email', autoComplete: 'username' }}
      />
      <TextField
        name="password"
        label={t('account:password')}
        hint={t('account:passwordHint')}
        input={{ type: 'password', autoComplete: 'new-password' }}
      />
    </div>
  );
}
