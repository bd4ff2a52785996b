import { Circle, CircleCheck } from 'lucide-react';
import { Link } from 'react-router';
import { isEmpty } from '../../domain/count.ts';
import type { HomeQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import css from './home.module.css';

/** The way from an empty account to the first trade; done steps stay visible until all are done. */
export function Checklist({ home }: { home: HomeQuery }) {
  const t = useT();
  const hasFigures = home.capacityBoard.edges.some(({ node }) => node.cells.some((cell) => cell.known));
  const steps = [
    { key: 'site', to: '/plant', done: !isEmpty(home.sites) },
    { key: 'center', to: '/plant#new-center', done: !isEmpty(home.workCenters) },
    { key: 'import', to: '/capacity/imports', done: hasFigures },
    { key: 'offer', to: '/capacity/offers/new', done: !isEmpty(home.capacityOffers) },
    { key: 'need', to: '/needs/new', done: !isEmpty(home.capacityRequests) },
  ] as const;
  const done = steps.filter((step) => step.done).length;
  if (done === steps.length) return null;
  return (
    <Panel
      title={t('home:steps.title')}
      aside={<span className="quiet">{t('home:steps.done', { done, all: steps.length })}</span>}
      flush
    >
      <ol className={css.steps}>
        {steps.map((step) => (
          <li key={step.key} data-done={step.done}>
            <Icon of={step.done ? CircleCheck : Circle} />
            <div>
              <Link to={step.to}>{t(`home:steps.${step.key}.title`)}</Link>
              {step.done ? (
                <span className="sr">{t('home:steps.isDone')}</span>
              ) : (
                <p>{t(`home:steps.${step.key}.why`)}</p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
