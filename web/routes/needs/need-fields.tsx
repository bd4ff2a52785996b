import { nameOf, treeOptions } from '../../domain/names.ts';
import { useUnit } from '../../domain/values.tsx';
import { AmountField, SelectField, TextField } from '../../form/fields.tsx';
import { useHasProblem } from '../../form/form-scope.tsx';
import type { NeedFormQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { More } from '../../ui/more.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { LOAD_UNITS } from './need-form.ts';

/** What, how much, when and where to. */
export function NeedFields({ lists }: { lists: NeedFormQuery }) {
  return (
    <>
      <What lists={lists} />
      <HowMuch />
      <When lists={lists} />
    </>
  );
}

function What({ lists }: { lists: NeedFormQuery }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('needs:section.what')}>
      <div className={ui.grid}>
        <TextField wide name="title" label={t('needs:titleLabel')} hint={t('needs:titleHint')} />
        <SelectField
          name="processCode"
          label={t('needs:column.process')}
          none={t('common:choose')}
          options={treeOptions(locale, lists.processes, (process) => process.leaf)}
        />
        <SelectField
          optional
          name="materialCode"
          label={t('needs:material')}
          none={t('market:anyMaterial')}
          options={treeOptions(locale, lists.materials, () => true)}
        />
      </div>
    </Panel>
  );
}

function HowMuch() {
  const t = useT();
  const unitWord = useUnit();
  return (
    <Panel title={t('needs:section.howMuch')}>
      <div className={ui.grid}>
        <AmountField name="pieces" label={t('needs:pieces')} unit={unitWord('H87')} />
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
          options={LOAD_UNITS.map((unit) => ({ value: unit, text: unitWord(unit) }))}
        />
      </div>
    </Panel>
  );
}

function When({ lists }: { lists: NeedFormQuery }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('needs:section.when')}>
      <div className={ui.grid}>
        <TextField name="from" label={t('needs:from')} input={{ type: 'date' }} />
        <TextField name="lastDay" label={t('needs:lastDay')} input={{ type: 'date' }} />
        <SelectField
          name="deliverToCityCode"
          label={t('needs:deliverTo')}
          none={t('common:choose')}
          options={lists.cities.map((city) => ({ value: city.code, text: nameOf(locale, city) }))}
        />
        <AmountField
          optional
          name="priceCap"
          label={t('needs:priceCap')}
          hint={t('needs:priceCapHint')}
          unit={t('offers:yuan')}
          currency="CNY"
        />
      </div>
      <Wishes />
    </Panel>
  );
}

/** What makes one plan that fits better than another. */
function Wishes() {
  const t = useT();
  const hasProblem = useHasProblem()('wishedBy', 'latePerDay', 'shipmentsMax', 'nonDeductible');
  return (
    <More title={t('needs:wishes')} set={t('needs:wishesSet')} open={hasProblem}>
      <div className={ui.grid}>
        <TextField
          optional
          name="wishedBy"
          label={t('needs:wishedBy')}
          hint={t('needs:wishedByHint')}
          input={{ type: 'date' }}
        />
        <AmountField
          optional
          name="latePerDay"
          label={t('needs:latePerDay')}
          hint={t('needs:latePerDayHint')}
          unit={t('needs:yuanPerDay')}
          currency="CNY"
        />
        <TextField
          optional
          name="shipmentsMax"
          label={t('needs:shipmentsMax')}
          hint={t('needs:shipmentsMaxHint')}
          input={{ inputMode: 'numeric' }}
        />
        <AmountField
          optional
          name="nonDeductible"
          label={t('needs:nonDeductible')}
          hint={t('needs:nonDeductibleHint')}
          unit="%"
        />
      </div>
    </More>
  );
}
