import { firmName } from '../../../domain/names.ts';
import { TimeText } from '../../../domain/values.tsx';
import type { OfferQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import css from '../offers.module.css';

/** Who read the exact figures of this offer, and when: the last of them. */
export function OfferReads({ reads }: { reads: OfferQuery['exactReads'] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('offers:reads.title')}>
      {reads.edges.length === 0 ? (
        <p className="muted">{t('offers:reads.none')}</p>
      ) : (
        <ul className={css.lines}>
          {reads.edges.map(({ node }) => (
            <li key={node.id}>
              <span>{firmName(locale, node.reader)}</span>
              <TimeText instant={node.at} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
