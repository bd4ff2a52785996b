import { formatNumber } from '../../domain/format.ts';
import type { FirmProfileQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Facts } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';

type Kept = NonNullable<FirmProfileQuery['firmProfile']>['record'];

/** A word for a rate: so that nobody weighs two per cent against three where few deals stand behind. */
function wordOf(breakBps: number): 'reliable' | 'usual' | 'weak' {
  if (breakBps <= 500) return 'reliable';
  return breakBps <= 1500 ? 'usual' : 'weak';
}

/** How a firm has kept its deals, in a word and in figures, with what stands behind them. */
export function TrackRecord({ record }: { record: Kept }) {
  const t = useT();
  const locale = useLocale();
  if (!record) return <p className="muted">{t('finding:firm.noRecord')}</p>;
  const percent = (bps: number) => `${formatNumber(locale, String(bps / 100))}%`;
  return (
    <div className={ui.stackTight}>
      <p>
        <strong>{t(`finding:firm.word.${wordOf(record.breakBps)}`)}</strong>
      </p>
      <Facts
        facts={[
          [t('finding:firm.kept'), percent(10_000 - record.breakBps)],
          [t('finding:firm.deals'), t('finding:firm.atLeast', { count: record.dealsLeast })],
          [t('finding:firm.asOf'), record.asOf],
        ]}
      />
      <p className="quiet">{t('finding:firm.how')}</p>
    </div>
  );
}
