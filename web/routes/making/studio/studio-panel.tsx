import { useT } from '../../../i18n/use-t.ts';
import { Panel } from '../../../ui/panel.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import type { PromiseNode } from '../promise/promise.tsx';
import { Gantts } from './gantt.tsx';
import { Network } from './network.tsx';
import css from './studio.module.css';

export const views = ['weeks', 'network'] as const;
export type StudioView = (typeof views)[number];

/** The alternatives side by side, as networks or over the weeks; which of both is in the address. */
export function StudioPanel({
  promise,
  view,
  planId,
}: {
  promise: PromiseNode;
  view: StudioView;
  planId: string | null;
}) {
  const t = useT();
  const to = (other: StudioView) =>
    `?${new URLSearchParams({ ...(planId ? { plan: planId } : {}), draw: other })}`;
  return (
    <Panel title={t('making:studio.title')}>
      <Tabs
        label={t('making:studio.title')}
        tabs={views.map((one) => ({ to: to(one), text: t(`making:studio.${one}`), current: one === view }))}
      />
      <Keys view={view} promise={promise} />
      <div className={css.below}>
        {view === 'weeks' ? (
          <Gantts promise={promise} />
        ) : (
          promise.plans.map((plan) => <Network key={plan.id} plan={plan} promise={promise} />)
        )}
      </div>
    </Panel>
  );
}

const keys = {
  weeks: ['setup', 'work', 'inspect', 'way', 'wait', 'due'],
  network: ['driven', 'handed'],
} as const;

/** What the marks mean; none is told by its colour alone. */
function Keys({ view, promise }: { view: StudioView; promise: PromiseNode }) {
  const t = useT();
  const waits = promise.plans.some(({ lines }) =>
    lines.some(({ inspection }) => (inspection?.days ?? 0) > 0),
  );
  return (
    <ul className={css.keys}>
      {keys[view]
        .filter((key) => key !== 'inspect' || waits)
        .map((key) => (
          <li key={key}>
            <svg aria-hidden="true" viewBox="0 0 28 14">
              {key === 'setup' || key === 'work' ? (
                <rect className={css[key]} x="1" y="1" width="26" height="12" />
              ) : (
                <path className={css[key]} d={key === 'due' ? 'M14 0V14' : 'M1 7H27'} />
              )}
            </svg>
            {t(`making:studio.key.${key}`)}
          </li>
        ))}
    </ul>
  );
}
