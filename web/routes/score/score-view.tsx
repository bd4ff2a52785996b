import { formatBps } from '../../domain/format.ts';
import { TimeText } from '../../domain/values.tsx';
import type { ScorePartsFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Notice } from '../../ui/notice.tsx';
import { Facts, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { CardLink } from './card-link.tsx';
import { CheckTable } from './check-table.tsx';
import { PeersText } from './peers.tsx';
import { PlanList } from './plan-list.tsx';
import { PointsTable } from './points-table.tsx';
import { ReasonList } from './reason-list.tsx';
import css from './score.module.css';
import { BandText } from './score-values.tsx';

/** One score: where the firm stands, what it is made of, why, and what would raise it. */
export function ScoreView({ score }: { score: ScorePartsFragment }) {
  return (
    <>
      <div className={ui.split}>
        <Standing score={score} />
        <ReasonList reasons={score.reasons} />
      </div>
      <PointsTable score={score} />
      {score.advice && score.rated ? <PlanList advice={score.advice} /> : null}
      <CheckTable checks={score.checks} />
    </>
  );
}

function Standing({ score }: { score: ScorePartsFragment }) {
  const t = useT();
  const locale = useLocale();
  const known = score.contributions.filter(({ state }) => state === 'KNOWN').length;
  return (
    <Panel title={t('score:standing')}>
      {score.rated ? (
        <p className={css.standing}>
          <span className={css.score}>{score.score}</span>
          <span className={css.grade}>{score.grade}</span>
        </p>
      ) : (
        <Notice tone="warn">{t('score:notRated', { count: score.model.knownMin })}</Notice>
      )}
      <Facts
        facts={[
          score.rated
            ? [t('score:band'), <BandText key="band" low={score.pdLowPpm} high={score.pdHighPpm} />]
            : null,
          [t('score:confidence'), formatBps(locale, score.confidenceBps)],
          [t('score:known'), t('score:knownOf', { known, of: score.contributions.length })],
          score.peers ? [t('score:peers.title'), <PeersText key="peers" peers={score.peers} />] : null,
          [t('score:asOf'), score.asOf],
          score.stillOn ? [t('score:stillOn'), score.stillOn] : null,
          [t('score:scoredAt'), <TimeText key="at" instant={score.scoredAt} />],
          [t('score:card.title'), <CardLink key="card" code={score.model.code} />],
          [
            t('score:recordHash'),
            <code key="hash" className={ui.secret}>
              {score.recordSha256}
            </code>,
          ],
          [
            t('score:record'),
            <a key="record" href={`/score/${score.id}/record.json`} download>
              score-{score.asOf}.json
            </a>,
          ],
        ]}
      />
    </Panel>
  );
}

/** What the platform is, and what a score is not. */
export function WhatItIs({ calibrated }: { calibrated: boolean }) {
  const t = useT();
  return (
    <Panel title={t('score:what.title')}>
      <div className={ui.stackTight}>
        {calibrated ? null : <p>{t('score:what.expert')}</p>}
        <p>{t('score:what.informs')}</p>
        <p>{t('score:what.consent')}</p>
        <p>{t('score:what.legal')}</p>
      </div>
    </Panel>
  );
}
