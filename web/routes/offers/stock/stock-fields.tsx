import { treeOptions } from '../../../domain/names.ts';
import { useUnit } from '../../../domain/values.tsx';
import { AmountField, ChoiceField, SelectField, TextField } from '../../../form/fields.tsx';
import { FileField } from '../../../form/file-field.tsx';
import { useHasProblem } from '../../../form/form-scope.tsx';
import type { StockEditorQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { More } from '../../../ui/more.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { filledRows, rowsShown, type Typed, textOf } from '../editor/typed.ts';
import css from '../offers.module.css';
import { CONDITIONS, DIMENSIONS, DIMENSIONS_MAX, KINDS, LOT_UNITS, SIZE_UNITS } from './stock-form.ts';

/** The goods: what they are, where they lie, how large, how much of them. */
export function StockFields(props: { typed: Typed; loaded: StockEditorQuery }) {
  const t = useT();
  const locale = useLocale();
  const { typed, loaded } = props;
  const sites = loaded.sites.edges.map(({ node }) => ({ value: node.id, text: node.name }));
  return (
    <Panel title={t('offers:section.what')}>
      <div className={ui.grid}>
        <ChoiceField
          wide
          type="radio"
          name="kind"
          label={t('offers:stock.kind')}
          options={KINDS.map((kind) => ({ value: kind, text: t(`domain:stockKind.${kind}`) }))}
        />
        <TextField wide name="item" label={t('offers:stock.item')} hint={t('offers:stock.itemHint')} />
        <SelectField name="siteId" label={t('offers:site')} options={sites} />
        {textOf(typed, 'kind') === 'MATERIAL' ? (
          <SelectField
            optional
            name="materialCode"
            label={t('offers:stock.material')}
            none={t('common:none')}
            options={treeOptions(locale, loaded.materials, () => true)}
          />
        ) : null}
        <ChoiceField
          wide
          type="radio"
          name="condition"
          label={t('offers:stock.condition')}
          options={CONDITIONS.map((one) => ({ value: one, text: t(`domain:stockCondition.${one}`) }))}
        />
      </div>
      <LotDetails typed={typed} />
    </Panel>
  );
}

function LotDetails({ typed }: { typed: Typed }) {
  const t = useT();
  const hasProblem = useHasProblem()('batchNumber', 'certificate', 'dimUnit', ...DIMENSIONS);
  const sizes = filledRows(typed, DIMENSIONS).length;
  const batch = textOf(typed, 'batchNumber');
  const isSet = sizes > 0 || batch !== '';
  return (
    <More
      title={t('offers:more.lot')}
      open={hasProblem || isSet}
      set={
        isSet
          ? [batch, ...filledRows(typed, DIMENSIONS).map((row) => sizeOf(typed, row))]
              .filter(Boolean)
              .join(' · ')
          : t('offers:set.none')
      }
    >
      <div className={ui.grid}>
        <TextField optional name="batchNumber" label={t('offers:stock.batch')} />
        <FileField optional name="certificate" label={t('offers:stock.certificate')} purpose="DOCUMENT" />
      </div>
      {rowsShown(typed, DIMENSIONS, DIMENSIONS_MAX).map((row) => (
        <DimensionRow key={row} row={row} />
      ))}
      <p className="quiet">{t('offers:moreRows')}</p>
    </More>
  );
}

const sizeOf = (typed: Typed, row: number) =>
  `${textOf(typed, `dimName:${row}`)} ${textOf(typed, `dimSize:${row}`)}`.trim();

function DimensionRow({ row }: { row: number }) {
  const t = useT();
  const unitWord = useUnit();
  const n = { row: row + 1 };
  return (
    <fieldset className={css.step}>
      <legend className="sr">{t('offers:stock.dimension', n)}</legend>
      <TextField optional name={`dimName:${row}`} label={t('offers:stock.dimName', n)} />
      <TextField
        optional
        name={`dimSize:${row}`}
        label={t('offers:stock.dimSize', n)}
        input={{ inputMode: 'decimal' }}
      />
      <SelectField
        optional
        name={`dimUnit:${row}`}
        label={t('offers:stock.dimUnit', n)}
        options={SIZE_UNITS.map((unit) => ({ value: unit, text: unitWord(unit) }))}
      />
    </fieldset>
  );
}

/** How much there is, by which unit it is sold, and from when to when. */
export function LotAmountFields({ unit }: { unit: string }) {
  const t = useT();
  const unitWord = useUnit();
  return (
    <Panel title={t('offers:section.when')}>
      <div className={ui.grid}>
        <AmountField name="quantity" label={t('offers:stock.quantity')} unit={unitWord(unit)} />
        <SelectField
          name="unit"
          label={t('offers:stock.unit')}
          options={LOT_UNITS.map((one) => ({ value: one, text: unitWord(one) }))}
        />
        <AmountField
          name="minimumLot"
          label={t('offers:minimumLot')}
          hint={t('offers:minimumLotHint')}
          unit={unitWord(unit)}
        />
        <TextField name="from" label={t('offers:from')} input={{ type: 'date' }} />
        <TextField name="lastDay" label={t('offers:lastDay')} input={{ type: 'date' }} />
      </div>
    </Panel>
  );
}
