import { formatNumber } from '../../../domain/format.ts';
import type { OperatingQuery } from '../../../gql/graphql.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Empty, Panel, TableWrap } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { hoursText } from './figures-text.ts';
import css from './operating.module.css';

type Stop = OperatingQuery['operatingReport']['stops'][number];

/** Why machines were down at an order, the longest first, drawn and as a table with what the first ones come to together. */
export function StopPareto({ stops }: { stops: readonly Stop[] }) {
  const t = useT();
  const locale = useLocale();
  const title = t('operating:chart.stops');
  const down = stops.filter(({ state }) => state === 'DOWN');
  const all = down.reduce((sum, { ms }) => sum + Number(ms), 0);
  const longest = Number(down[0]?.ms ?? 1);
  const share = (ms: number) => `${formatNumber(locale, ((ms / all) * 100).toFixed(1), 1)}%`;
  let together = 0;
  if (down.length === 0)
    return (
      <Panel title={title} flush>
        <Empty title={t('operating:noStops.title')} why={t('operating:noStops.why')} />
      </Panel>
    );
  return (
    <Panel title={title}>
      <div className={ui.stack}>
        {/* The table says the same: read out once is enough. */}
        <ul className={css.bars} aria-hidden="true">
          {down.map(({ reason, ms }) => (
            <li key={reason}>
              <span>{t(`operating:reason.${reason}`)}</span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect className={css.DOWN} x="0" y="1" width={(Number(ms) / longest) * 100} height="8" />
              </svg>
              <span>{hoursText(locale, Number(ms) / 3_600_000)}</span>
            </li>
          ))}
        </ul>
        <TableWrap label={title}>
          <table className={ui.table}>
            <thead>
              <tr>
                <th scope="col">{t('operating:column.reason')}</th>
                {(['hoursAlone', 'share', 'cumulative'] as const).map((column) => (
                  <th key={column} scope="col" className="num">
                    {t(`operating:column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {down.map(({ reason, ms }) => {
                together += Number(ms);
                return (
                  <tr key={reason}>
                    <th scope="row">{t(`operating:reason.${reason}`)}</th>
                    <td className="num">{hoursText(locale, Number(ms) / 3_600_000)}</td>
                    <td className="num">{share(Number(ms))}</td>
                    <td className="num">{share(together)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableWrap>
      </div>
    </Panel>
  );
}
