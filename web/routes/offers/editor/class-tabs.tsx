import { useT } from '../../../i18n/use-t.ts';
import { Tabs } from '../../../ui/tabs.tsx';

const PATHS = {
  CAPACITY: '/capacity/offers/new',
  MACHINE: '/capacity/offers/new/machine',
  STOCK: '/capacity/offers/new/stock',
  DELIVERY: '/capacity/offers/new/delivery',
} as const;

/** What is to be put on sale: hours, a whole machine, goods, or a run. Each has a form of its own. */
export function ClassTabs({ current }: { current: keyof typeof PATHS }) {
  const t = useT();
  const tabs = (Object.keys(PATHS) as (keyof typeof PATHS)[]).map((resource) => ({
    to: PATHS[resource],
    text: resource === 'MACHINE' ? t('offers:slot.tab') : t(`domain:resource.${resource}`),
    current: resource === current,
  }));
  return <Tabs label={t('offers:classes')} tabs={tabs} />;
}
