import type { Band, Grade } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import css from './domain.module.css';
import { weekLabelOf } from './week.ts';

/** How much is open, as a shape: a high bar, a low bar, a crossed box. Exact hours are the owner's alone. */
function BandShape({ band }: { band: Band }) {
  return (
    <svg viewBox="0 0 20 16" aria-hidden="true" focusable="false">
      <rect className={css.bandFrame} x="0.5" y="0.5" width="19" height="15" rx="1.5" />
      {band === 'FREE' ? <rect className={css.bandFill} x="2" y="2" width="16" height="12" rx="0.5" /> : null}
      {band === 'TIGHT' ? (
        <rect className={css.bandTight} x="2" y="10" width="16" height="4" rx="0.5" />
      ) : null}
      {band === 'FULL' ? <path className={css.bandFull} d="M3 13 17 3M3 3l14 10" /> : null}
    </svg>
  );
}

/** Yes or no, as shapes: what an offer that shows no more than that has of a week. */
function YesNoShape({ isOpen }: { isOpen: boolean }) {
  return (
    <svg viewBox="0 0 20 16" aria-hidden="true" focusable="false">
      <rect className={css.bandFrame} x="0.5" y="0.5" width="19" height="15" rx="1.5" />
      <path className={isOpen ? css.bandYes : css.bandFull} d={isOpen ? 'm5 8 3.5 3.5L15 5' : 'M6 8h8'} />
    </svg>
  );
}

/** One shape per week, its number beneath, its word for whoever cannot see it. Of an offer that says yes or no, just that. */
export function BandStrip(props: { weeks: readonly { weekStart: string; band: Band }[]; grade?: Grade }) {
  const t = useT();
  const { weeks, grade = 'BAND' } = props;
  const wordOf = (band: Band) =>
    grade === 'YES_NO' ? t(`domain:yesNo.${band === 'FULL' ? 'NO' : 'YES'}`) : t(`domain:band.${band}`);
  return (
    <ul className={css.strip}>
      {weeks.map((week) => {
        const label = weekLabelOf(week.weekStart);
        const word = wordOf(week.band);
        return (
          <li key={week.weekStart} title={t('domain:bandOfWeek', { week: label, band: word })}>
            {grade === 'YES_NO' ? (
              <YesNoShape isOpen={week.band !== 'FULL'} />
            ) : (
              <BandShape band={week.band} />
            )}
            <span aria-hidden="true">{label.slice(6)}</span>
            <span className="sr">{t('domain:bandOfWeek', { week: label, band: word })}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Weeks of which no more is said than whether there is something to be had. */
export function YesNoStrip({ weeks }: { weeks: readonly { weekStart: string; open: boolean }[] }) {
  return (
    <BandStrip
      weeks={weeks.map(({ weekStart, open }) => ({ weekStart, band: open ? 'FREE' : 'FULL' }))}
      grade="YES_NO"
    />
  );
}

export function BandBadge({ band }: { band: Band }) {
  const t = useT();
  return (
    <span className={css.legend}>
      <span className="nowrap">
        <BandWord band={band} text={t(`domain:band.${band}`)} />
      </span>
    </span>
  );
}

function BandWord({ band, text }: { band: Band; text: string }) {
  return (
    <span className={css.badge} data-tone={band === 'FULL' ? 'neutral' : 'info'}>
      <BandShape band={band} />
      {text}
    </span>
  );
}

const BANDS: readonly Band[] = ['FREE', 'TIGHT', 'FULL'];

export function BandLegend() {
  const t = useT();
  return (
    <ul className={css.legend} aria-label={t('domain:bandLegend')}>
      {BANDS.map((band) => (
        <li key={band}>
          <BandShape band={band} />
          {t(`domain:band.${band}`)}
        </li>
      ))}
    </ul>
  );
}
