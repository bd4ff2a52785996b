import { Factory, type LucideIcon, Package, Truck } from 'lucide-react';
import type { Resource } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { Icon } from '../ui/icon.tsx';
import css from './domain.module.css';

export const RESOURCE_ICONS: Record<Resource, LucideIcon> = {
  CAPACITY: Factory,
  STOCK: Package,
  DELIVERY: Truck,
};

/** What is on sale, hours, goods or a run, before its name. */
export function ResourceName({ resource, name }: { resource: Resource; name: string }) {
  const t = useT();
  return (
    <span className={css.resource} title={t(`domain:resource.${resource}`)}>
      <Icon of={RESOURCE_ICONS[resource]} size={14} />
      <span className="sr">{t(`domain:resource.${resource}`)}</span>
      <span>{name}</span>
    </span>
  );
}
