import { formatBps } from '../../domain/format.ts';
import type { ScorePartsFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { SourceBadge } from '../consents/figures.tsx';
import css from './score.module.css';
import { FeatureName, FeatureValue, signed } from './score-values.tsx';

type Line = ScorePartsFragment['contributions'][number];

/** Base and every figure, one under the other: they add up to the score, to the point. */
export function PointsTable({ score }: { score: ScorePartsFragment }) {
  const t = useT();
  const views = ['W', 'A', 'P'] as const;
  return (
    <Panel title={t('score:points.title')} flush>
      <TableWrap label={t('score:points.title')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('score:points.figure')}</th>
              <th scope="col" className="num">
                {t('score:points.value')}
              </th>
              <th scope="col">{t('score:points.window')}</th>
              <th scope="col">{t('score:points.source')}</th>
              <th scope="col" className="num">
                {t('score:points.behind')}
              </th>
              <th scope="col" className="num">
                {t('score:points.of')}
              </th>
              <th scope="col" className="num">
                {t('score:points.best')}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row" colSpan={5}>
                {t('score:points.base')}
              </th>
              <td className="num">{score.model.basePoints}</td>
              <td />
            </tr>
            {views.flatMap((view) =>
              score.contributions
                .filter(({ feature }) => feature.view === view)
                .map((line) => <PointsRow key={line.feature.code} line={line} />),
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={5}>
                {t('score:points.sum')}
              </th>
              <td className="num">{score.score}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </TableWrap>
      <p className={ui.panelBody}>{t('score:points.note')}</p>
    </Panel>
  );
}

function PointsRow({ line }: { line: Line }) {
  const t = useT();
  const locale = useLocale();
  const { feature, value, state } = line;
  return (
    <tr>
      <th scope="row">
        <span className="quiet">{t(`score:view.${feature.view}`)}</span> · <FeatureName feature={feature} />
      </th>
      <td className="num">
        {value === null ? t(`score:state.${state}`) : <FeatureValue value={value} unit={feature.unit} />}
      </td>
      <td>
        {feature.windowMonths === 0 ? t('score:now') : t('score:months', { count: feature.windowMonths })}
      </td>
      <td>{line.source ? <SourceBadge source={line.source} /> : null}</td>
      <td className="num">
        {line.observations > 0 ? (
          <>
            {t('consents:rows', { count: line.observations })}
            <div className="quiet">{formatBps(locale, line.coverageBps)}</div>
          </>
        ) : null}
      </td>
      <td className="num">
        <span className={css.value}>{signed(line.points)}</span>
      </td>
      <td className="num quiet">{signed(line.best)}</td>
    </tr>
  );
}
