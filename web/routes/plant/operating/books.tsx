import { Allowed } from '../../../domain/allowed.tsx';
import { formatNumber } from '../../../domain/format.ts';
import { MoneyText } from '../../../domain/values.tsx';
import type { BooksPartsFragment, OperatingQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { SourceBadge } from '../../consents/figures.tsx';
import css from './operating.module.css';

/** What the firm's own books tell month by month: stock at month ends, and how many people were paid. */
export function Books({ books: { stock, payroll }, kinds }: { books: BooksPartsFragment } & Kinds) {
  return (
    <div className={css.books}>
      <Stock stock={stock} kinds={kinds} />
      <Payroll payroll={payroll} kinds={kinds} />
    </div>
  );
}

interface Kinds {
  readonly kinds: OperatingQuery['sheetKinds'];
}

/** Books are brought in by whoever may: a planner sees them and brings none. */
function Bring({ kind, word, kinds }: { kind: string; word: string } & Kinds) {
  const isOpen = kinds.some((one) => one.kind === kind && one.isAllowed);
  return (
    <Allowed act="sheetImportStart" isOpen={isOpen} word={word}>
      <ButtonLink to={`/capacity/imports?kind=${kind}`}>{word}</ButtonLink>
    </Allowed>
  );
}

function Stock({ stock, kinds }: Pick<BooksPartsFragment, 'stock'> & Kinds) {
  const t = useT();
  const title = t('operating:books.stock');
  const bring = <Bring kind="stock-value" word={t('operating:books.bringStock')} kinds={kinds} />;
  return (
    <Panel title={title} aside={bring} flush={stock.length > 0}>
      {stock.length === 0 ? (
        <None />
      ) : (
        <TableWrap label={title}>
          <table className={ui.table}>
            <thead>
              <tr>
                <th scope="col">{t('operating:books.month')}</th>
                {kindsOfStock.map((kind) => (
                  <th key={kind} scope="col" className="num">
                    {t(`operating:stock.kind.${kind}`)}
                  </th>
                ))}
                <th scope="col">{t('operating:column.source')}</th>
              </tr>
            </thead>
            <tbody>
              {[...Map.groupBy(stock, ({ month }) => month)].map(([month, told]) => (
                <tr key={month}>
                  <Month month={month} />
                  {kindsOfStock.map((kind) => (
                    <td key={kind} className="num">
                      <Worth row={told.find((one) => one.kind === kind)} />
                    </td>
                  ))}
                  <td>
                    {[...new Set(told.map(({ source }) => source))].map((source) => (
                      <SourceBadge key={source} source={source} />
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableWrap>
      )}
    </Panel>
  );
}

const kindsOfStock = ['MATERIAL', 'PROGRESS', 'FINISHED'] as const;

/** What nobody has told is not 0. */
function Worth({ row }: { row: BooksPartsFragment['stock'][number] | undefined }) {
  return row ? <MoneyText money={row.value} /> : <span className="quiet">–</span>;
}

function Payroll({ payroll, kinds }: Pick<BooksPartsFragment, 'payroll'> & Kinds) {
  const t = useT();
  const locale = useLocale();
  const title = t('operating:books.people');
  const bring = <Bring kind="payroll-count" word={t('operating:books.bringPeople')} kinds={kinds} />;
  return (
    <Panel title={title} aside={bring} flush={payroll.length > 0}>
      {payroll.length === 0 ? (
        <None />
      ) : (
        <TableWrap label={title}>
          <table className={ui.table}>
            <thead>
              <tr>
                <th scope="col">{t('operating:books.month')}</th>
                <th scope="col" className="num">
                  {t('operating:books.count')}
                </th>
                <th scope="col">{t('operating:column.source')}</th>
              </tr>
            </thead>
            <tbody>
              {payroll.map(({ month, people, source }) => (
                <tr key={month}>
                  <Month month={month} />
                  <td className="num">{formatNumber(locale, String(people))}</td>
                  <td>
                    <SourceBadge source={source} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableWrap>
      )}
    </Panel>
  );
}

function Month({ month }: { month: string }) {
  return (
    <th scope="row" className="nowrap">
      <time dateTime={month.slice(0, 7)}>{month.slice(0, 7)}</time>
    </th>
  );
}

function None() {
  const t = useT();
  return (
    <p className="quiet">
      {t('operating:books.none')} {t('operating:books.why')}
    </p>
  );
}
