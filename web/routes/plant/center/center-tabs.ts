import type { EquipmentStatus } from '../../../gql/graphql.ts';

export const TABS = ['overview', 'equipment', 'capability', 'certificates', 'photos', 'efficiency'] as const;
export type Tab = (typeof TABS)[number];

/** What a new machine may be; it is retired by an act of its own. */
export const STATUSES = [
  'RUNNING',
  'STANDBY',
  'MAINTENANCE',
  'DOWN',
] as const satisfies readonly EquipmentStatus[];

export function tabOf(text: string | null): Tab {
  return TABS.find((tab) => tab === text) ?? 'overview';
}
