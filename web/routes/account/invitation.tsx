import { data, Form, Link, redirect } from 'react-router';
import { preferencesContext, viewerContext } from '../../context.ts';
import { firmName, listNames } from '../../domain/names.ts';
import { Hidden, TextField } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import { query, run, withCookies } from '../../graphql.server.ts';
import { toApiLocale } from '../../i18n/locale.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { ButtonLink, SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Route } from './+types/invitation.ts';
import { InvitationAcceptDocument, InvitationLinkDocument } from './account.gql.ts';
import { AccountPage } from './account-page.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { token } = args.params;
  const { invitationLink } = await query(args, InvitationLinkDocument, { token });
  const person = args.context.get(viewerContext)?.person ?? null;
  return { link: invitationLink, token, person, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const isNew = reader.optional('intent') === 'new';
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    token: args.params.token,
    ...(isNew
      ? {
          personName: reader.text('personName'),
          password: reader.secret('password'),
          locale: toApiLocale(args.context.get(preferencesContext).locale),
        }
      : {}),
  };
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { data: answer, setCookies } = await run(args, InvitationAcceptDocument, { input });
  const refused = toFieldErrors(answer.invitationAccept.userErrors, (path) => (path === 'token' ? '' : path));
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect('/', { headers: withCookies(setCookies), status: 303 });
}

type Loaded = Route.ComponentProps['loaderData'];
type OpenLink = NonNullable<Loaded['link']>;

export default function InvitationPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { link } = loaderData;
  const firm = link ? firmName(locale, { name: link.organisationName, nameEn: link.organisationNameEn }) : '';
  const signIn = <Link to="/sign-in">{t('account:signIn.title')}</Link>;
  const title = link ? t('account:invitation.title', { firm }) : t('account:invitation.unknown');
  const state = link?.state ?? 'UNKNOWN';
  return (
    <AccountPage title={title} after={signIn}>
      {link && state === 'OPEN' ? (
        <>
          <InvitationText link={link} firm={firm} />
          <Acceptance loaderData={loaderData} link={link} reply={actionData} />
        </>
      ) : (
        <Notice tone="warn">{t(`account:invitation.state.${state === 'OPEN' ? 'UNKNOWN' : state}`)}</Notice>
      )}
    </AccountPage>
  );
}

function InvitationText({ link, firm }: { link: OpenLink; firm: string }) {
  const t = useT();
  const locale = useLocale();
  const roles = link.roles.map((role) => t(`domain:role.${role}`));
  return (
    <div>
      <p>{t('account:invitation.text', { firm, email: link.email })}</p>
      <p>{t('account:invitation.asRoles', { roles: listNames(locale, roles) })}</p>
    </div>
  );
}

interface AcceptanceProps {
  loaderData: Loaded;
  link: OpenLink;
  reply: Route.ComponentProps['actionData'];
}

/** As who is signed in; else by signing in first, where the address has an account; else as somebody new. */
function Acceptance({ loaderData, link, reply }: AcceptanceProps) {
  const t = useT();
  const { person, token } = loaderData;
  if (person && person.email.toLowerCase() !== link.email)
    return (
      <Notice tone="warn">
        {t('account:invitation.another', { email: person.email, invited: link.email })}
      </Notice>
    );
  if (!person && link.hasAccount)
    return (
      <>
        <p>{t('account:invitation.hasAccount')}</p>
        <p>
          <ButtonLink look="primary" to={`/sign-in?next=${encodeURIComponent(`/invitations/${token}`)}`}>
            {t('account:invitation.signIn')}
          </ButtonLink>
        </p>
      </>
    );
  return (
    <Form method="post" noValidate>
      <FormScope reply={reply}>
        <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
        {person ? null : <NewPersonFields />}
        <SubmitButton look="primary">
          {person
            ? t('account:invitation.submitMine', { name: person.name })
            : t('account:invitation.submitNew')}
        </SubmitButton>
      </FormScope>
    </Form>
  );
}

function NewPersonFields() {
  const t = useT();
  return (
    <>
      <Hidden name="intent" value="new" />
      <TextField name="personName" label={t('account:personName')} input={{ autoComplete: 'name' }} />
      <TextField
        name="password"
        label={t('account:password')}
        hint={t('account:passwordHint')}
        input={{ type: 'password', autoComplete: 'new-password' }}
      />
    </>
  );
}
