import { nameOf } from '../../domain/names.ts';
import type { ScorePartsFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import css from './score.module.css';
import { FeatureValue, signed } from './score-values.tsx';

type Advice = NonNullable<ScorePartsFragment['advice']>;

/** What would raise the score to the next grade, in up to three ways. */
export function PlanList({ advice }: { advice: Advice }) {
  const t = useT();
  const { target, needed, possible, plans } = advice;
  return (
    <Panel title={t('score:advice.title')}>
      <div className={css.plans}>
        <p>
          {target === null
            ? t('score:advice.none')
            : plans.length === 0 && needed > 0
              ? t('score:advice.unreachable', { possible, needed, grade: target })
              : t('score:advice.target', { count: needed, grade: target })}
        </p>
        {plans.map((plan) => (
          <PlanTable key={plan.kind} plan={plan} />
        ))}
        <p className="quiet">{t('score:advice.caveat')}</p>
      </div>
    </Panel>
  );
}

function PlanTable({ plan }: { plan: Advice['plans'][number] }) {
  const t = useT();
  const locale = useLocale();
  const title = t(`score:plan.${plan.kind}`);
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <TableWrap label={title}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('score:advice.figure')}</th>
              <th scope="col" className="num">
                {t('score:advice.from')}
              </th>
              <th scope="col" className="num">
                {t('score:advice.to')}
              </th>
              <th scope="col" className="num">
                {t('score:advice.gain')}
              </th>
              <th scope="col" className="num">
                {t('score:advice.effort')}
              </th>
              <th scope="col" className="num">
                {t('score:advice.weeks')}
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.moves.map(({ feature, ...move }) => (
              <tr key={feature.code}>
                <th scope="row">{nameOf(locale, feature)}</th>
                <td className="num">
                  <FeatureValue value={move.from} unit={feature.unit} />
                </td>
                <td className="num">
                  <FeatureValue value={move.to} unit={feature.unit} />
                </td>
                <td className="num">{signed(move.gain)}</td>
                <td className="num">{t('score:advice.daysCount', { count: move.effortDays })}</td>
                <td className="num">{t('score:advice.weeksCount', { count: move.weeks })}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {t('score:advice.sum', { score: plan.score, grade: plan.grade })}
                {plan.runs > 1 ? <div className="quiet">{t('score:advice.runs')}</div> : null}
              </th>
              <td className="num">{signed(plan.gain)}</td>
              <td className="num">{t('score:advice.daysCount', { count: plan.effortDays })}</td>
              <td className="num">{t('score:advice.weeksCount', { count: plan.weeks })}</td>
            </tr>
          </tfoot>
        </table>
      </TableWrap>
    </section>
  );
}
