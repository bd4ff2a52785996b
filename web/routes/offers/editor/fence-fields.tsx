import { AmountField, TextField } from '../../../form/fields.tsx';
import { useHasProblem } from '../../../form/form-scope.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { More } from '../../../ui/more.tsx';
import ui from '../../../ui/ui.module.css';
import { figureOf, filledRows, rowsShown, type Typed } from './typed.ts';

const FENCES = ['fenceFrom', 'fenceLast'];
const FENCES_MAX = 20;

/** Days ahead that are not sold. Every class of offer has them. */
export function NoticeField() {
  const t = useT();
  return (
    <AmountField
      optional
      name="fenceDays"
      label={t('offers:fenceDays')}
      hint={t('offers:fenceDaysHint')}
      unit={t('offers:days')}
    />
  );
}

/** Days that are not sold: so many ahead of today, and stretches of the calendar. */
export function FenceFields({ typed }: { typed: Typed }) {
  const t = useT();
  const hasProblem = useHasProblem()('fenceDays', ...FENCES);
  const stretches = filledRows(typed, FENCES).length;
  const ahead = figureOf(typed, 'fenceDays') ?? 0;
  const isSet = stretches > 0 || ahead > 0;
  return (
    <More
      title={t('offers:more.fences')}
      open={hasProblem || isSet}
      set={isSet ? t('offers:set.fences', { ahead, stretches }) : t('offers:set.noFences')}
    >
      <div className={ui.grid}>
        <NoticeField />
      </div>
      {rowsShown(typed, FENCES, FENCES_MAX).map((row) => (
        <fieldset key={row} className={ui.grid}>
          <legend className="sr">{t('offers:fenceRow', { row: row + 1 })}</legend>
          <TextField
            optional
            name={`fenceFrom:${row}`}
            label={t('offers:fenceFrom', { row: row + 1 })}
            input={{ type: 'date' }}
          />
          <TextField
            optional
            name={`fenceLast:${row}`}
            label={t('offers:fenceLast', { row: row + 1 })}
            input={{ type: 'date' }}
          />
        </fieldset>
      ))}
      <p className="quiet">{t('offers:moreRows')}</p>
    </More>
  );
}
