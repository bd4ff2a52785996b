import { Link } from 'react-router';
import { formatBps } from '../../domain/format.ts';
import type { ScoreLineFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { TableWrap } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { BandText } from './score-values.tsx';

/** Every score that was written down, newest first. */
export function HistoryTable({ scores }: { scores: readonly ScoreLineFragment[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <TableWrap label={t('score:history.title')}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t('score:asOf')}</th>
            <th scope="col" className="num">
              {t('score:score')}
            </th>
            <th scope="col">{t('score:grade')}</th>
            <th scope="col">{t('score:band')}</th>
            <th scope="col" className="num">
              {t('score:confidence')}
            </th>
          </tr>
        </thead>
        <tbody>
          {scores.map((score) => (
            <tr key={score.id}>
              <th scope="row">
                <Link to={`/score/${score.id}`}>{score.asOf}</Link>
              </th>
              <td className="num">{score.rated ? score.score : '–'}</td>
              <td>{score.rated ? score.grade : '–'}</td>
              <td>{score.rated ? <BandText low={score.pdLowPpm} high={score.pdHighPpm} /> : '–'}</td>
              <td className="num">{formatBps(locale, score.confidenceBps)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}
