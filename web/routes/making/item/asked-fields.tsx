import { useUnit } from '../../../domain/values.tsx';
import { ChoiceField, type Option, SelectField, TextField } from '../../../form/fields.tsx';
import { useField } from '../../../form/form-scope.tsx';
import type { ItemPageQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { isUnitCode, type UnitCode } from '../../../shared.ts';
import ui from '../../../ui/ui.module.css';
import { BOUNDED, type BoundedKind, boundedKinds } from '../../needs/requirement-form.ts';
import { askedByChoice, INSPECTIONS, unitField } from './asked-form.ts';
import css from './item.module.css';

interface AskedProps {
  row: number;
  kinds: ItemPageQuery['capabilityKinds'];
  units: readonly UnitCode[];
}

const amount = { inputMode: 'decimal', autoComplete: 'off' } as const;
const plain = { autoComplete: 'off' } as const;

/** What a step needs of whoever works, and what of it is inspected: shown where any of it is filled in or refused. */
export function AskedFields({ row, kinds, units }: AskedProps) {
  const t = useT();
  const fields = [
    ...[...boundedKinds, ...askedByChoice].map((kind) => `${kind}:${row}`),
    ...['inspection', 'inspects', 'inspectionDays'].map((name) => `${name}:${row}`),
  ];
  const isOpen = useAnyFilled(fields);
  return (
    <details className={css.more} open={isOpen}>
      <summary>{t('making:step.askedMore')}</summary>
      <div className={`${ui.grid} ${css.short} ${css.inspected}`}>
        <InspectionFields row={row} units={units} />
      </div>
      <div className={`${ui.grid} ${css.short} ${css.asked}`}>
        {boundedKinds.map((kind) => (
          <BoundedFields key={kind} row={row} kind={kind} />
        ))}
        <GradeField row={row} kind="TOLERANCE" choices={choicesOf(kinds, 'tolerance-grade')} />
        <GradeField row={row} kind="CLEANLINESS" choices={choicesOf(kinds, 'cleanliness')} />
        <TextField
          optional
          name={`REGION:${row}`}
          label={t('domain:requirement.REGION')}
          input={plain}
          {...(row === 0 ? { hint: t('making:hint.region') } : {})}
        />
      </div>
      <Languages row={row} choices={choicesOf(kinds, 'language')} />
    </details>
  );
}

const choicesOf = (kinds: AskedProps['kinds'], code: string) =>
  kinds.find((kind) => kind.code === code)?.choices ?? [];

function useAnyFilled(names: readonly string[]): boolean {
  // One field after the other, always the same ones.
  return names.map(useField).some(({ value, error }) => value !== '' || error !== undefined);
}

function InspectionFields({ row, units }: Pick<AskedProps, 'row' | 'units'>) {
  const t = useT();
  return (
    <>
      <SelectField
        filter
        name={`inspection:${row}`}
        label={t('making:step.inspection')}
        none={t('making:inspection.none')}
        options={INSPECTIONS.map((kind) => ({ value: kind, text: t(`making:inspectionKind.${kind}`) }))}
        {...(row === 0 ? { hint: t('making:hint.inspection') } : {})}
      />
      <TextField optional name={`inspects:${row}`} label={t('making:step.inspects')} input={amount} />
      <UnitField name={`inspectsUnit:${row}`} label={t('making:step.inspectsUnit')} units={units} />
      <TextField
        optional
        name={`inspectionDays:${row}`}
        label={t('making:step.inspectionDays')}
        input={amount}
      />
    </>
  );
}

function BoundedFields({ row, kind }: { row: number; kind: BoundedKind }) {
  const t = useT();
  const word = t(`domain:requirement.${kind}`);
  return (
    <div className={`${ui.grid} ${css.pair}`}>
      <TextField
        optional
        name={`${kind}:${row}`}
        label={word}
        input={plain}
        {...(row === 0 && kind === 'SIZE' ? { hint: t('making:hint.size') } : {})}
      />
      <UnitField
        name={unitField(kind, row)}
        label={t('making:step.unitOf', { what: word })}
        units={BOUNDED[kind].units}
      />
    </div>
  );
}

/** The units that people write it in, and the one that it is kept in. */
function UnitField({ name, label, units }: { name: string; label: string; units: readonly UnitCode[] }) {
  const unitWord = useUnit();
  const { value } = useField(name);
  const all = isUnitCode(value) && !units.includes(value) ? [...units, value] : units;
  return (
    <SelectField
      filter
      name={name}
      label={label}
      options={all.map((unit) => ({ value: unit, text: unitWord(unit) }))}
    />
  );
}

function GradeField(props: { row: number; kind: 'TOLERANCE' | 'CLEANLINESS'; choices: readonly string[] }) {
  const t = useT();
  return (
    <SelectField
      filter
      name={`${props.kind}:${props.row}`}
      label={t(`domain:requirement.${props.kind}`)}
      none={t('making:step.notAsked')}
      options={props.choices.map((choice) => ({ value: choice, text: choice }))}
    />
  );
}

function Languages({ row, choices }: { row: number; choices: readonly string[] }) {
  const t = useT();
  const locale = useLocale();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const options: Option[] = choices.map((code) => ({ value: code, text: names.of(code) ?? code }));
  return (
    <ChoiceField
      type="checkbox"
      name={`LANGUAGE:${row}`}
      label={t('domain:requirement.LANGUAGE')}
      options={options}
    />
  );
}
