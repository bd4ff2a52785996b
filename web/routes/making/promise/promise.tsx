import { Link } from 'react-router';
import { now } from '../../../clock.server.ts';
import { auditTrail } from '../../../domain/audit-trail.server.ts';
import { AuditTrail } from '../../../domain/audit-trail.tsx';
import { Countdown } from '../../../domain/countdown.tsx';
import { nameOf } from '../../../domain/names.ts';
import { StateBadge } from '../../../domain/state-badge.tsx';
import { MoneyText, TimeText } from '../../../domain/values.tsx';
import { ActForm, type ActScope } from '../../../form/act-form.tsx';
import type { PromisePageQuery } from '../../../gql/graphql.ts';
import { notFound, query } from '../../../graphql.server.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Facts, Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { PromisePageDocument } from '../making.gql.ts';
import { StudioPanel, views } from '../studio/studio-panel.tsx';
import { WhatIfPanel } from '../studio/what-if-panel.tsx';
import type { Route } from './+types/promise.ts';
import { CardLinks } from './card-links.tsx';
import { ComponentsTable } from './components-table.tsx';
import { useContractFacts } from './contract-facts.tsx';
import { Moved } from './moved.tsx';
import { MayAskForm, Owners, WithAllForm } from './owners.tsx';
import { PlanHauls } from './plan-hauls.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { PlansTable } from './plans-table.tsx';
import { actOnPromise } from './promise-acts.server.ts';
import { useBetterPlans } from './use-better-plans.ts';
import { WhyPanel } from './why-panel.tsx';

export type PromiseNode = Extract<NonNullable<PromisePageQuery['node']>, { __typename: 'OrderPromise' }>;
export type Plan = PromiseNode['plans'][number];

export async function loader(args: Route.LoaderArgs) {
  const { node } = await query(args, PromisePageDocument, { id: args.params.id });
  if (node?.__typename !== 'OrderPromise') return notFound(args);
  const jobEnded = node.job !== null && ['DONE', 'FAILED', 'CANCELLED'].includes(node.job.state);
  const isAnswering = (one: PromiseNode['whatIfs'][number]) =>
    one.outcome === null && !['FAILED', 'CANCELLED'].includes(one.job?.state ?? '');
  const wanted = args.url.searchParams.get('plan') ?? node.chosenPlanId;
  const shown = node.plans.find(({ id }) => id === wanted) ?? node.plans[0] ?? null;
  return {
    promise: node,
    shownId: shown?.id ?? null,
    refreshing: ['ASKED', 'ANSWERED'].includes(node.state) && !jobEnded,
    asking: node.whatIfs.some(isAnswering),
    view: views.find((view) => view === args.url.searchParams.get('draw')) ?? 'weeks',
    trail: await auditTrail(args, args.params.id),
    now: now().toISOString(),
    idempotencyKey: crypto.randomUUID(),
  };
}

export async function action(args: Route.ActionArgs) {
  return await actOnPromise(args);
}

/** A refusal often means that things have changed meanwhile: the screen shows them as they are now. */
export function shouldRevalidate() {
  return true;
}

export default function PromisePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { promise, refreshing, idempotencyKey } = loaderData;
  const scope = { idempotencyKey, reply: actionData };
  const item = promise.revision?.item;
  const shown = promise.plans.find(({ id }) => id === loaderData.shownId) ?? null;
  useBetterPlans(promise.id, refreshing || loaderData.asking || promise.state === 'AWAITING_OWNERS');
  return (
    <>
      <PageHead
        title={t('making:title', { quantity: promise.quantity, item: item?.name ?? '' })}
        crumbs={[
          { to: '/catalogue', text: t('making:catalogue') },
          ...(item ? [{ to: `/catalogue/${item.id}`, text: item.number }] : []),
        ]}
        meta={
          <>
            <span className="mono">{promise.number}</span>
            <StateBadge of="promise" state={promise.state} />
          </>
        }
      />
      <div className={ui.stack}>
        <Standing promise={promise} refreshing={refreshing} now={loaderData.now} scope={scope} />
        {promise.plans.length > 0 ? (
          <PlansTable promise={promise} shownId={loaderData.shownId} scope={scope} />
        ) : null}
        {promise.plans.length > 0 ? (
          <StudioPanel promise={promise} view={loaderData.view} planId={loaderData.shownId} />
        ) : null}
        <WhatIfPanel promise={promise} scope={scope} />
        {shown ? <CardLinks promiseId={promise.id} planId={shown.id} /> : null}
        {shown ? <PlanSteps plan={shown} /> : null}
        {shown ? <PlanHauls plan={shown} /> : null}
        {promise.components.length > 0 ? <ComponentsTable promise={promise} /> : null}
        {promise.why.length > 0 ? <WhyPanel why={promise.why} /> : null}
      </div>
      <AuditTrail subject={promise.id} trail={loaderData.trail} />
    </>
  );
}

