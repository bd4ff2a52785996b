import type { DriftPartsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { DriftChart } from './drift-chart.tsx';
import { type DriftFigure, psiText, useFigureName } from './drift-values.ts';
import { RangeText } from './range-text.tsx';

type Month = DriftPartsFragment['months'][number];

/** How the firms that a card scores have moved: drawn for the latest month, and in figures for all. */
export function Drift({ drift: { reference, firmsMin, months } }: { drift: DriftPartsFragment }) {
  const t = useT();
  const [latest] = months;
  return (
    <>
      <Panel title={t('score:drift.title')}>
        <p>
          {latest === undefined
            ? t('score:drift.none')
            : reference === null
              ? t('score:drift.whyNone', { count: firmsMin })
              : t('score:drift.why', { reference: reference.slice(0, 7) })}
        </p>
        {latest && reference !== null ? <DriftChart month={latest.month} figures={latest.figures} /> : null}
      </Panel>
      {latest ? <ByMonth months={months} /> : null}
      {latest ? <Places month={latest} /> : null}
    </>
  );
}

function ByMonth({ months }: { months: readonly Month[] }) {
  const t = useT();
  const nameIn = useFigureName();
  return (
    <Panel title={t('score:drift.byMonth')} flush>
      <TableWrap label={t('score:drift.byMonth')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('score:drift.figure')}</th>
              {months.map(({ month }) => (
                <th key={month} scope="col" className="num">
                  {month.slice(0, 7)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('score:drift.firms')}</th>
              {months.map(({ month, firms }) => (
                <td key={month} className="num">
                  {firms ?? t('score:drift.few')}
                </td>
              ))}
            </tr>
            {months[0]?.figures.map((figure, at) => (
              <tr key={figure.feature?.code ?? 'score'}>
                <th scope="row">{nameIn(figure)}</th>
                {months.map(({ month, figures }) => (
                  <Cell key={month} figure={figures[at]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}

function Cell({ figure }: { figure: DriftFigure | undefined }) {
  const t = useT();
  if (!figure) return <td className="num">–</td>;
  return (
    <td className="num">
      {psiText(figure.psiMilli)}
      <div className="quiet">{t(`score:driftLevel.${figure.level}`)}</div>
    </td>
  );
}

function Places({ month: { month, figures } }: { month: Month }) {
  const t = useT();
  const nameIn = useFigureName();
  const title = t('score:drift.places', { month: month.slice(0, 7) });
  return (
    <Panel title={title} aside={<span className="quiet">{t('score:drift.hiddenWhy')}</span>} flush>
      <TableWrap label={title}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('score:drift.figure')}</th>
              <th scope="col">{t('score:card.range')}</th>
              <th scope="col" className="num">
                {t('score:drift.firms')}
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.flatMap((figure) =>
              figure.places.map(({ unknown, above, upTo, firms }) => (
                <tr key={`${figure.feature?.code} ${unknown} ${above} ${upTo}`}>
                  <th scope="row">{nameIn(figure)}</th>
                  <td>{unknown ? t('score:drift.unknown') : <RangeText above={above} upTo={upTo} />}</td>
                  <td className="num">{firms ?? t('score:drift.hidden')}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </TableWrap>
    </Panel>
  );
}
