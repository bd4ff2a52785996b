import type { ReactNode } from 'react';
import { formatMoney } from '../../../domain/format.ts';
import { StateBadge } from '../../../domain/state-badge.tsx';
import { MoneyText, QuantityText, TimeText } from '../../../domain/values.tsx';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import { ChoiceField, TextField } from '../../../form/fields.tsx';
import type { ComparedPartKind, Criterion } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { useIncoterm } from '../incoterm-text.tsx';
import css from '../rfqs.module.css';
import { bidderName } from './bidders-panel.tsx';
import { CounterForms } from './counter-forms.tsx';
import type { Room } from './room.tsx';

type Quote = Room['quotes'][number];
type Compared = Room['comparison'][number];
interface Column {
  readonly quote: Quote;
  readonly compared: Compared | null;
}

const PARTS: readonly ComparedPartKind[] = ['GOODS', 'SETUP', 'TOOLING', 'SAMPLE', 'VAT', 'TERMS'];

/** Criteria against suppliers: every figure with its parts, the best of each row marked by a word. */
export function ComparisonPanel({ rfq, scope }: { rfq: Room; scope: ActScope }) {
  const t = useT();
  if (rfq.state === 'DRAFT') return null;
  if (rfq.sealed && rfq.state === 'OPEN')
    return (
      <Panel id="quotes" title={t('sourcing:compare.title')}>
        <Notice tone="info">{t('sourcing:sealed.until')}</Notice>
      </Panel>
    );
  const columns = rfq.quotes.map((quote) => ({
    quote,
    compared: rfq.comparison.find((row) => row.quote?.id === quote.id) ?? null,
  }));
  return (
    <Panel id="quotes" title={t('sourcing:compare.title')} flush>
      {columns.length === 0 ? (
        <p className={`${ui.panelBody} quiet`}>{t('sourcing:compare.none')}</p>
      ) : (
        <Sheet rfq={rfq} columns={columns} />
      )}
      {columns.length > 0 ? (
        <div className={`${ui.panelBody} ${ui.stack}`}>
          <p className="quiet">{t('sourcing:compare.basis')}</p>
          <AwardForm rfq={rfq} columns={columns} scope={scope} />
          <CounterForms rfq={rfq} scope={scope} />
        </div>
      ) : null}
    </Panel>
  );
}

