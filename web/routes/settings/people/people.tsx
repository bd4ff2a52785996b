import { data, redirect } from 'react-router';
import { preferencesContext, viewerContext } from '../../../context.ts';
import { useMay } from '../../../domain/allowed.tsx';
import { firmName } from '../../../domain/names.ts';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import type { RefusalFragment } from '../../../gql/graphql.ts';
import { notFound, query, run, withCookies } from '../../../graphql.server.ts';
import { LOCALES, toApiLocale } from '../../../i18n/locale.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { Route } from './+types/people.ts';
import { DemandPanel } from './demand-panel.tsx';
import { InvitationTable } from './invitation-table.tsx';
import { InvitePanel } from './invite-panel.tsx';
import { LeavePanel } from './leave-panel.tsx';
import { MemberTable } from './member-table.tsx';
import {
  DemandDocument,
  InvitationResendDocument,
  InvitationRevokeDocument,
  InvitationSendDocument,
  InvitationsDocument,
  LeaveDocument,
  MembersDocument,
} from './people.gql.ts';
import { chosenRoles } from './role-names.ts';

export async function loader(args: Route.LoaderArgs) {
  const page = { first: 50, after: args.url.searchParams.get('after') };
  const { viewer, members } = await query(args, MembersDocument, page);
  const mayInvite = args.context.get(viewerContext)?.permissions.includes('invitationSend') ?? false;
  const invitations = mayInvite ? (await query(args, InvitationsDocument, {})).invitations : null;
  const { locale } = args.context.get(preferencesContext);
  return {
    organisation: viewer?.organisation ?? notFound(args),
    members,
    invitations,
    locale,
    isSent: args.url.searchParams.has('sent'),
    idempotencyKey: crypto.randomUUID(),
  };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const idempotencyKey = reader.text('idempotencyKey');
  const answer = (form: string, userErrors: readonly RefusalFragment[], to = '/settings/people') =>
    userErrors.length > 0
      ? data(reader.reply(toFieldErrors(userErrors), form), { status: 422 })
      : redirect(to, 303);
  switch (reader.optional('intent')) {
    case 'invite': {
      const [email, locale] = [reader.text('email'), reader.choice('locale', LOCALES)];
      const roles = chosenRoles(reader.list('roles'));
      if (roles.length === 0) reader.refuse('roles', 'REQUIRED');
      if (reader.errors.length > 0 || !locale)
        return data(reader.reply(reader.errors, 'invite'), { status: 400 });
      const input = { idempotencyKey, email, roles, locale: toApiLocale(locale) };
      const { data: done } = await run(args, InvitationSendDocument, { input });
      return answer('invite', done.invitationSend.userErrors, '/settings/people?sent');
    }
    case 'resend': {
      const input = { idempotencyKey, invitationId: reader.text('invitationId') };
      const { data: done } = await run(args, InvitationResendDocument, { input });
      return answer('invitations', done.invitationResend.userErrors, '/settings/people?sent');
    }
    case 'revoke': {
      const input = { idempotencyKey, invitationId: reader.text('invitationId') };
      const { data: done } = await run(args, InvitationRevokeDocument, { input });
      return answer('invitations', done.invitationRevoke.userErrors);
    }
    case 'demand': {
      const input = { idempotencyKey, required: reader.optional('required') === 'yes' };
      const { data: done } = await run(args, DemandDocument, { input });
      return answer('demand', done.organisationDemandSecondFactor.userErrors);
    }
    case 'leave': {
      const { data: done, setCookies } = await run(args, LeaveDocument, { input: { idempotencyKey } });
      if (done.organisationLeave.userErrors.length > 0)
        return answer('leave', done.organisationLeave.userErrors);
      return redirect('/sign-in?after=left', { headers: withCookies(setCookies), status: 303 });
    }
    default:
      return notFound(args);
  }
}

export default function People({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const may = useMay();
  const { members, invitations, organisation, idempotencyKey } = loaderData;
  const forms = { reply: actionData, idempotencyKey };
  return (
    <>
      <PageHead title={t('settings:section.people')} />
      <div className={ui.stack}>
        {loaderData.isSent && !actionData ? <Notice tone="ok">{t('people:invite.sent')}</Notice> : null}
        <Panel title={t('people:members.title')} flush>
          <TableWrap label={t('people:members.title')}>
            <MemberTable members={members} mayChange={may('memberChangeRoles')} />
          </TableWrap>
          <Pager shown={members.edges.length} total={members.totalCount} pageInfo={members.pageInfo} />
        </Panel>
        {invitations ? (
          <>
            <InvitationTable invitations={invitations} {...forms} />
            <InvitePanel locale={loaderData.locale} {...forms} />
            <DemandPanel isRequired={organisation.secondFactorRequired} {...forms} />
          </>
        ) : null}
        <LeavePanel firm={firmName(locale, organisation)} {...forms} />
      </div>
    </>
  );
}
