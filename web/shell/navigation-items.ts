import {
  Activity,
  BookOpenCheck,
  CalendarRange,
  ChartNoAxesColumn,
  ClipboardList,
  Factory,
  FileLock,
  FilePen,
  FileSignature,
  FileSpreadsheet,
  Gauge,
  GitCompareArrows,
  Handshake,
  House,
  LifeBuoy,
  type LucideIcon,
  Mail,
  MessagesSquare,
  PackageCheck,
  Search,
  Settings,
  ShieldCheck,
  Stamp,
  Tag,
  Waypoints,
} from 'lucide-react';
import type { Act } from '../gql/acts.ts';
import type { OrganisationKind } from '../gql/graphql.ts';

/** One entry of the rail. The longest `to` that begins the address is where the reader is. */
export interface NavigationItem {
  readonly key: string;
  readonly to: string;
  readonly icon: LucideIcon;
  /** Another address that belongs to it. */
  readonly also?: string;
  /** Shown to those alone who may do this. */
  readonly act?: Act;
  /** Shown to firms of one of these kinds alone. */
  readonly kinds?: readonly OrganisationKind[];
}

/** The whole rail: two trades, sell and buy, for a firm may do both; and the house itself. */
export const navigation = [
  { key: 'mine', items: [{ key: 'home', to: '/', icon: House }] },
  {
    key: 'sell',
    items: [
      { key: 'board', to: '/capacity', icon: CalendarRange },
      { key: 'imports', to: '/capacity/imports', icon: FileSpreadsheet },
      { key: 'differences', to: '/capacity/differences', icon: GitCompareArrows },
      { key: 'offers', to: '/capacity/offers', icon: Tag },
      { key: 'quoting', to: '/rfqs?side=SELLER', icon: FilePen },
      { key: 'agreementsSold', to: '/agreements?side=SELLER', icon: FileSignature },
      { key: 'sold', to: '/reservations?side=SELLER', icon: PackageCheck },
      { key: 'plant', to: '/plant', icon: Factory },
      { key: 'operating', to: '/plant/operating', icon: Gauge },
    ],
  },
  {
    key: 'buy',
    items: [
      { key: 'market', to: '/market', icon: Search },
      { key: 'needs', to: '/needs', icon: ClipboardList },
      { key: 'catalogue', to: '/catalogue', also: '/promises', icon: Waypoints },
      { key: 'rfqs', to: '/rfqs?side=BUYER', icon: MessagesSquare },
      { key: 'approvals', to: '/rfqs/approvals', icon: Stamp, act: 'awardApprove' },
      { key: 'sources', to: '/sources', icon: ShieldCheck },
      { key: 'agreementsBought', to: '/agreements?side=BUYER', icon: FileSignature },
      { key: 'bought', to: '/reservations?side=BUYER', icon: Handshake },
    ],
  },
  {
    key: 'finance',
    items: [
      { key: 'consents', to: '/consents', icon: FileLock, act: 'consentGive' },
      { key: 'score', to: '/score', icon: ChartNoAxesColumn, act: 'creditScoreRequest' },
      {
        key: 'dossiers',
        to: '/dossiers',
        icon: BookOpenCheck,
        act: 'consentGive',
        kinds: ['BANK', 'INSURER', 'LESSOR', 'TRUST', 'SECURITIES_FIRM', 'FUND'],
      },
    ],
  },
  {
    key: 'operator',
    items: [
      { key: 'verification', to: '/operator', icon: ShieldCheck, act: 'verificationClaim' },
      { key: 'support', to: '/operator/support', icon: LifeBuoy, act: 'supportActOpen' },
      { key: 'operations', to: '/operator/jobs', icon: Activity, act: 'jobFailureCauseRetry' },
      { key: 'mails', to: '/operator/mails', icon: Mail, act: 'jobFailureCauseRetry' },
    ],
  },
  { key: 'house', items: [{ key: 'settings', to: '/settings', icon: Settings }] },
] as const satisfies readonly { readonly key: string; readonly items: readonly NavigationItem[] }[];

type Item = (typeof navigation)[number]['items'][number];

/** Which entry an address belongs to. An entry with a query of its own wants it whole. */
export function itemAt(pathname: string, search: string): Item['key'] | undefined {
  const items: readonly (NavigationItem & Item)[] = navigation.flatMap((group) => [...group.items]);
  const isAt = (path: string) =>
    path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`);
  const fits = ({ to, also }: NavigationItem) => {
    const [path = '', query] = to.split('?');
    return (
      (isAt(path) && (query === undefined || wants(query, search))) || (also !== undefined && isAt(also))
    );
  };
  return items.filter(fits).sort((one, other) => other.to.length - one.to.length)[0]?.key;
}

/** `/reservations` without a side is the buyer's. */
function wants(query: string, search: string): boolean {
  const [[name = '', value] = []] = [...new URLSearchParams(query)];
  return (new URLSearchParams(search).get(name) ?? 'BUYER') === value;
}
