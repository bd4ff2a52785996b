import { nameOf } from '../../../domain/names.ts';
import { QuantityText, useUnit } from '../../../domain/values.tsx';
import { AmountField, NoteField, SelectField, TextField } from '../../../form/fields.tsx';
import { useField, useHasProblem } from '../../../form/form-scope.tsx';
import type { RfqLinePartsFragment, TaxpayerType } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { More } from '../../../ui/more.tsx';
import { Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { LOAD_UNITS } from '../../needs/need-form.ts';
import { type Asked, AskLink } from '../ask-link.tsx';
import css from '../rfqs.module.css';
import { IncotermFields } from './incoterm-fields.tsx';
import { PARTS, TIERS } from './quote-form.ts';

/** What a line is quoted at: price, what is paid once, time, and what may be added. */
export function QuoteLineFields(props: {
  line: RfqLinePartsFragment;
  currency: string;
  centers: readonly { id: string; code: string; name: string }[] | null;
}) {
  const t = useT();
  const { line, currency, centers } = props;
  const id = line.id;
  const money = { inputMode: 'decimal', autoComplete: 'off' } as const;
  return (
    <fieldset className={css.line}>
      <legend>
        {line.item} · <QuantityText quantity={line.quantity} />
      </legend>
      <div className={ui.grid}>
        <AmountField
          name={`unitPrice:${id}`}
          label={t('sourcing:field.unitPrice')}
          unit={currency}
          currency={currency}
        />
        <TextField
          optional
          name={`quantity:${id}`}
          label={t('sourcing:field.quantity')}
          hint={t('sourcing:hint.quotedQuantity')}
          input={money}
        />
        <TextField optional name={`setup:${id}`} label={t('sourcing:part.SETUP')} input={money} />
        <TextField
          optional
          name={`tooling:${id}`}
          label={t('sourcing:part.TOOLING')}
          hint={t('sourcing:hint.tooling')}
          input={money}
        />
        <TextField optional name={`sample:${id}`} label={t('sourcing:part.SAMPLE')} input={money} />
        <TextField
          name={`leadDays:${id}`}
          label={t('sourcing:field.leadDays')}
          input={{ inputMode: 'numeric', autoComplete: 'off' }}
        />
        <TextField name={`deliverOn:${id}`} label={t('sourcing:field.deliverOn')} input={{ type: 'date' }} />
      </div>
      {centers ? <PlanFields id={id} centers={centers} /> : null}
      <TierFields id={id} />
      <PartFields id={id} />
    </fieldset>
  );
}

function PlanFields({
  id,
  centers,
}: {
  id: string;
  centers: readonly { id: string; code: string; name: string }[];
}) {
  const t = useT();
  const unitWord = useUnit();
  return (
    <div className={ui.grid}>
      <SelectField
        optional
        name={`workCenterId:${id}`}
        label={t('sourcing:field.workCenter')}
        hint={t('sourcing:hint.workCenter')}
        none={t('common:none')}
        options={centers.map((center) => ({ value: center.id, text: `${center.code} ${center.name}` }))}
      />
      <TextField
        optional
        name={`load:${id}`}
        label={t('sourcing:field.load')}
        hint={t('sourcing:hint.load')}
        input={{ inputMode: 'decimal', autoComplete: 'off' }}
      />
      <SelectField
        optional
        name={`loadUnit:${id}`}
        label={t('sourcing:field.loadUnit')}
        options={LOAD_UNITS.map((unit) => ({ value: unit, text: unitWord(unit) }))}
      />
    </div>
  );
}

function TierFields({ id }: { id: string }) {
  const t = useT();
  const first = useField(`tierFrom:${id}:0`).value;
  const problem = useHasProblem()('tierFrom', 'tierPrice');
  return (
    <More title={t('quoting:tiers.title')} set={t('quoting:tiers.hint')} open={first !== '' || problem}>
      {Array.from({ length: TIERS }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tier has no other name than its place
        <div key={index} className={ui.grid}>
          <TextField
            optional
            name={`tierFrom:${id}:${index}`}
            label={t('quoting:tiers.from', { number: index + 1 })}
            input={{ inputMode: 'decimal', autoComplete: 'off' }}
          />
          <TextField
            optional
            name={`tierPrice:${id}:${index}`}
            label={t('quoting:tiers.price', { number: index + 1 })}
            input={{ inputMode: 'decimal', autoComplete: 'off' }}
          />
        </div>
      ))}
    </More>
  );
}

