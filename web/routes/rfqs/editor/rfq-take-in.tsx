import { data, Form, redirect } from 'react-router';
import { today } from '../../../clock.server.ts';
import { preferencesContext } from '../../../context.ts';
import { Allowed } from '../../../domain/allowed.tsx';
import { nameOf } from '../../../domain/names.ts';
import { addDays } from '../../../domain/week.ts';
import { Hidden, NoteField, SelectField, TextField } from '../../../form/fields.tsx';
import { FormScope } from '../../../form/form-scope.tsx';
import { FormReader } from '../../../form/read-form.ts';
import { toFieldErrors } from '../../../form/user-errors.ts';
import { query, run } from '../../../graphql.server.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { SubmitButton } from '../../../ui/button.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { RfqTakeInDocument } from '../rfq-acts.gql.ts';
import { RfqFormDocument } from '../rfqs.gql.ts';
import type { Route } from './+types/rfq-take-in.ts';
import { readInstant } from './rfq-form.ts';

export async function loader(args: Route.LoaderArgs) {
  const { cities } = await query(args, RfqFormDocument, {});
  return { cities, start: today(args), idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const input = {
    idempotencyKey: reader.text('idempotencyKey'),
    payload: reader.text('payload'),
    dueAt: readInstant(reader, 'due', args.context.get(preferencesContext).timeZone),
    deliverToCityCode: reader.optional('deliverToCityCode'),
  };
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { rfq, userErrors } = (await run(args, RfqTakeInDocument, { input })).data.rfqTakeIn;
  const fieldOf = (path: string) => {
    const [first = ''] = path.split('.');
    return first === 'dueAt' ? 'dueDate' : first === 'deliverToCityCode' ? first : 'payload';
  };
  if (!rfq) return data(reader.reply(toFieldErrors(userErrors, fieldOf)), { status: 422 });
  return redirect(`/rfqs/${rfq.id}`, 303);
}

export default function RfqTakeIn({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { cities, start } = loaderData;
  return (
    <>
      <PageHead
        title={t('sourcing:takeIn.title')}
        crumbs={[{ to: '/rfqs?side=BUYER', text: t('sourcing:title.BUYER') }]}
      />
      <Panel title={t('sourcing:takeIn.title')}>
        <Form method="post" noValidate className={ui.stackTight}>
          <FormScope reply={actionData} defaults={{ dueDate: addDays(start, 7), dueTime: '17:00' }}>
            <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
            <NoteField
              wide
              rows={14}
              name="payload"
              label={t('sourcing:takeIn.payload')}
              hint={t('sourcing:takeIn.hint')}
            />
            <div className={ui.grid}>
              <TextField name="dueDate" label={t('sourcing:field.dueDate')} input={{ type: 'date' }} />
              <TextField name="dueTime" label={t('sourcing:field.dueTime')} input={{ type: 'time' }} />
              <SelectField
                optional
                name="deliverToCityCode"
                label={t('sourcing:field.deliverTo')}
                none={t('sourcing:takeIn.asSaid')}
                options={cities.map((city) => ({ value: city.code, text: nameOf(locale, city) }))}
              />
            </div>
            <div>
              <Allowed act="rfqTakeIn" word={t('sourcing:takeIn.act')}>
                <SubmitButton look="primary">{t('sourcing:takeIn.act')}</SubmitButton>
              </Allowed>
            </div>
          </FormScope>
        </Form>
      </Panel>
    </>
  );
}
