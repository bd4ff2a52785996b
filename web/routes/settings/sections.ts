import {
  Bell,
  Building2,
  FileBadge,
  Handshake,
  KeyRound,
  type LucideIcon,
  ScrollText,
  ShieldCheck,
  UserRound,
  Users,
  Webhook,
} from 'lucide-react';
import type { Act } from '../../gql/acts.ts';
import type { Role } from '../../gql/graphql.ts';

/** One page of the settings. */
export interface SettingsSection {
  readonly key: string;
  readonly to: string;
  readonly icon: LucideIcon;
  /** Shown to those alone who may do this. */
  readonly act?: Act;
  /** Shown to those alone who have one of these: where reading is not for everybody. */
  readonly roles?: readonly Role[];
}

/** The pages of the settings: the reader's own first, then their organisation's. */
export const sections = [
  {
    key: 'mine',
    items: [
      { key: 'preferences', to: '/settings/preferences', icon: UserRound },
      { key: 'security', to: '/settings/security', icon: ShieldCheck },
      { key: 'notifications', to: '/settings/notifications', icon: Bell },
    ],
  },
  {
    key: 'organisation',
    items: [
      { key: 'organisation', to: '/settings/organisation', icon: Building2 },
      { key: 'licences', to: '/settings/licences', icon: FileBadge },
      { key: 'partners', to: '/settings/partners', icon: Handshake },
      { key: 'people', to: '/settings/people', icon: Users },
      { key: 'keys', to: '/settings/keys', icon: KeyRound, act: 'apiKeyCreate' },
      { key: 'webhooks', to: '/settings/webhooks', icon: Webhook, act: 'webhookEndpointCreate' },
      { key: 'audit', to: '/settings/audit', icon: ScrollText, roles: ['OWNER', 'AUDITOR'] },
    ],
  },
] as const satisfies readonly { readonly key: string; readonly items: readonly SettingsSection[] }[];
