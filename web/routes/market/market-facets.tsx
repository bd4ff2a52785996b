import { Link, useSearchParams } from 'react-router';
import { formatNumber } from '../../domain/format.ts';
import { nameOf } from '../../domain/names.ts';
import { useUnit } from '../../domain/values.tsx';
import type { MarketQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import ui from '../../ui/ui.module.css';
import css from './market.module.css';
import { type FilterName, UNITS } from './market-search.ts';

type Facets = MarketQuery['capacitySearch']['facets'];
type Count = Facets['bands'][number]['count'];

/** How many, with a plus where more were not counted. */
export function useFoundCount(): (count: Count) => string {
  const locale = useLocale();
  return ({ value, isExact }) => `${formatNumber(locale, String(value))}${isExact ? '' : '+'}`;
}

/** What else there would be: one thing more to ask, and how many offers would be left. */
export function MarketFacets({ facets }: { facets: Facets }) {
  const t = useT();
  const locale = useLocale();
  const unit = useUnit();
  const unitOf = (per: string) => Object.keys(UNITS).find((code) => code === per) ?? 'HUR';
  return (
    <section className={`${ui.panel} ${css.facets}`} aria-label={t('finding:facets.title')}>
      <FacetList
        title={t('finding:filter.process')}
        entries={facets.processes.map(({ process, count }) => ({
          text: nameOf(locale, process),
          count,
          params: { process: process.code },
        }))}
      />
      <FacetList
        title={t('finding:filter.province')}
        entries={facets.provinces.map(({ province, count }) => ({
          text: nameOf(locale, province),
          count,
          params: { province: province.code, city: '', km: '' },
        }))}
      />
      <FacetList
        title={t('finding:filter.standard')}
        entries={facets.standards.map(({ standard, count }) => ({
          text: nameOf(locale, standard),
          count,
          params: { standard: standard.code },
        }))}
      />
      <FacetList
        title={t('finding:facets.prices')}
        entries={facets.prices.map(({ currency, from, until, count }) => ({
          text: t('finding:facets.priceRange', {
            from: formatNumber(locale, from.amount),
            until: formatNumber(locale, until.amount),
            currency,
            unit: unit(from.per),
          }),
          count,
          ...(currency === 'CNY' ? { params: { priceMax: until.amount, unit: unitOf(from.per) } } : {}),
        }))}
      />
      <FacetList
        title={t('finding:facets.bands')}
        entries={facets.bands.map(({ band, count }) => ({ text: t(`domain:band.${band}`), count }))}
      />
    </section>
  );
}

interface Entry {
  readonly text: string;
  readonly count: Count;
  readonly params?: Readonly<Partial<Record<FilterName, string>>>;
}

const SHOWN = 8;

function FacetList({ title, entries }: { title: string; entries: readonly Entry[] }) {
  const found = useFoundCount();
  const [params] = useSearchParams();
  if (entries.length === 0) return null;
  return (
    <div>
      <h2>{title}</h2>
      <ul>
        {entries.slice(0, SHOWN).map((entry) => (
          <li key={entry.text}>
            {entry.params ? (
              <Link to={narrowed(params, entry.params)}>{entry.text}</Link>
            ) : (
              <span>{entry.text}</span>
            )}
            <span className={css.count}>{found(entry.count)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** This address asking one thing more; a page further on is not one of it. */
function narrowed(params: URLSearchParams, more: Readonly<Partial<Record<FilterName, string>>>): string {
  const next = new URLSearchParams(params);
  for (const name of ['after', 'view']) next.delete(name);
  for (const [name, value] of Object.entries(more)) {
    if (value === '') next.delete(name);
    else next.set(name, value);
  }
  return `?${next}`;
}