function PartFields({ id }: { id: string }) {
  const t = useT();
  const problem = useHasProblem()('part');
  return (
    <More title={t('quoting:breakdown.title')} set={t('quoting:breakdown.hint')} open={problem}>
      <div className={ui.grid}>
        {PARTS.map((kind) => (
          <TextField
            key={kind}
            optional
            name={`part:${id}:${kind}`}
            label={t(`quoting:breakdown.${kind}`)}
            input={{ inputMode: 'decimal', autoComplete: 'off' }}
          />
        ))}
      </div>
    </More>
  );
}

/** How the prices stand to VAT, when they are paid, until when they stand. */
export function QuoteTermsFields(props: {
  rates: readonly { taxpayerType: TaxpayerType; bps: number }[];
  /** Absent where the supplier's kind is chosen in the form. */
  taxpayerType?: TaxpayerType;
}) {
  const t = useT();
  const rates = props.rates.filter(
    ({ taxpayerType }) => props.taxpayerType === undefined || taxpayerType === props.taxpayerType,
  );
  return (
    <Panel title={t('sourcing:section.quoteTerms')}>
      <div className={ui.grid}>
        <SelectField
          name="vatIncluded"
          label={t('sourcing:field.vatIncluded')}
          options={[
            { value: 'no', text: t('sourcing:vat.no') },
            { value: 'yes', text: t('sourcing:vat.yes') },
          ]}
        />
        <SelectField
          name="vatBps"
          label={t('sourcing:field.vat')}
          options={rates.map(({ taxpayerType, bps }) => ({
            value: String(bps),
            text:
              props.taxpayerType === undefined
                ? `${bps / 100} % · ${t(`organisation:taxpayerType.${taxpayerType}`)}`
                : `${bps / 100} %`,
          }))}
        />
        <AmountField
          name="paymentDays"
          label={t('sourcing:field.paymentDays')}
          unit={t('quoting:daysUnit')}
        />
        <IncotermFields none={t('quoting:asWanted')} />
        <TextField name="validDate" label={t('sourcing:field.validDate')} input={{ type: 'date' }} />
        <TextField name="validTime" label={t('sourcing:field.validTime')} input={{ type: 'time' }} />
        <AmountField
          optional
          name="annualReduction"
          label={t('sourcing:field.annualReduction')}
          unit={t('quoting:percentYear')}
        />
        <NoteField
          wide
          optional
          rows={2}
          name="deviations"
          label={t('sourcing:field.deviations')}
          hint={t('sourcing:hint.deviations')}
        />
        <NoteField wide optional rows={2} name="indexClause" label={t('sourcing:field.indexClause')} />
        <NoteField wide optional rows={2} name="terms" label={t('sourcing:field.terms')} />
      </div>
    </Panel>
  );
}

/** What is asked for, beside the fields in which it is answered. */
export function AskedLines({ lines, of }: { lines: readonly RfqLinePartsFragment[]; of?: Asked }) {
  const locale = useLocale();
  return (
    <ul className={css.list}>
      {lines.map((line) => (
        <li key={line.id}>
          <strong>{line.item}</strong>
          <span className={css.meta}>
            {line.partNumber ? <span className="mono">{line.partNumber}</span> : null}
            <QuantityText quantity={line.quantity} />
            <span>
              {line.wantedFrom} – {line.wantedUntil}
            </span>
            {line.process ? <span>{nameOf(locale, line.process)}</span> : null}
            {of ? <AskLink line={line} of={of} /> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
