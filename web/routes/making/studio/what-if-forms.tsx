import { formatBps } from '../../../domain/format.ts';
import { addDays, weekLabelOf } from '../../../domain/week.ts';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { Hidden, SelectField } from '../../../form/fields.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import type { PromiseNode } from '../promise/promise.tsx';
import { useOfferName } from './offer-name.ts';
import { SliderField } from './slider-field.tsx';
import css from './studio.module.css';

interface FormsProps {
  promise: PromiseNode;
  scope: ActScope;
}

/** One change each: more of a week, another day, another price. Each is solved anew. */
export function WhatIfForms({ promise, scope }: FormsProps) {
  return (
    <div className={css.whatIfs}>
      <CapacityForm promise={promise} scope={scope} />
      <DueForm promise={promise} scope={scope} />
      <PriceForm promise={promise} scope={scope} />
    </div>
  );
}

function CapacityForm({ promise, scope }: FormsProps) {
  const t = useT();
  const offers = useOffers(promise);
  const weeks = promise.plans.flatMap(({ lines }) =>
    lines.flatMap((line) => line.weeks.map((week) => week.weekStart)),
  );
  const mondays = [...new Set(weeks.flatMap((monday) => [monday, addDays(monday, 7)]))].sort();
  return (
    <ActForm
      scope={scope}
      intent="WHAT_IF"
      of="CAPACITY"
      act="orderPromiseWhatIf"
      word={t('making:act.WHAT_IF')}
      label={`${t('making:act.WHAT_IF')}: ${t('making:whatIf.CAPACITY')}`}
    >
      <h3>{t('making:whatIf.CAPACITY')}</h3>
      <Hidden name="change" value="CAPACITY" />
      <SelectField name="offerId" label={t('making:whatIf.offer')} options={offers} />
      <SelectField
        name="weekStart"
        label={t('making:whatIf.week')}
        options={mondays.map((monday) => ({ value: monday, text: `${weekLabelOf(monday)} · ${monday}` }))}
      />
      <SliderField
        name="amount"
        label={t('making:whatIf.more')}
        min={1}
        max={80}
        step={1}
        start={1}
        text={(value) => t('making:whatIf.units', { count: value })}
      />
    </ActForm>
  );
}

function DueForm({ promise, scope }: FormsProps) {
  const t = useT();
  return (
    <ActForm
      scope={scope}
      intent="WHAT_IF"
      of="DUE"
      act="orderPromiseWhatIf"
      word={t('making:act.WHAT_IF')}
      label={`${t('making:act.WHAT_IF')}: ${t('making:whatIf.DUE')}`}
    >
      <h3>{t('making:whatIf.DUE')}</h3>
      <Hidden name="change" value="DUE" />
      <SliderField
        name="amount"
        label={t('making:dueOn')}
        min={-28}
        max={56}
        step={1}
        start={7}
        text={(value) => `${addDays(promise.dueOn, value)} (${value > 0 ? '+' : ''}${value})`}
      />
    </ActForm>
  );
}

function PriceForm({ promise, scope }: FormsProps) {
  const t = useT();
  const locale = useLocale();
  const offers = useOffers(promise);
  return (
    <ActForm
      scope={scope}
      intent="WHAT_IF"
      of="PRICE"
      act="orderPromiseWhatIf"
      word={t('making:act.WHAT_IF')}
      label={`${t('making:act.WHAT_IF')}: ${t('making:whatIf.PRICE')}`}
    >
      <h3>{t('making:whatIf.PRICE')}</h3>
      <Hidden name="change" value="PRICE" />
      <SelectField name="offerId" label={t('making:whatIf.offer')} options={offers} />
      <SliderField
        name="amount"
        label={t('making:whatIf.price')}
        min={-3000}
        max={3000}
        step={50}
        start={-500}
        text={(value) => `${value > 0 ? '+' : ''}${formatBps(locale, value)}`}
      />
    </ActForm>
  );
}

/** Offers that plans use, then those that why speaks of: the ones that a change may bring in. */
function useOffers({ plans, why }: PromiseNode) {
  const nameOf = useOfferName();
  const used = plans.flatMap(({ lines }) => lines);
  const leftOut = why.filter(({ kind }) => kind === 'LEFT_OUT');
  const all = [...used, ...leftOut].flatMap(({ offer, stepCode }) =>
    offer ? [[offer.id, `${stepCode ?? ''} ${nameOf(offer)}`.trim()] as const] : [],
  );
  return [...new Map(all)].map(([value, text]) => ({ value, text }));
}
