import { SelectField, TextField } from '../../../form/fields.tsx';
import { useHasProblem } from '../../../form/form-scope.tsx';
import { useT } from '../../../i18n/use-t.ts';
import ui from '../../../ui/ui.module.css';
import type { Revision } from './item.tsx';

export const needRows = 4;
export const needSources = ['STOCK', 'BOUGHT', 'SUPPLIED', 'PREPARED'] as const;

/** What steps wait for before they can begin: material, and what is no machine’s work. Rows without a name are not there. */
export function NeedFields({ steps }: { steps: Revision['steps'] }) {
  const t = useT();
  const isOpen = useHasProblem()('need', 'needStep', 'needSource', 'needDays', 'needDay');
  return (
    <details open={isOpen}>
      <summary>{t('making:needs.title')}</summary>
      <p className="quiet">{t('making:needs.hint')}</p>
      {Array.from({ length: needRows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its number
        <fieldset key={row} className={ui.grid}>
          <legend className="sr">{t('making:needs.row', { row: row + 1 })}</legend>
          <TextField
            optional
            name={`need:${row}`}
            label={t('making:needs.name')}
            input={{ autoComplete: 'off' }}
          />
          <SelectField
            filter
            name={`needStep:${row}`}
            label={t('making:needs.step')}
            options={steps.map(({ code, name }) => ({ value: code, text: `${code} ${name}` }))}
          />
          <SelectField
            filter
            name={`needSource:${row}`}
            label={t('making:needs.source')}
            options={needSources.map((value) => ({ value, text: t(`making:needSource.${value}`) }))}
          />
          <TextField
            optional
            name={`needDays:${row}`}
            label={t('making:needs.days')}
            input={{ inputMode: 'numeric', autoComplete: 'off' }}
          />
          <TextField
            optional
            name={`needDay:${row}`}
            label={t('making:needs.day')}
            input={{ type: 'date' }}
          />
        </fieldset>
      ))}
    </details>
  );
}
