import { data, Form, redirect } from 'react-router';
import { Allowed } from '../../../domain/allowed.tsx';
import { TimeText } from '../../../domain/values.tsx';
import { ChoiceField, Hidden } from '../../../form/fields.tsx';
import type { FormReply } from '../../../form/form-reply.ts';
import { FormScope } from '../../../form/form-scope.tsx';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import { notFound, query, run } from '../../../graphql.server.ts';
import { useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Facts, Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import type { Route } from './+types/member.ts';
import { MemberChangeRolesDocument, MemberDocument, MemberRemoveDocument } from './people.gql.ts';
import { chosenRoles, useRoleOptions } from './role-names.ts';

export async function loader(args: Route.LoaderArgs) {
  const { node } = await query(args, MemberDocument, { id: args.params.id });
  if (node?.__typename !== 'Member') throw notFound(args);
  const isSaved = args.url.searchParams.has('saved');
  return { member: node, isSaved, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const idempotencyKey = reader.text('idempotencyKey');
  const memberId = args.params.id;
  if (reader.optional('intent') === 'remove') {
    const { data: done } = await run(args, MemberRemoveDocument, { input: { idempotencyKey, memberId } });
    const refused = toFieldErrors(done.memberRemove.userErrors, () => '');
    if (refused.length > 0) return data(reader.reply(refused, 'remove'), { status: 422 });
    return redirect('/settings/people', 303);
  }
  const input = { idempotencyKey, memberId, roles: chosenRoles(reader.list('roles')) };
  const { data: done } = await run(args, MemberChangeRolesDocument, { input });
  const refused = toFieldErrors(done.memberChangeRoles.userErrors);
  if (refused.length > 0) return data(reader.reply(refused, 'roles'), { status: 422 });
  return redirect(`/settings/people/${memberId}?saved`, 303);
}

type Loaded = Route.ComponentProps['loaderData'];

export default function MemberPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { member, isSaved } = loaderData;
  const name = member.person?.name ?? '';
  return (
    <>
      <PageHead title={name} crumbs={[{ to: '/settings/people', text: t('settings:section.people') }]} />
      <div className={ui.stack}>
        {isSaved && !actionData ? <Notice tone="ok">{t('people:members.rolesChanged')}</Notice> : null}
        <RolesPanel loaderData={loaderData} reply={actionData} />
        {member.isViewer ? null : <RemovePanel loaderData={loaderData} name={name} reply={actionData} />}
      </div>
    </>
  );
}

function RolesPanel({ loaderData, reply }: { loaderData: Loaded; reply: FormReply | undefined }) {
  const t = useT();
  const { member, idempotencyKey } = loaderData;
  const roles = useRoleOptions();
  return (
    <Panel title={t('people:members.column.roles')}>
      <Form method="post" className={ui.stackTight}>
        <FormScope reply={reply} form="roles" defaults={{ roles: member.roles }}>
          <Facts
            facts={[
              [t('people:members.column.email'), member.person?.email],
              [
                t('people:members.column.factor'),
                member.hasSecondFactor ? t('people:factor.on') : t('people:factor.off'),
              ],
              member.since
                ? [t('people:members.column.since'), <TimeText key="s" instant={member.since} />]
                : null,
            ]}
          />
          <Hidden name="intent" value="roles" />
          <Hidden name="idempotencyKey" value={`${idempotencyKey} roles`} />
          <ChoiceField
            wide
            type="checkbox"
            name="roles"
            label={t('people:members.column.roles')}
            options={roles}
          />
          <div className={ui.formActions}>
            <Allowed act="memberChangeRoles" word={t('people:members.saveRoles')}>
              <SubmitButton look="primary">{t('people:members.saveRoles')}</SubmitButton>
            </Allowed>
          </div>
        </FormScope>
      </Form>
    </Panel>
  );
}

interface RemoveProps {
  loaderData: Loaded;
  name: string;
  reply: FormReply | undefined;
}

function RemovePanel({ loaderData, name, reply }: RemoveProps) {
  const t = useT();
  return (
    <Panel title={t('people:members.removeTitle')}>
      <Form method="post" className={ui.stackTight}>
        <FormScope reply={reply} form="remove">
          <p>{t('people:members.removeWhy')}</p>
          <Hidden name="intent" value="remove" />
          <Hidden name="idempotencyKey" value={`${loaderData.idempotencyKey} remove`} />
          <div className={ui.formActions}>
            <Allowed act="memberRemove" word={t('people:members.remove', { name })}>
              <SubmitButton look="danger">{t('people:members.remove', { name })}</SubmitButton>
            </Allowed>
          </div>
        </FormScope>
      </Form>
    </Panel>
  );
}
