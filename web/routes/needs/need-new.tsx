import { data, Form, redirect } from 'react-router';
import { today } from '../../clock.server.ts';
import { Allowed } from '../../domain/allowed.tsx';
import { nameOf, treeOptions } from '../../domain/names.ts';
import { addDays, mondayOf } from '../../domain/week.ts';
import { AmountField, Hidden, SelectField, TextField } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { toFieldErrors } from '../../form/user-errors.ts';
import { query, run } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/need-new.ts';
import { LOAD_UNITS, readNeedForm } from './need-form.ts';
import { NeedFormDocument, NeedPostDocument } from './needs.gql.ts';

export async function loader(args: Route.LoaderArgs) {
  const answer = await query(args, NeedFormDocument, {});
  const from = mondayOf(addDays(today(), 7));
  return { ...answer, from, lastDay: addDays(from, 27), idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const { reader, input } = readNeedForm(await args.request.formData());
  if (reader.errors.length > 0) return data(reader.reply(), { status: 400 });
  const { data: answer } = await run(args, NeedPostDocument, { input });
  const { capacityRequest, userErrors } = answer.capacityRequestPost;
  if (!capacityRequest) return data(reader.reply(toFieldErrors(userErrors, fieldOf)), { status: 422 });
  return redirect(`/needs/${capacityRequest.id}`, 303);
}

function fieldOf(path: string): string {
  const first = path.split('.')[0] ?? '';
  return first === 'until' ? 'lastDay' : first;
}

export default function NeedNew({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { from, lastDay } = loaderData;
  return (
    <>
      <PageHead title={t('needs:new')} crumbs={[{ to: '/needs', text: t('needs:title') }]} />
      <Form method="post" noValidate className={ui.stack}>
        <FormScope reply={actionData} defaults={{ from, lastDay, loadUnit: 'MIN' }}>
          <Hidden name="idempotencyKey" value={loaderData.idempotencyKey} />
          <NeedFields data={loaderData} />
        </FormScope>
        <div className={ui.formActions}>
          <Allowed act="capacityRequestPost" word={t('needs:post')}>
            <SubmitButton look="primary">{t('needs:post')}</SubmitButton>
          </Allowed>
          <span className="quiet">{t('needs:postConsequence')}</span>
        </div>
      </Form>
    </>
  );
}

function NeedFields({ data: form }: { data: Route.ComponentProps['loaderData'] }) {
  const t = useT();
  const locale = useLocale();
  const processes = treeOptions(locale, form.processes, (process) => process.leaf);
  const materials = treeOptions(locale, form.materials, () => true);
  const cities = form.cities.map((city) => ({ value: city.code, text: nameOf(locale, city) }));
  const units = LOAD_UNITS.map((unit) => ({ value: unit, text: t(`domain:unit.${unit}`) }));
  return (
    <>
      <Panel title={t('needs:section.what')}>
        <div className={ui.grid}>
          <TextField wide name="title" label={t('needs:titleLabel')} hint={t('needs:titleHint')} />
          <SelectField
            name="processCode"
            label={t('needs:column.process')}
            none={t('common:choose')}
            options={processes}
          />
          <SelectField
            optional
            name="materialCode"
            label={t('needs:material')}
            none={t('market:anyMaterial')}
            options={materials}
          />
        </div>
      </Panel>
      <Panel title={t('needs:section.howMuch')}>
        <div className={ui.grid}>
          <AmountField name="pieces" label={t('needs:pieces')} unit={t('domain:unit.H87')} />
          <TextField
            name="loadPerPiece"
            label={t('needs:loadPerPiece')}
            hint={t('needs:loadHint')}
            input={{ inputMode: 'decimal' }}
          />
          <SelectField
            name="loadUnit"
            label={t('needs:loadUnit')}
            hint={t('needs:loadUnitHint')}
            options={units}
          />
        </div>
      </Panel>
      <Panel title={t('needs:section.when')}>
        <div className={ui.grid}>
          <TextField name="from" label={t('needs:from')} input={{ type: 'date' }} />
          <TextField name="lastDay" label={t('needs:lastDay')} input={{ type: 'date' }} />
          <SelectField
            name="deliverToCityCode"
            label={t('needs:deliverTo')}
            none={t('common:choose')}
            options={cities}
          />
          <AmountField
            optional
            name="priceCap"
            label={t('needs:priceCap')}
            hint={t('needs:priceCapHint')}
            unit={t('offers:yuan')}
          />
        </div>
      </Panel>
    </>
  );
}
