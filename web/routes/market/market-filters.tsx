import { Form } from 'react-router';
import { nameOf, treeOptions } from '../../domain/names.ts';
import { useUnit } from '../../domain/values.tsx';
import { SelectField, TextField } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import type { MarketChoicesFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import ui from '../../ui/ui.module.css';
import { provincesOf } from '../open/open-filters.tsx';
import css from './market.module.css';
import { UNITS } from './market-search.ts';

/** Everything that the market can be asked; what the tabs say goes along. */
export function MarketFilters(props: {
  values: Record<string, string>;
  kept: readonly (readonly [string, string])[];
  choices: MarketChoicesFragment;
}) {
  const t = useT();
  const { values, choices } = props;
  return (
    <section id="filters" className={`${ui.panel} ${css.filters}`} aria-label={t('market:filters')}>
      <Form method="get" key={JSON.stringify([values, props.kept])}>
        <FormScope reply={undefined} defaults={values}>
          {props.kept.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <WhatFields choices={choices} />
          <WhenFields />
          <PlaceFields choices={choices} />
          <label className={ui.choice}>
            <input type="checkbox" name="verified" value="yes" defaultChecked={values.verified === 'yes'} />
            {t('finding:filter.verified')}
          </label>
          <div className={ui.formActions}>
            <Button look="primary">{t('market:search')}</Button>
            <ButtonLink look="quiet" to="/market?view=none">
              {t('common:clearFilters')}
            </ButtonLink>
          </div>
        </FormScope>
      </Form>
    </section>
  );
}

function WhatFields({ choices }: { choices: MarketChoicesFragment }) {
  const t = useT();
  const locale = useLocale();
  const all = t('common:all');
  return (
    <>
      <SelectField
        filter
        name="process"
        label={t('finding:filter.process')}
        none={all}
        options={treeOptions(locale, [...choices.processes, ...choices.marketKinds], () => true)}
      />
      <SelectField
        filter
        name="material"
        label={t('market:column.material')}
        none={all}
        options={treeOptions(locale, choices.materials, () => true)}
      />
      <SelectField
        filter
        name="standard"
        label={t('finding:filter.standard')}
        none={all}
        options={choices.standards.map((one) => ({ value: one.code, text: nameOf(locale, one) }))}
      />
    </>
  );
}

function WhenFields() {
  const t = useT();
  const unit = useUnit();
  return (
    <>
      <TextField filter name="from" label={t('offers:from')} input={{ type: 'date' }} />
      <TextField filter name="lastDay" label={t('offers:lastDay')} input={{ type: 'date' }} />
      <div className={css.pair}>
        <TextField filter name="amount" label={t('finding:filter.amount')} input={{ inputMode: 'decimal' }} />
        <SelectField
          filter
          name="unit"
          label={t('finding:filter.unit')}
          options={Object.keys(UNITS).map((code) => ({ value: code, text: unit(code) }))}
        />
      </div>
      <TextField
        filter
        name="priceMax"
        label={t('finding:filter.priceMax')}
        input={{ inputMode: 'decimal' }}
      />
    </>
  );
}

function PlaceFields({ choices }: { choices: MarketChoicesFragment }) {
  const t = useT();
  const locale = useLocale();
  const named = (one: { code: string; nameZh: string; nameEn: string }) => ({
    value: one.code,
    text: nameOf(locale, one),
  });
  return (
    <>
      <SelectField
        filter
        name="province"
        label={t('finding:filter.province')}
        none={t('common:all')}
        options={provincesOf(choices.cities).map(named)}
      />
      <div className={css.pair}>
        <SelectField
          filter
          name="city"
          label={t('market:column.city')}
          none={t('common:all')}
          options={choices.cities.map(named)}
        />
        <TextField filter name="km" label={t('finding:filter.km')} input={{ inputMode: 'numeric' }} />
      </div>
    </>
  );
}
