import { useSearchParams } from 'react-router';
import { firmName, nameOf } from '../../../domain/names.ts';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { AmountField, ChoiceField, Hidden, SelectField, TextField } from '../../../form/fields.tsx';
import type { FirmCardFragment, ItemPageQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { CarbonFields } from './carbon-fields.tsx';
import { ownSteps, partSteps } from './figure-steps.ts';
import type { MadePart, Revision } from './item.tsx';
import { NeedFields } from './need-fields.tsx';

/** What may be promised of a released revision. */
export function AskPanel(props: {
  revision: Revision;
  parts: readonly MadePart[];
  cities: ItemPageQuery['cities'];
  leads: readonly FirmCardFragment[];
  scope: ActScope;
}) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('making:ask')}>
      <ActForm
        scope={props.scope}
        intent="ask"
        act="orderPromiseInquire"
        word={t('making:ask')}
        look="primary"
        defaults={useAsked()}
      >
        <Hidden name="revisionId" value={props.revision.id} />
        <p className="quiet">{t('making:askConsequence')}</p>
        <div className={ui.grid}>
          <TextField
            name="quantity"
            label={t('making:quantity')}
            input={{ inputMode: 'numeric', autoComplete: 'off' }}
          />
          <TextField name="dueOn" label={t('making:dueOn')} input={{ type: 'date' }} />
          <SelectField
            name="deliverToCityCode"
            label={t('making:deliverTo')}
            none={t('common:choose')}
            options={props.cities.map((city) => ({ value: city.code, text: nameOf(locale, city) }))}
          />
          <AmountField optional name="late" label={t('making:late')} unit="CNY" />
          <TextField
            optional
            name="reference"
            label={t('making:reference')}
            input={{ autoComplete: 'off' }}
          />
        </div>
        <ContractFields leads={props.leads} />
        <NeedFields steps={props.revision.steps} />
        <CarbonFields groups={[ownSteps(props.revision.steps), ...partSteps(props.parts)]} />
      </ActForm>
    </Panel>
  );
}

/** What the address says of an order: a line of a request leads here with it. */
function useAsked(): Record<string, string> {
  const [params] = useSearchParams();
  const names = ['quantity', 'dueOn', 'deliverToCityCode', 'reference'];
  return Object.fromEntries(names.map((name) => [name, params.get(name) ?? '']));
}

const modes = ['EACH_STEP', 'LEAD_FACTORY', 'PLATFORM'] as const;

/** Who contracts with whom, and how pieces travel. */
function ContractFields({ leads }: { leads: readonly FirmCardFragment[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <details>
      <summary>{t('making:terms')}</summary>
      <p className="quiet">{t('making:termsHint')}</p>
      <div className={ui.grid}>
        <SelectField
          name="contractMode"
          label={t('making:contract')}
          options={modes.map((mode) => ({ value: mode, text: t(`making:contractMode.${mode}`) }))}
        />
        <SelectField
          optional
          name="leadId"
          label={t('making:lead')}
          none={t('common:none')}
          options={leads.map((firm) => ({ value: firm.id, text: firmName(locale, firm) }))}
        />
        <TextField
          optional
          name="mainStepCodes"
          label={t('making:mainSteps')}
          hint={t('making:mainStepsHint')}
          input={{ autoComplete: 'off' }}
        />
        <TextField
          optional
          name="binPieces"
          label={t('making:bin')}
          hint={t('making:binHint')}
          input={{ inputMode: 'numeric', autoComplete: 'off' }}
        />
        <AmountField optional name="freightPerBin" label={t('making:freight')} unit="CNY" />
      </div>
      <ChoiceField
        optional
        type="checkbox"
        name="mainWorkMayMove"
        label={t('making:consent')}
        options={[{ value: 'yes', text: t('making:mayMove') }]}
      />
      <ChoiceField
        optional
        type="checkbox"
        name="mayAsk"
        label={t('making:owners.mayAsk')}
        hint={t('making:owners.mayAskHint')}
        options={[{ value: 'yes', text: t('making:owners.mayAskOption') }]}
      />
    </details>
  );
}
