import { useT } from '../../i18n/use-t.ts';
import { Tabs } from '../../ui/tabs.tsx';

/** What can be ordered, and what has been asked of it. */
export function MakingTabs({ current }: { current: 'items' | 'promises' | 'joint' }) {
  const t = useT();
  const tabs = [
    { to: '/catalogue', text: t('making:items'), current: current === 'items' },
    { to: '/promises', text: t('making:promises'), current: current === 'promises' },
    { to: '/promises/together', text: t('making:joint.list'), current: current === 'joint' },
  ];
  return <Tabs label={t('making:catalogue')} tabs={tabs} />;
}
