import { data, Form, redirect } from 'react-router';
import { firmName } from '../../domain/names.ts';
import { AmountField, ChoiceField, Hidden, NoteField } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { Role } from '../../gql/graphql.ts';
import { query, run } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button, SubmitButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/support.ts';
import { FirmsToSupportDocument, SupportActEnterDocument, SupportActOpenDocument } from './operator.gql.ts';
import { requireAct } from './require-act.server.ts';

/** What can be asked for besides reading; nobody acts as an owner. */
const LENT = [
  'PLANNER',
  'SALES',
  'BUYER',
  'QUALITY',
  'FINANCE',
  'AUDITOR',
] as const satisfies readonly Role[];

export async function loader(args: Route.LoaderArgs) {
  requireAct(args, 'supportActOpen');
  const words = args.url.searchParams.get('q')?.trim() ?? '';
  const firms = words.length < 2 ? [] : (await query(args, FirmsToSupportDocument, { words })).firmsToSupport;
  return { words, firms, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const organisationId = reader.optional('organisationId');
  if (!organisationId) reader.refuse('organisationId', 'REQUIRED');
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    organisationId: organisationId ?? '',
    reason: reader.text('reason'),
    minutes: reader.count('minutes'),
    roles: LENT.filter((role) => reader.list('roles').includes(role)),
  };
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { supportActOpen } = await query(args, SupportActOpenDocument, { input });
  const refused = toFieldErrors(supportActOpen.userErrors);
  if (refused.length > 0 || !supportActOpen.supportAct) return data(reader.reply(refused), { status: 422 });
  const entering = { idempotencyKey: crypto.randomUUID(), supportActId: supportActOpen.supportAct.id };
  await run(args, SupportActEnterDocument, { input: entering });
  return redirect('/', 303);
}

export default function Support({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { words, firms } = loaderData;
  const found = firms.map((firm) => ({ value: firm.id, text: firmName(locale, firm) }));
  return (
    <>
      <PageHead title={t('operator:support.title')} crumbs={[]} />
      <div className={ui.stack}>
        <Notice tone="info">{t('operator:support.what')}</Notice>
        <Form method="get" className={ui.filters}>
          <div>
            <label htmlFor="support-q">{t('operator:support.find')}</label>
            <input className={ui.input} id="support-q" name="q" defaultValue={words} minLength={2} />
          </div>
          <Button>{t('common:apply')}</Button>
        </Form>
        {words.length >= 2 && firms.length === 0 ? <p>{t('operator:support.nobody')}</p> : null}
        {firms.length > 0 || actionData ? (
          <Panel title={t('operator:support.begin')}>
            <Form method="post" noValidate className={ui.stack}>
              <FormScope
                reply={actionData}
                defaults={{
                  minutes: '30',
                  organisationId: found.length === 1 ? (found[0]?.value ?? '') : '',
                }}
              >
                <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
                <ChoiceField
                  type="radio"
                  name="organisationId"
                  label={t('operator:column.firm')}
                  options={found}
                />
                <NoteField
                  name="reason"
                  label={t('operator:support.reason')}
                  hint={t('operator:support.reasonHint')}
                />
                <AmountField
                  name="minutes"
                  label={t('operator:support.minutes')}
                  unit={t('operator:support.minuteUnit')}
                />
                <ChoiceField
                  optional
                  type="checkbox"
                  name="roles"
                  label={t('operator:support.roles')}
                  hint={t('operator:support.rolesHint')}
                  options={LENT.map((role) => ({ value: role, text: t(`domain:role.${role}`) }))}
                />
                <div className={ui.formActions}>
                  <SubmitButton look="danger">{t('operator:support.enter')}</SubmitButton>
                </div>
              </FormScope>
            </Form>
          </Panel>
        ) : null}
      </div>
    </>
  );
}
