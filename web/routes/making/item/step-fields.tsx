import { treeOptions } from '../../../domain/names.ts';
import { useUnit } from '../../../domain/values.tsx';
import { Hidden, SelectField, TextField } from '../../../form/fields.tsx';
import { useField } from '../../../form/form-scope.tsx';
import type { ItemPageQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import ui from '../../../ui/ui.module.css';
import rfqs from '../../rfqs/rfqs.module.css';
import { AskedFields } from './asked-fields.tsx';
import css from './item.module.css';
import type { Revision } from './item.tsx';
import { keptText, LOAD_UNITS, SETUP_UNITS } from './routing-form.ts';

interface StepProps {
  row: number;
  processes: ItemPageQuery['processes'];
  kinds: ItemPageQuery['capabilityKinds'];
  revision: Revision | undefined;
}

const amount = { inputMode: 'decimal', autoComplete: 'off' } as const;
const whole = { inputMode: 'numeric', autoComplete: 'off' } as const;

/** One step of a routing: what every step has in one line, what few have behind it. Hints stand at the first step alone. */
export function StepFields({ row, processes, kinds, revision }: StepProps) {
  const t = useT();
  const locale = useLocale();
  const unitWord = useUnit();
  const filter = row > 0;
  return (
    <fieldset className={rfqs.line}>
      <legend>{t('making:stepNumber', { number: row + 1 })}</legend>
      <KeptOfStep row={row} revision={revision} />
      <div className={`${ui.grid} ${css.short} ${css.step}`}>
        <TextField filter={filter} name={`code:${row}`} label={t('making:step.code')} />
        <TextField filter={filter} name={`name:${row}`} label={t('making:step.name')} />
        <SelectField
          filter={filter}
          name={`processCode:${row}`}
          label={t('making:step.process')}
          none={t('common:choose')}
          options={treeOptions(locale, processes, () => true)}
        />
        <TextField filter={filter} name={`load:${row}`} label={t('making:step.load')} input={amount} />
        <SelectField
          filter={filter}
          name={`unit:${row}`}
          label={t('making:step.unit')}
          options={LOAD_UNITS.map((unit) => ({ value: unit, text: unitWord(unit) }))}
        />
        <TextField
          optional
          name={`next:${row}`}
          label={t('making:step.next')}
          {...hintAt(row, t('making:hint.next'))}
        />
      </div>
      <MoreOfStep row={row} />
      <AskedFields row={row} kinds={kinds} units={LOAD_UNITS} />
    </fieldset>
  );
}

const hintAt = (row: number, hint: string) => (row === 0 ? { hint } : {});

/** Set-up, yield and lots, shown where one of them is filled in or refused. */
function MoreOfStep({ row }: { row: number }) {
  const t = useT();
  const unitWord = useUnit();
  const fields = [
    useField(`yield:${row}`),
    useField(`setup:${row}`),
    useField(`family:${row}`),
    useField(`least:${row}`),
    useField(`most:${row}`),
    useField(`batch:${row}`),
  ];
  return (
    <details className={css.more} open={fields.some(({ value, error }) => value !== '' || error)}>
      <summary>{t('making:step.more')}</summary>
      <div className={`${ui.grid} ${css.short}`}>
        <TextField
          optional
          name={`setup:${row}`}
          label={t('making:step.setupTakes')}
          input={amount}
          {...hintAt(row, t('making:hint.setup'))}
        />
        <SelectField
          filter
          name={`setupUnit:${row}`}
          label={t('making:step.setupUnit')}
          options={SETUP_UNITS.map((unit) => ({ value: unit, text: unitWord(unit) }))}
        />
        <TextField
          optional
          name={`family:${row}`}
          label={t('making:step.family')}
          input={{ autoComplete: 'off' }}
          {...hintAt(row, t('making:hint.family'))}
        />
        <TextField optional name={`yield:${row}`} label={`${t('making:step.yield')} %`} input={amount} />
        <TextField optional name={`least:${row}`} label={t('making:step.lotLeast')} input={whole} />
        <TextField optional name={`most:${row}`} label={t('making:step.lotMost')} input={whole} />
        <TextField optional name={`batch:${row}`} label={t('making:step.batch')} input={whole} />
      </div>
    </details>
  );
}

/** What the form does not ask for goes with the row, so that writing the routing anew does not lose it. */
function KeptOfStep({ row, revision }: { row: number; revision: Revision | undefined }) {
  const step = revision?.steps[row];
  if (!revision || !step) return null;
  const ways = revision.arcs.filter(({ fromCode }) => fromCode === step.code);
  const per = Object.fromEntries(ways.map(({ toCode, per: count }) => [toCode, count]));
  return (
    <Hidden name={`kept:${row}`} value={keptText({ code: step.code, standards: step.standards, per })} />
  );
}
