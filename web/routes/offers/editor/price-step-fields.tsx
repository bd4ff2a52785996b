import { PriceCurve } from '../../../domain/price-curve.tsx';
import { useUnit } from '../../../domain/values.tsx';
import { AmountField } from '../../../form/fields.tsx';
import { useHasProblem } from '../../../form/form-scope.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { More } from '../../../ui/more.tsx';
import { Notice } from '../../../ui/notice.tsx';
import ui from '../../../ui/ui.module.css';
import { CURRENCY } from '../offer-form.ts';
import css from '../offers.module.css';
import { figureOf, rowsShown, type Typed } from './typed.ts';
import { typedGrades } from './typed-offer.ts';
import { curveOf, LOAD_FIELDS, STEP_FIELDS, typedSteps } from './typed-steps.ts';

const STEPS_MAX = 18;

/** The price by lead time and by load, and the curve that they make. */
export function PriceStepFields({ typed, unit }: { typed: Typed; unit: string }) {
  const t = useT();
  const steps = typedSteps(typed);
  const hasProblem = useHasProblem()(...STEP_FIELDS, ...Object.values(LOAD_FIELDS), 'priceSteps');
  const mayByLoad = typedGrades(typed).member === 'BAND';
  return (
    <More
      title={t('offers:more.steps')}
      open={hasProblem || steps.length > 0}
      set={steps.length > 0 ? t('offers:set.steps', { count: steps.length }) : t('offers:set.onePrice')}
    >
      <p className="muted">{t('offers:stepsHint')}</p>
      {rowsShown(typed, STEP_FIELDS, STEPS_MAX).map((row) => (
        <StepRow key={row} row={row} />
      ))}
      <p className="quiet">{t('offers:moreRows')}</p>
      <fieldset className={ui.grid}>
        <legend className={ui.label}>{t('offers:stepsByLoad')}</legend>
        <AmountField optional name="freeChange" label={t('offers:freeChange')} unit="%" />
        <AmountField optional name="tightChange" label={t('offers:tightChange')} unit="%" />
      </fieldset>
      {!mayByLoad && steps.some(({ by }) => by === 'LOAD') ? (
        <Notice tone="warn">{t('offers:stepsTellLoad')}</Notice>
      ) : null}
      <TypedCurve typed={typed} unit={unit} />
    </More>
  );
}

function StepRow({ row }: { row: number }) {
  const t = useT();
  const n = { row: row + 1 };
  return (
    <fieldset className={css.step}>
      <legend className="sr">{t('offers:stepRow', n)}</legend>
      <AmountField
        optional
        name={`stepFrom:${row}`}
        label={t('offers:stepFrom', n)}
        unit={t('offers:days')}
      />
      <AmountField
        optional
        name={`stepUntil:${row}`}
        label={t('offers:stepUntil', n)}
        unit={t('offers:days')}
      />
      <AmountField optional name={`stepChange:${row}`} label={t('offers:stepChange', n)} unit="%" />
    </fieldset>
  );
}

function TypedCurve({ typed, unit }: { typed: Typed; unit: string }) {
  const t = useT();
  const unitWord = useUnit();
  const price = figureOf(typed, 'unitPrice');
  const steps = typedSteps(typed);
  if (price === null || steps.length === 0) return null;
  const points = curveOf(steps).map((point) => ({
    ...point,
    price: { amount: ((price * (10_000 + point.changeBps)) / 10_000).toFixed(4), currency: CURRENCY },
  }));
  return <PriceCurve points={points} unit={t('offers:yuanPer', { unit: unitWord(unit) })} />;
}
