import type { ScorePartsFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Panel } from '../../ui/panel.tsx';
import css from './score.module.css';

/** At most four reasons, the largest first: what the figure is, and what would help. */
export function ReasonList({ reasons }: { reasons: ScorePartsFragment['reasons'] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('score:reasons.title')}>
      {reasons.length === 0 ? <p>{t('score:reasons.none')}</p> : null}
      <ol className={css.reasons}>
        {reasons.map((reason) => (
          <li key={reason.feature.code}>
            {locale === 'en' ? reason.textEn : reason.textZh}
            <PeerRange reason={reason} />
            <div className="quiet">{locale === 'en' ? reason.fixEn : reason.fixZh}</div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** Where firms alike lie, unless the sentence of that day has said it. */
function PeerRange({ reason }: { reason: ScorePartsFragment['reasons'][number] }) {
  const t = useT();
  const { peerLow: low, peerHigh: high, textEn } = reason;
  if (low === null || high === null || textEn.includes(`between ${low} and ${high}`)) return null;
  return <div className="quiet">{t('score:reasons.peers', { low, high })}</div>;
}