function Sheet({ rfq, columns }: { rfq: Room; columns: readonly Column[] }) {
  const t = useT();
  const locale = useLocale();
  const incotermOf = useIncoterm();
  const money = (amount: { amount: string; currency: string } | null | undefined) =>
    amount ? <MoneyText money={amount} /> : '–';
  const row = (label: ReactNode, of: (column: Column) => ReactNode, criterion?: Criterion, isSum = false) => (
    <tr data-sum={isSum || undefined}>
      <th scope="row">{label}</th>
      {columns.map((column) => (
        <td key={column.quote.id}>
          {of(column)}
          {criterion && column.compared?.best.includes(criterion) ? (
            <span className={css.best}>{t('sourcing:compare.best')}</span>
          ) : null}
        </td>
      ))}
    </tr>
  );
  return (
    <TableWrap label={t('sourcing:compare.title')}>
      <table className={`${ui.table} ${css.sheet}`}>
        <thead>
          <tr>
            <th scope="col">{t('sourcing:compare.criterion')}</th>
            {columns.map(({ quote }) => (
              <th scope="col" key={quote.id}>
                {bidderName(locale, quote.bidder)}
                <div className="mono quiet">{quote.number}</div>
                <StateBadge of="quote" state={quote.state} />
                <div>
                  <a
                    href={`/rfqs/messages/${quote.id}`}
                    download
                    aria-label={`${t('sourcing:takeIn.json')} ${quote.number}`}
                  >
                    {t('sourcing:takeIn.json')}
                  </a>
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rfq.lines.map((line) => (
            <UnitPriceRow key={line.id} line={line} columns={columns} />
          ))}
          {PARTS.map((kind) => (
            <PartRow key={kind} kind={kind} columns={columns} />
          ))}
          {row(t('sourcing:compare.cost'), ({ compared }) => money(compared?.cost), 'COST', true)}
          {row(
            t('sourcing:compare.perPiece'),
            ({ compared }) =>
              compared ? formatMoney(locale, { amount: compared.perPiece, currency: rfq.currency }, 4) : '–',
            'UNIT_PRICE',
          )}
          {row(t('sourcing:compare.paid'), ({ compared }) => money(compared?.paid))}
          {row(t('sourcing:compare.toTarget'), ({ compared }) => money(compared?.toTarget))}
          {row(
            t('sourcing:compare.leadDays'),
            ({ compared }) => (compared ? t('sourcing:days', { count: compared.leadDays }) : '–'),
            'LEAD_TIME',
          )}
          {row(t('sourcing:compare.deliverOn'), ({ compared }) => compared?.deliverOn ?? '–', 'DATE')}
          {row(
            t('sourcing:compare.paymentDays'),
            ({ quote }) => t('sourcing:days', { count: quote.live?.paymentDays ?? 0 }),
            'PAYMENT',
          )}
          {rfq.incoterm || rfq.quotes.some(({ live }) => live?.incoterm)
            ? row(t('sourcing:field.incoterm'), ({ quote: { live } }) => {
                const own = live?.incoterm ? live : rfq;
                const differs = live?.incoterm && rfq.incoterm && live.incoterm !== rfq.incoterm;
                return (
                  <>
                    {incotermOf(own, rfq.deliverTo) ?? '–'}
                    {differs ? <div className="quiet">{t('sourcing:compare.otherTerm')}</div> : null}
                  </>
                );
              })
            : null}
          {row(
            t('sourcing:compare.complete'),
            ({ compared }) => (compared?.complete ? t('sourcing:yes') : t('sourcing:no')),
            'COMPLETE',
          )}
          {row(t('sourcing:compare.vat'), ({ quote }) => (
            <VatText quote={quote} />
          ))}
          {row(t('sourcing:compare.held'), ({ quote }) =>
            quote.firmness === 'HELD' ? (
              <>
                {t('sourcing:held.until')} <TimeText instant={quote.validUntil} />
              </>
            ) : (
              <>
                {t('sourcing:held.not')} <TimeText instant={quote.validUntil} />
              </>
            ),
          )}
          {row(t('sourcing:compare.deviations'), ({ quote }) => (
            <span className={css.prose}>{quote.live?.deviations ?? t('common:none')}</span>
          ))}
          {row(t('sourcing:compare.terms'), ({ quote }) => (
            <span className={css.prose}>{termsOf(quote)}</span>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function termsOf({ live }: Quote): string {
  return [live?.terms, live?.indexClause].filter(Boolean).join('\n') || '–';
}

function VatText({ quote }: { quote: Quote }) {
  const t = useT();
  if (!quote.live) return '–';
  const rate = `${quote.live.vatBps / 100} %`;
  return t(quote.live.vatIncluded ? 'sourcing:vat.included' : 'sourcing:vat.excluded', {
    rate,
    taxpayer: t(`organisation:taxpayerType.${quote.live.taxpayerType}`),
  });
}

function UnitPriceRow({ line, columns }: { line: Room['lines'][number]; columns: readonly Column[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">{t('sourcing:compare.unitPrice', { item: line.item })}</th>
      {columns.map(({ quote }) => {
        const found = quote.live?.lines.find(({ lineId }) => lineId === line.id);
        return (
          <td key={quote.id}>
            {found ? (
              <>
                {formatMoney(locale, found.priceAtQuantity, 4)} · <QuantityText quantity={found.quantity} />
                {found.loadPerPiece ? (
                  <div className="quiet">
                    <QuantityText quantity={found.loadPerPiece} /> {t('sourcing:perPiece')}
                  </div>
                ) : null}
              </>
            ) : (
              '–'
            )}
          </td>
        );
      })}
    </tr>
  );
}

function PartRow({ kind, columns }: { kind: ComparedPartKind; columns: readonly Column[] }) {
  const t = useT();
  return (
    <tr>
      <th scope="row">{t(`sourcing:part.${kind}`)}</th>
      {columns.map(({ quote, compared }) => {
        const part = compared?.parts.find((one) => one.kind === kind);
        return (
          <td key={quote.id}>
            {part ? <MoneyText money={part.amount} /> : '–'}
            {kind === 'TOOLING' && compared?.best.includes('TOOLING') ? (
              <span className={css.best}>{t('sourcing:compare.best')}</span>
            ) : null}
          </td>
        );
      })}
    </tr>
  );
}

/** Who gets how many of what: all of one line to one, or shares to several. */
function AwardForm({ rfq, columns, scope }: { rfq: Room; columns: readonly Column[]; scope: ActScope }) {
  const t = useT();
  const locale = useLocale();
  const live = columns.filter(({ quote }) => quote.availableActions.includes('AWARD'));
  const waits = rfq.awards.some(({ state }) => state === 'AWAITING_APPROVAL');
  if (!rfq.availableActions.includes('AWARD') || live.length === 0) return null;
  if (waits) return <Notice tone="warn">{t('sourcing:award.waits')}</Notice>;
  return (
    <ActForm
      scope={scope}
      intent="award"
      act="rfqAward"
      word={t('sourcing:award.act')}
      look="primary"
      defaults={{ closes: 'yes' }}
    >
      <h3>{t('sourcing:award.title')}</h3>
      <p className="quiet">{t('sourcing:award.hint')}</p>
      {rfq.lines.map((line) => (
        <fieldset key={line.id} className={css.line}>
          <legend>
            {line.item} · <QuantityText quantity={line.quantity} />
          </legend>
          <div className={ui.grid}>
            {live.map(({ quote }) => {
              const quoted = quote.live?.lines.find(({ lineId }) => lineId === line.id);
              return quoted ? (
                <TextField
                  key={quote.id}
                  filter
                  name={`award:${quote.id}:${line.id}`}
                  label={bidderName(locale, quote.bidder)}
                  hint={t('sourcing:award.most', { quantity: quoted.quantity.value })}
                  input={{ inputMode: 'decimal', autoComplete: 'off' }}
                />
              ) : null;
            })}
          </div>
        </fieldset>
      ))}
      <ChoiceField
        optional
        type="checkbox"
        name="closes"
        label={t('sourcing:award.rest')}
        options={[{ value: 'yes', text: t('sourcing:award.closes') }]}
      />
    </ActForm>
  );
}
