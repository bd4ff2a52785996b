import { formatWeekday } from '../../../domain/format.ts';
import { listNames } from '../../../domain/names.ts';
import { ChoiceField, TextField } from '../../../form/fields.tsx';
import { useHasProblem } from '../../../form/form-scope.tsx';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { More } from '../../../ui/more.tsx';
import ui from '../../../ui/ui.module.css';
import { type Typed, textOf } from './typed.ts';
import { typedWeekdays } from './typed-offer.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** Only some days of each week, and of those only a shift. */
export function RecurrenceFields({ typed, inHours }: { typed: Typed; inHours: boolean }) {
  const t = useT();
  const locale = useLocale();
  const hasProblem = useHasProblem()('weekdays', 'shiftStarts', 'shiftEnds');
  const days = typedWeekdays(typed);
  const names = (days ?? []).map((day) => formatWeekday(locale, day));
  const [starts, ends] = [textOf(typed, 'shiftStarts'), textOf(typed, 'shiftEnds')];
  const shift = starts && ends ? `${starts}–${ends}` : '';
  return (
    <More
      title={t('offers:more.recurrence')}
      open={hasProblem || days !== null}
      set={days ? `${listNames(locale, names)} ${shift}` : t('offers:set.allDays')}
    >
      <ChoiceField
        optional
        type="checkbox"
        name="weekdays"
        label={t('offers:weekdays')}
        hint={t('offers:weekdaysHint')}
        options={WEEKDAYS.map((day) => ({ value: String(day), text: formatWeekday(locale, day) }))}
      />
      {inHours ? (
        <div className={ui.grid}>
          <TextField optional name="shiftStarts" label={t('offers:shiftStarts')} input={{ type: 'time' }} />
          <TextField
            optional
            name="shiftEnds"
            label={t('offers:shiftEnds')}
            hint={t('offers:shiftEndsHint')}
            input={{ type: 'time' }}
          />
        </div>
      ) : null}
    </More>
  );
}
