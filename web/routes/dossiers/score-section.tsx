import { formatBps } from '../../domain/format.ts';
import { nameOf } from '../../domain/names.ts';
import type { DossierQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Notice } from '../../ui/notice.tsx';
import { Facts, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { CardLink } from '../score/card-link.tsx';
import { CheckTable } from '../score/check-table.tsx';
import css from '../score/score.module.css';
import { BandText } from '../score/score-values.tsx';

type Score = NonNullable<NonNullable<DossierQuery['dossier']>['score']>;

/** A score as an institution reads it: with reasons, confidence and checks. It informs; the institution decides. */
export function ScoreSection({ score, isAlone }: { score: Score | null; isAlone: boolean }) {
  const t = useT();
  if (!score) return <Notice tone="info">{t('score:dossier.none')}</Notice>;
  return (
    <>
      <div className={ui.split}>
        <Verdict score={score} isAlone={isAlone} />
        <Panel title={t('score:dossier.reasons')}>
          {score.reasons.length === 0 ? <p>{t('score:reasons.none')}</p> : null}
          <ol className={css.reasons}>
            {score.reasons.map((reason) => (
              <li key={reason.feature.code}>
                <ReasonText reason={reason} />
              </li>
            ))}
          </ol>
        </Panel>
      </div>
      <CheckTable checks={score.checks} />
    </>
  );
}

function Verdict({ score, isAlone }: { score: Score; isAlone: boolean }) {
  const t = useT();
  const locale = useLocale();
  const { pdLowPpm: low, pdHighPpm: high } = score;
  return (
    <Panel title={t('score:dossier.title')}>
      <div className={ui.stack}>
        {score.rated ? (
          <p className={css.standing}>
            <span className={css.score}>{score.score}</span>
            <span className={css.grade}>{score.grade}</span>
          </p>
        ) : (
          <Notice tone="warn">{t('score:dossier.notRated')}</Notice>
        )}
        <Facts
          facts={[
            low === null || high === null
              ? null
              : [t('score:band'), <BandText key="band" low={low} high={high} />],
            [t('score:confidence'), formatBps(locale, score.confidenceBps)],
            [t('score:asOf'), score.asOf],
            score.stillOn ? [t('score:stillOn'), score.stillOn] : null,
            [t('score:card.title'), <CardLink key="card" code={score.model.code} />],
            [
              t('score:dossier.reference'),
              <code key="hash" className={ui.secret}>
                {score.reference}
              </code>,
            ],
          ]}
        />
        <div className={ui.stackTight}>
          {score.model.calibrated ? null : <p>{t('score:what.expert')}</p>}
          {isAlone ? <p>{t('score:dossier.scoreOnly')}</p> : null}
          <p>{t('score:what.informs')}</p>
        </div>
      </div>
    </Panel>
  );
}

/** Without its value where only a score is shared. */
function ReasonText({ reason }: { reason: Score['reasons'][number] }) {
  const t = useT();
  const locale = useLocale();
  const text = locale === 'en' ? reason.textEn : reason.textZh;
  if (text) return text;
  return (
    <>
      {nameOf(locale, reason.feature)} · <span className="quiet">{t(`score:cause.${reason.cause}`)}</span>
    </>
  );
}
