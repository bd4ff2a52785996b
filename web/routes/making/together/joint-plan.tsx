import { now } from '../../../clock.server.ts';
import { auditTrail } from '../../../domain/audit-trail.server.ts';
import { AuditTrail } from '../../../domain/audit-trail.tsx';
import type { JointPlanPageQuery } from '../../../gql/graphql.ts';
import { notFound, query } from '../../../graphql.server.ts';
import { useT } from '../../../i18n/use-t.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import ui from '../../../ui/ui.module.css';
import { useLiveJob } from '../../jobs/use-live-job.ts';
import type { Route } from './+types/joint-plan.ts';
import { ContendedTable } from './contended-table.tsx';
import { actOnJointPlan } from './joint-acts.server.ts';
import { JointStanding } from './joint-standing.tsx';
import { OrderWeeks } from './order-weeks.tsx';
import { OrdersTable } from './orders-table.tsx';
import { JointPlanPageDocument } from './together.gql.ts';

export type JointPlanNode = Extract<NonNullable<JointPlanPageQuery['node']>, { __typename: 'JointPlan' }>;
export type JointOrder = JointPlanNode['orders'][number];

export async function loader(args: Route.LoaderArgs) {
  const { node } = await query(args, JointPlanPageDocument, { id: args.params.id });
  if (node?.__typename !== 'JointPlan') return notFound(args);
  return {
    joint: node,
    refreshing: !node.final,
    now: now().toISOString(),
    trail: await auditTrail(args, args.params.id),
    idempotencyKey: crypto.randomUUID(),
  };
}

export async function action(args: Route.ActionArgs) {
  return await actOnJointPlan(args);
}

/** A refusal often means that things have changed meanwhile: the screen shows them as they are now. */
export function shouldRevalidate() {
  return true;
}

/** Orders that are planned as one: what each does alone and among the others, who works on what, and what they compete for. */
export default function JointPlanPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { joint, refreshing, idempotencyKey } = loaderData;
  const scope = { idempotencyKey, reply: actionData };
  // An answer comes with the job's progress, or with its end.
  useLiveJob(joint.job?.id ?? '', !refreshing || joint.job === null);
  const hasPlans = joint.orders.some(({ plan }) => plan);
  return (
    <>
      <PageHead
        title={t('making:joint.title', { count: joint.orders.length })}
        crumbs={[
          { to: '/promises', text: t('making:promises') },
          { to: '/promises/together', text: t('making:joint.list') },
        ]}
        meta={<span className="mono">{joint.number}</span>}
      />
      <div className={ui.stack}>
        <JointStanding joint={joint} refreshing={refreshing} now={loaderData.now} scope={scope} />
        <OrdersTable orders={joint.orders} />
        {joint.contended.length > 0 ? <ContendedTable {...joint} /> : null}
        {hasPlans ? <OrderWeeks orders={joint.orders} /> : null}
      </div>
      <AuditTrail subject={joint.id} trail={loaderData.trail} />
    </>
  );
}
