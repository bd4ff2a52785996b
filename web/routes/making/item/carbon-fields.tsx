import { AmountField, Hidden } from '../../../form/fields.tsx';
import { useHasProblem } from '../../../form/form-scope.tsx';
import { useT } from '../../../i18n/use-t.ts';
import ui from '../../../ui/ui.module.css';
import type { Revision } from './item.tsx';

/** What is known of the pieces of each step: by it plans are told apart by what they emit. */
export function CarbonFields({ steps }: { steps: Revision['steps'] }) {
  const t = useT();
  const isOpen = useHasProblem()('mass', 'energy');
  return (
    <details open={isOpen}>
      <summary>{t('making:carbon.title')}</summary>
      <p className="quiet">{t('making:carbon.hint')}</p>
      {steps.map(({ code, name }, row) => (
        <div key={code} className={ui.grid}>
          <Hidden name={`figureStep:${row}`} value={code} />
          <AmountField
            optional
            name={`mass:${row}`}
            label={t('making:carbon.mass', { step: `${code} ${name}` })}
            unit="kg"
          />
          <AmountField
            optional
            name={`energy:${row}`}
            label={t('making:carbon.energyOf', { step: `${code} ${name}` })}
            unit="kWh"
          />
        </div>
      ))}
    </details>
  );
}
