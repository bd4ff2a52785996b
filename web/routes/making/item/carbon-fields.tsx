import { AmountField, Hidden } from '../../../form/fields.tsx';
import { useHasProblem } from '../../../form/form-scope.tsx';
import { useT } from '../../../i18n/use-t.ts';
import ui from '../../../ui/ui.module.css';
import type { FigureStep, FigureSteps } from './figure-steps.ts';
import css from './item.module.css';

/** What is known of the pieces of each step, by item: it decides what plans emit, and which trucks may take them. */
export function CarbonFields({ groups }: { groups: readonly FigureSteps[] }) {
  const t = useT();
  const isOpen = useHasProblem()('mass', 'energy');
  const rows = groups.flatMap(({ steps }) => steps);
  return (
    <details open={isOpen}>
      <summary>{t('making:carbon.title')}</summary>
      <p className="quiet">{t('making:carbon.hint')}</p>
      {groups.map(({ item, steps }) => (
        <fieldset key={item ?? ''} className={css.figures}>
          <legend className={item === null ? 'sr' : ''}>{item ?? t('making:carbon.own')}</legend>
          {steps.map((step) => (
            <StepFigures key={step.codes.join()} step={step} row={rows.indexOf(step)} />
          ))}
        </fieldset>
      ))}
    </details>
  );
}

function StepFigures({ step: { codes, text }, row }: { step: FigureStep; row: number }) {
  const t = useT();
  return (
    <div className={ui.grid}>
      {codes.map((code) => (
        <Hidden key={code} name={`figureStep:${row}`} value={code} />
      ))}
      <AmountField optional name={`mass:${row}`} label={t('making:carbon.mass', { step: text })} unit="kg" />
      <AmountField
        optional
        name={`energy:${row}`}
        label={t('making:carbon.energyOf', { step: text })}
        unit="kWh"
      />
    </div>
  );
}
