import type { CostPartsFragment } from '../gql/graphql.ts';
import { useCodeText, useLocale, useT } from '../i18n/use-t.ts';
import css from './domain.module.css';
import { formatMoney } from './format.ts';
import { EXACT_DIGITS, READ_DIGITS, useParamTexts } from './params.ts';
import { MoneyText, NetOfVat } from './values.tsx';

/** What it costs, delivered: parts that add up to the total, each with its formula. */
export function LandedCostTable({ cost, pieces = true }: { cost: CostPartsFragment; pieces?: boolean }) {
  const t = useT();
  const locale = useLocale();
  const isWeighted = cost.weighted !== null && cost.weighted.amount !== cost.total.amount;
  return (
    <table className={css.cost}>
      <caption className="sr">{t('domain:cost.caption')}</caption>
      {isWeighted ? <WeightedHead /> : null}
      <tbody>
        {cost.parts.map((part) => (
          <tr key={part.kind}>
            <th scope="row">{t(`domain:cost.${part.kind}`)}</th>
            <td>
              <Formula part={part} />
            </td>
            <td className="num">{formatMoney(locale, part.amount)}</td>
            {isWeighted ? (
              <td className="num">{part.weighted ? formatMoney(locale, part.weighted) : '–'}</td>
            ) : null}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {t('domain:cost.total')}
            <NetOfVat />
          </th>
          <td>{pieces ? <PerPiece cost={cost} /> : null}</td>
          <td>
            <MoneyText money={cost.total} />
          </td>
          {isWeighted && cost.weighted ? (
            <td>
              <MoneyText money={cost.weighted} />
            </td>
          ) : null}
        </tr>
      </tfoot>
    </table>
  );
}

/** What is paid beside what it counts for, once the buyer has weighed the parts. */
function WeightedHead() {
  const t = useT();
  return (
    <thead>
      <tr>
        <th scope="col">{t('domain:cost.part')}</th>
        <th scope="col">{t('domain:cost.formula')}</th>
        <th scope="col" className="num">
          {t('domain:cost.amount')}
        </th>
        <th scope="col" className="num">
          {t('domain:cost.weighted')}
        </th>
      </tr>
    </thead>
  );
}

function PerPiece({ cost }: { cost: CostPartsFragment }) {
  const t = useT();
  const locale = useLocale();
  const money = { amount: cost.perPiece, currency: cost.total.currency };
  const exact = t('domain:cost.perPiece', { amount: formatMoney(locale, money, 4) });
  return <span title={exact}>{t('domain:cost.perPiece', { amount: formatMoney(locale, money, 2) })}</span>;
}

type Part = CostPartsFragment['parts'][number];

/** The formula of a part with its own figures, rounded to read; whoever points at it sees all digits. */
function Formula({ part }: { part: Part }) {
  const formula = useFormula(part, READ_DIGITS);
  const exact = useFormula(part, EXACT_DIGITS);
  return <span title={exact === formula ? undefined : exact}>{formula}</span>;
}

/** A part of a kind that we have no template for lists its figures. */
function useFormula(part: Part, digits: number): string {
  const codeText = useCodeText();
  const params = useParamTexts(digits)([...part.params, { name: 'currency', value: part.amount.currency }]);
  const plain = params
    .filter((param) => param.name !== 'currency')
    .map((param) =>
      codeText('domain:param', param.name, `${param.name} ${param.value}`, [
        { name: 'value', value: param.value },
      ]),
    )
    .join(' · ');
  const names = new Set(part.params.map((param) => param.name));
  const complete = (FORMULA_NAMES[part.kind] ?? []).every((name) => names.has(name));
  return complete ? codeText('domain:formula', part.kind, plain, params) : plain;
}

const FORMULA_NAMES: Record<string, readonly string[]> = {
  WORK: ['quantity', 'unit', 'unitPrice'],
  SETUP: ['quantity', 'unit'],
  TRANSPORT: ['shipments', 'perShipment', 'km'],
};
