import { Form } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { formatWeekday } from '../../domain/format.ts';
import { nameOf, treeOptions } from '../../domain/names.ts';
import { useUnit } from '../../domain/values.tsx';
import { AmountField, ChoiceField, Hidden, SelectField, TextField } from '../../form/fields.tsx';
import type { FormReply } from '../../form/form-reply.ts';
import { FormScope } from '../../form/form-scope.tsx';
import type { PlantQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { MEASURES, UNIT_OF } from './center-form.ts';

type Data = PlantQuery & { siteKey: string; centerKey: string };

export function SiteForm({ data, reply }: { data: Data; reply: FormReply | undefined }) {
  const t = useT();
  const locale = useLocale();
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), text: formatWeekday(locale, day) }));
  return (
    <div id="new-site">
      <Panel title={t('plant:newSite')}>
        <Form method="post" noValidate className={ui.stack}>
          <FormScope reply={reply} form="site" defaults={{ workingDays: ['1', '2', '3', '4', '5', '6'] }}>
            <Hidden name="intent" value="site" />
            <Hidden name="idempotencyKey" value={data.siteKey} />
            <TextField name="name" label={t('plant:column.site')} />
            <SelectField
              name="cityCode"
              label={t('plant:column.city')}
              none={t('common:choose')}
              options={data.cities.map((city) => ({ value: city.code, text: nameOf(locale, city) }))}
            />
            <ChoiceField type="checkbox" name="workingDays" label={t('plant:column.days')} options={days} />
            <div className={ui.formActions}>
              <Allowed act="siteCreate" word={t('plant:createSite')}>
                <SubmitButton>{t('plant:createSite')}</SubmitButton>
              </Allowed>
            </div>
          </FormScope>
        </Form>
      </Panel>
    </div>
  );
}

export function CenterForm({ data, reply }: { data: Data; reply: FormReply | undefined }) {
  const t = useT();
  const firstSite = data.sites.edges[0]?.node.id ?? '';
  const defaults = {
    siteId: firstSite,
    measure: 'TIME',
    parallelMachines: '1',
    setup: '1',
    minimumBlock: '4',
  };
  return (
    <div id="new-center">
      <Panel title={t('plant:newCenter')}>
        <Form method="post" noValidate className={ui.stack}>
          <FormScope reply={reply} form="center" defaults={defaults}>
            <Hidden name="intent" value="center" />
            <Hidden name="idempotencyKey" value={data.centerKey} />
            <CenterFields data={data} />
            <div className={ui.formActions}>
              <Allowed act="workCenterCreate" word={t('plant:createCenter')}>
                <SubmitButton look="primary">{t('plant:createCenter')}</SubmitButton>
              </Allowed>
            </div>
          </FormScope>
        </Form>
      </Panel>
    </div>
  );
}

function CenterFields({ data }: { data: Data }) {
  const t = useT();
  const locale = useLocale();
  const unit = useMeasureUnit();
  const materials = treeOptions(locale, data.materials, () => true);
  const measures = MEASURES.map((measure) => ({ value: measure, text: unit(measure) }));
  return (
    <div className={ui.grid}>
      <SelectField
        wide
        name="siteId"
        label={t('plant:column.site')}
        options={data.sites.edges.map(({ node }) => ({ value: node.id, text: node.name }))}
      />
      <TextField
        name="code"
        label={t('plant:column.code')}
        hint={t('plant:codeHint')}
        input={{ autoComplete: 'off' }}
      />
      <TextField name="name" label={t('plant:column.name')} hint={t('plant:nameHint')} />
      <SelectField
        wide
        name="processCode"
        label={t('plant:column.process')}
        none={t('common:choose')}
        options={treeOptions(locale, data.processes, (one) => one.leaf)}
      />
      <SelectField
        wide
        name="measure"
        label={t('plant:column.measure')}
        hint={t('plant:measureHint')}
        options={measures}
      />
      <AmountField name="parallelMachines" label={t('plant:column.machines')} unit={t('plant:machineUnit')} />
      <AmountField name="rate" label={t('plant:rateNet')} unit={t('plant:ratePer')} currency="CNY" />
      <AmountField
        name="setup"
        label={t('plant:column.setup')}
        hint={t('plant:setupHint')}
        unit={t('plant:blockUnit')}
      />
      <AmountField
        name="minimumBlock"
        label={t('plant:column.block')}
        hint={t('plant:blockHint')}
        unit={t('plant:blockUnit')}
      />
      <ChoiceField
        optional
        wide
        type="checkbox"
        name="materialCodes"
        label={t('plant:column.materials')}
        options={materials}
      />
    </div>
  );
}

/** The measure with its unit: 机时（小时） / Machine time (h). */
function useMeasureUnit() {
  const t = useT();
  const unit = useUnit();
  return (measure: (typeof MEASURES)[number]) =>
    t('plant:measureWithUnit', {
      measure: t(`domain:measure.${measure}`),
      unit: unit(UNIT_OF[measure]),
    });
}
