import { TextField } from '../../../form/fields.tsx';
import { useT } from '../../../i18n/use-t.ts';
import css from './calendar.module.css';
import { BREAK_ROWS, breakFields } from './calendar-form.ts';

const time = { type: 'time' } as const;

/** One shift: when it begins and ends, its break, and under it room for more breaks. */
export function ShiftRow({ n }: { n: number }) {
  const t = useT();
  const [first, ...more] = BREAK_ROWS;
  return (
    <fieldset className={css.shift}>
      <legend>{t('plant:calendar.shiftRow', { n })}</legend>
      <div className={css.triple}>
        <TextField
          optional={n > 1}
          name={`start${n}`}
          label={t('plant:calendar.shiftStart', { n })}
          input={time}
        />
        <TextField
          optional={n > 1}
          name={`end${n}`}
          label={t('plant:calendar.shiftEnd', { n })}
          input={time}
        />
        <Break shift={n} row={first} />
      </div>
      <details>
        <summary>{t('plant:calendar.moreBreaks')}</summary>
        <div className={css.triple}>
          {more.map((row) => (
            <Break key={row} shift={n} row={row} />
          ))}
        </div>
      </details>
    </fieldset>
  );
}

function Break({ shift, row }: { shift: number; row: number }) {
  const t = useT();
  const { start, end } = breakFields(shift, row);
  return (
    <>
      <TextField optional name={start} label={t('plant:calendar.breakStart', { n: row })} input={time} />
      <TextField optional name={end} label={t('plant:calendar.breakEnd', { n: row })} input={time} />
    </>
  );
}
