import { formatNumber } from '../../domain/format.ts';
import { nameOf } from '../../domain/names.ts';
import type { ScoreCardQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Panel, TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';

type Model = ScoreCardQuery['creditModel'];

/** What a model has to pass before it may serve, what each gate answered, and on which rows. */
export function Gates({ gates, run }: { gates: Model['gates']; run: Model['gateRun'] }) {
  const t = useT();
  return (
    <Panel title={t('score:card.gates')} flush>
      <TableWrap label={t('score:card.gates')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('score:card.gate')}</th>
              <th scope="col">{t('score:card.gateAsks')}</th>
              <th scope="col">{t('score:card.gateAnswer')}</th>
            </tr>
          </thead>
          <tbody>
            {gates.map((answer) => (
              <tr key={answer.gate}>
                <th scope="row">{t(`score:gateName.${answer.gate}`)}</th>
                <td>{t(`score:gateAsk.${answer.gate}`)}</td>
                <td>
                  {t(`score:gateOutcome.${answer.outcome}`)}
                  <Figure {...answer} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
      {run ? <Run run={run} /> : null}
    </Panel>
  );
}

/** The worst that a gate has found, beside what it lets pass. */
function Figure({ value, limit, feature }: Model['gates'][number]) {
  const t = useT();
  const locale = useLocale();
  if (value === null || limit === null) return null;
  const told = {
    value: formatNumber(locale, String(value), 4),
    limit: formatNumber(locale, String(limit), 4),
  };
  return (
    <div className="quiet">
      {feature
        ? t('score:card.gateFigureOf', { ...told, figure: nameOf(locale, feature) })
        : t('score:card.gateFigure', told)}
    </div>
  );
}

function Run({ run }: { run: NonNullable<Model['gateRun']> }) {
  const t = useT();
  const locale = useLocale();
  const rows = (count: number) => formatNumber(locale, String(count));
  return (
    <p className={ui.panelBody}>
      {t('score:card.gateRun', {
        column: run.column,
        // A year is no amount: it has no thousands.
        until: String(run.trainUntil),
        before: rows(run.before),
        after: rows(run.after),
      })}
    </p>
  );
}
