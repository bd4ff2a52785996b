import {
  CalendarRange,
  ClipboardList,
  Factory,
  FileSpreadsheet,
  GitCompareArrows,
  Handshake,
  House,
  type LucideIcon,
  PackageCheck,
  Search,
  Tag,
} from 'lucide-react';
import { Link, useLocation } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import css from './shell.module.css';

const GROUPS = [
  { key: 'mine', items: [{ key: 'home', to: '/', icon: House }] },
  {
    key: 'sell',
    items: [
      { key: 'board', to: '/capacity', icon: CalendarRange },
      { key: 'imports', to: '/capacity/imports', icon: FileSpreadsheet },
      { key: 'differences', to: '/capacity/differences', icon: GitCompareArrows },
      { key: 'offers', to: '/capacity/offers', icon: Tag },
      { key: 'sold', to: '/reservations?side=SELLER', icon: PackageCheck },
      { key: 'plant', to: '/plant', icon: Factory },
    ],
  },
  {
    key: 'buy',
    items: [
      { key: 'market', to: '/market', icon: Search },
      { key: 'needs', to: '/needs', icon: ClipboardList },
      { key: 'bought', to: '/reservations?side=BUYER', icon: Handshake },
    ],
  },
] as const satisfies readonly {
  key: string;
  items: readonly { key: string; to: string; icon: LucideIcon }[];
}[];

/** Two trades, sell and buy: a firm may do both. */
export function Navigation() {
  const t = useT();
  const here = useHere();
  return (
    <nav aria-label={t('common:nav.label')}>
      {GROUPS.map((group) => (
        <div key={group.key} className={css.group}>
          {group.key === 'mine' ? null : <div className={css.groupTitle}>{t(`common:nav.${group.key}`)}</div>}
          <ul>
            {group.items.map((item) => (
              <li key={item.key}>
                <Link to={item.to} className={css.link} aria-current={here === item.key ? 'page' : undefined}>
                  <Icon of={item.icon} />
                  <span>{t(`common:nav.${item.key}`)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

const PREFIXES: readonly (readonly [string, string])[] = [
  ['/capacity/imports', 'imports'],
  ['/capacity/differences', 'differences'],
  ['/capacity/offers', 'offers'],
  ['/capacity', 'board'],
  ['/plant', 'plant'],
  ['/market', 'market'],
  ['/needs', 'needs'],
];

function useHere(): string | undefined {
  const { pathname, search } = useLocation();
  if (pathname === '/') return 'home';
  if (pathname === '/reservations')
    return new URLSearchParams(search).get('side') === 'SELLER' ? 'sold' : 'bought';
  return PREFIXES.find(([prefix]) => pathname.startsWith(prefix))?.[1];
}
