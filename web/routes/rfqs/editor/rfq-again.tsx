import { data, Form, redirect } from 'react-router';
import { today } from '../../../clock.server.ts';
import { preferencesContext } from '../../../context.ts';
import { Allowed } from '../../../domain/allowed.tsx';
import { addDays } from '../../../domain/week.ts';
import { Hidden, TextField } from '../../../form/fields.tsx';
import { FormScope } from '../../../form/form-scope.tsx';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import { run } from '../../../graphql.server.ts';
import { useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { RfqReorderDocument } from '../rfq-acts.gql.ts';
import type { Route } from './+types/rfq-again.ts';
import { readInstant } from './rfq-form.ts';

export function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  return {
    awardId: params.get('award') ?? '',
    callOffId: params.get('callOff') ?? '',
    start: today(args),
    idempotencyKey: crypto.randomUUID(),
  };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const wantedLast = reader.date('wantedLast');
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    awardId: reader.optional('awardId'),
    callOffId: reader.optional('callOffId'),
    dueAt: readInstant(reader, 'due', args.context.get(preferencesContext).timeZone),
    wantedFrom: reader.date('wantedFrom'),
    wantedUntil: wantedLast === '' ? '' : addDays(wantedLast, 1),
  };
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { rfq, userErrors } = (await run(args, RfqReorderDocument, { input })).data.rfqReorder;
  const fieldOf = (path: string) => {
    const [first = '', , name] = path.split('.');
    if (first === 'lines') return name === 'wantedUntil' ? 'wantedLast' : '';
    return first === 'dueAt' ? 'dueDate' : first;
  };
  if (!rfq) return data(reader.reply(toFieldErrors(userErrors, fieldOf)), { status: 422 });
  return redirect(`/rfqs/${rfq.id}`, 303);
}

export default function RfqAgain({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { awardId, callOffId, start } = loaderData;
  const defaults = {
    dueDate: addDays(start, 7),
    dueTime: '17:00',
    wantedFrom: addDays(start, 28),
    wantedLast: addDays(start, 55),
  };
  return (
    <>
      <PageHead
        title={t('sourcing:again.title')}
        crumbs={[{ to: '/rfqs?side=BUYER', text: t('sourcing:title.BUYER') }]}
      />
      <Panel title={t('sourcing:section.terms')}>
        <Form method="post" noValidate className={ui.stackTight}>
          <FormScope reply={actionData} defaults={defaults}>
            <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
            <Hidden name="awardId" value={awardId} />
            <Hidden name="callOffId" value={callOffId} />
            <p className="quiet">{t('sourcing:again.hint')}</p>
            <div className={ui.grid}>
              <TextField name="dueDate" label={t('sourcing:field.dueDate')} input={{ type: 'date' }} />
              <TextField name="dueTime" label={t('sourcing:field.dueTime')} input={{ type: 'time' }} />
              <TextField name="wantedFrom" label={t('sourcing:field.wantedFrom')} input={{ type: 'date' }} />
              <TextField name="wantedLast" label={t('sourcing:field.wantedLast')} input={{ type: 'date' }} />
            </div>
            <div>
              <Allowed act="rfqReorder" word={t('sourcing:again.act')}>
                <SubmitButton look="primary">{t('sourcing:again.act')}</SubmitButton>
              </Allowed>
            </div>
          </FormScope>
        </Form>
      </Panel>
    </>
  );
}
