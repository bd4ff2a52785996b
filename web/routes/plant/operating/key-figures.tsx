import { formatNumber } from '../../../domain/format.ts';
import { QuantityText } from '../../../domain/values.tsx';
import type { OperatingPartsFragment } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import { SourceBadge } from '../../consents/figures.tsx';
import { shareText } from './figures-text.ts';
import css from './operating.module.css';

const TILES = ['oee', 'availability', 'effectiveness', 'quality', 'allocation', 'utilisation'] as const;

/** What all of it comes to: each key figure with what it means, and the sources behind them. */
export function KeyFigures({ total }: { total: OperatingPartsFragment }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('operating:keyFigures')} aside={<Sources sources={total.sources} />}>
      <dl className={css.tiles}>
        {TILES.map((tile) => (
          <div key={tile} className={css.tile}>
            <dt>{t(`operating:${tile}`)}</dt>
            <dd>
              {total[tile] ? shareText(locale, total[tile]) : t('operating:notKnown')}
              <small>{t(`operating:means.${tile}`)}</small>
              {tile === 'effectiveness' && total.untimed !== '0' ? (
                <small>{t('operating:means.untimed', { count: Number(total.untimed) })}</small>
              ) : null}
            </dd>
          </div>
        ))}
        <div className={css.tile}>
          <dt>{t('operating:energyPerPiece')}</dt>
          <dd>
            {total.energyPerPiece ? (
              <QuantityText quantity={total.energyPerPiece} />
            ) : (
              t('operating:notKnown')
            )}
            <small>{t('operating:means.energyPerPiece')}</small>
          </dd>
        </div>
      </dl>
    </Panel>
  );

  function Sources({ sources }: Pick<OperatingPartsFragment, 'sources'>) {
    return (
      <ul className={css.sources}>
        {sources.map(({ source, days }) => (
          <li key={source}>
            <SourceBadge source={source} />
            {t('operating:sourceDays', { days: formatNumber(locale, String(days)) })}
          </li>
        ))}
      </ul>
    );
  }
}