interface StandingProps {
  promise: PromiseNode;
  refreshing: boolean;
  now: string;
  scope: ActScope;
}

/** What was asked, where it stands, and what can be done with all of it. */
function Standing({ promise, refreshing, now: moment, scope }: StandingProps) {
  const t = useT();
  const locale = useLocale();
  const contractFacts = useContractFacts();
  const isHeld = promise.state === 'QUOTED' || promise.state === 'AWAITING_OWNERS';
  const can = (name: PromiseNode['availableActions'][number]) => promise.availableActions.includes(name);
  return (
    <Panel title={t('making:promise')}>
      <div className={ui.stackTight}>
        <Facts
          facts={[
            [t('making:quantity'), String(promise.quantity)],
            [t('making:dueOn'), promise.dueOn],
            promise.reference ? [t('making:reference'), promise.reference] : null,
            promise.deliverTo ? [t('making:deliverTo'), nameOf(locale, promise.deliverTo)] : null,
            promise.latePerDay
              ? [t('making:late'), <MoneyText key="late" money={promise.latePerDay} />]
              : null,
            ...contractFacts(promise),
            isHeld && promise.quotedUntil
              ? [
                  t(promise.state === 'QUOTED' ? 'making:quotedUntil' : 'making:owners.until'),
                  <TimeText key="until" instant={promise.quotedUntil} />,
                ]
              : null,
          ]}
        />
        {isHeld && promise.quotedUntil ? (
          <p>
            <Countdown until={promise.quotedUntil} now={moment} />
          </p>
        ) : null}
        <Moved reply={scope.reply} isOpen={['ASKED', 'ANSWERED'].includes(promise.state)} />
        <p aria-live="polite">{useWord(promise, refreshing)}</p>
        <Belonging jointPlan={promise.jointPlan} />
        <Owners promise={promise} scope={scope} />
        <Shortages promise={promise} />
        {can('CONFIRM') ? (
          <ActForm
            scope={scope}
            intent="CONFIRM"
            act="orderPromiseConfirm"
            word={t('making:act.CONFIRM')}
            look="primary"
          >
            <p className="quiet">{t('making:consequence.CONFIRM')}</p>
          </ActForm>
        ) : null}
        {can('RELEASE') ? (
          <ActForm scope={scope} intent="RELEASE" act="orderPromiseRelease" word={t('making:act.RELEASE')}>
            <p className="quiet">{t('making:consequence.RELEASE')}</p>
          </ActForm>
        ) : null}
        {can('REPLAN') && !refreshing ? (
          <ActForm scope={scope} intent="REPLAN" act="orderPromiseReplan" word={t('making:act.REPLAN')} />
        ) : null}
        {can('REPLAN') && !refreshing ? <WithAllForm promise={promise} scope={scope} /> : null}
        {can('REPLAN') && !refreshing ? <MayAskForm promise={promise} scope={scope} /> : null}
      </div>
    </Panel>
  );
}

function useWord({ state, final, plans }: PromiseNode, refreshing: boolean): string {
  const t = useT();
  if (state === 'ASKED') return refreshing ? t('making:searching') : t('making:failed');
  if (state !== 'ANSWERED') return '';
  if (refreshing) return final ? `${t('making:final')} ${t('making:explaining')}` : t('making:improving');
  if (plans.length === 0) return t('making:noPlan');
  return final ? t('making:final') : '';
}

/** The joint plan that its answer is a part of. */
function Belonging({ jointPlan }: Pick<PromiseNode, 'jointPlan'>) {
  const t = useT();
  if (!jointPlan) return null;
  return (
    <p>
      {t('making:joint.belongs')}:{' '}
      <Link to={`/promises/together/${jointPlan.id}`} className="mono">
        {jointPlan.number}
      </Link>
      . {t('making:joint.alonePlan')}
    </p>
  );
}

/** Steps of which too few pieces can be made, and what may help. */
function Shortages({ promise }: { promise: PromiseNode }) {
  const t = useT();
  if (promise.shortages.length === 0 || promise.state !== 'ANSWERED') return null;
  return (
    <Notice tone="warn">
      {promise.shortages.map(({ stepCode, candidates, possible }) => (
        <p key={stepCode}>
          {candidates === 0
            ? t('making:nobody', { step: stepCode })
            : t('making:shortage', { step: stepCode, candidates, possible })}
        </p>
      ))}
      <p>{t('making:wayOut')}</p>
    </Notice>
  );
}
