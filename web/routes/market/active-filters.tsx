import { X } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { nameOf } from '../../domain/names.ts';
import { useUnit } from '../../domain/values.tsx';
import type { MarketChoicesFragment } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import css from './market.module.css';
import { FILTERS, type FilterName } from './market-search.ts';

/** What is asked, each as a chip that takes itself away. */
export function ActiveFilters({
  values,
  choices,
}: {
  values: Record<string, string>;
  choices: MarketChoicesFragment;
}) {
  const t = useT();
  const [params] = useSearchParams();
  const textOf = useFilterText(choices);
  const asked = FILTERS.filter((name) => values[name] && name !== 'unit');
  if (asked.length === 0) return null;
  const without = (name: FilterName) => {
    const next = new URLSearchParams(params);
    for (const gone of ['after', 'view', name, ...(name === 'city' ? ['km'] : [])]) next.delete(gone);
    const text = next.toString();
    return text === '' ? '/market?view=none' : `?${text}`;
  };
  return (
    <ul className={css.chips} aria-label={t('finding:asked')}>
      {asked.map((name) => {
        const text = `${t(`finding:named.${name}`)} ${textOf(name, values[name] ?? '', values)}`.trim();
        return (
          <li key={name}>
            <Link to={without(name)} aria-label={t('finding:takeAway', { filter: text })}>
              {text}
              <Icon of={X} size={14} />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function useFilterText(choices: MarketChoicesFragment) {
  const t = useT();
  const locale = useLocale();
  const unit = useUnit();
  const named = (list: readonly { code: string; nameZh: string; nameEn: string }[], code: string) => {
    const found = list.find((one) => one.code === code);
    return found ? nameOf(locale, found) : code;
  };
  const provinces = choices.cities.flatMap(({ province }) => (province ? [province] : []));
  return (name: FilterName, value: string, values: Record<string, string>): string => {
    if (name === 'process') return named([...choices.processes, ...choices.marketKinds], value);
    if (name === 'material') return named(choices.materials, value);
    if (name === 'standard') return named(choices.standards, value);
    if (name === 'city') return named(choices.cities, value);
    if (name === 'province') return named(provinces, value);
    if (name === 'verified') return '';
    if (name === 'km') return t('finding:fit.km', { km: value });
    const of = unit(values.unit || 'HUR');
    if (name === 'amount') return `≥ ${value} ${of}`;
    return name === 'priceMax' ? `≤ ${value} / ${of}` : value;
  };
}
