import { RefreshCw } from 'lucide-react';
import { Form, Link } from 'react-router';
import { now } from '../../clock.server.ts';
import { Allowed, DeniedReason, useMay } from '../../domain/allowed.tsx';
import { auditTrail } from '../../domain/audit-trail.server.ts';
import { AuditTrail } from '../../domain/audit-trail.tsx';
import { CodeNames } from '../../domain/code-names.tsx';
import { FollowButton } from '../../domain/follow-button.tsx';
import { firmName, nameOf } from '../../domain/names.ts';
import { RequirementValue } from '../../domain/requirement-value.tsx';
import { StateBadge } from '../../domain/state-badge.tsx';
import { TimeLeft } from '../../domain/time-left.tsx';
import { DateRange, MoneyText, QuantityText, TimeText } from '../../domain/values.tsx';
import { addDays } from '../../domain/week.ts';
import { Hidden } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { notFound, query } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { SubmitButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Facts, Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { holdFromForm } from '../market/hold.server.ts';
import type { Route } from './+types/need.ts';
import { FailedMatches } from './failed-matches.tsx';
import { MatchCard } from './match-card.tsx';
import { applyChange, closeNeed, reweighNeed } from './need-acts.server.ts';
import { NeedDocument } from './needs.gql.ts';
import css from './needs.module.css';
import { useLiveMatching } from './use-live-matching.ts';
import { WeightsPanel } from './weights-panel.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { node, following, materials, standards } = await query(args, NeedDocument, { id: args.params.id });
  if (node?.__typename !== 'CapacityRequest') return notFound(args);
  const refreshing = node.matching.state === 'QUEUED' || node.matching.state === 'RUNNING';
  const trail = await auditTrail(args, args.params.id);
  return {
    need: node,
    named: [...materials, ...standards],
    isFollowed: following.active,
    trail,
    refreshing,
    now: now().toISOString(),
    idempotencyKey: crypto.randomUUID(),
  };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  switch (form.get('intent')) {
    case 'close':
      return closeNeed(args, form);
    case 'reweigh':
      return reweighNeed(args, form);
    case 'apply':
      return applyChange(args, form);
    default:
      return holdFromForm(args, form, args.params.id);
  }
}

/** A refusal often means that things have changed meanwhile: the screen shows them as they are now. */
export function shouldRevalidate() {
  return true;
}

type Loaded = Route.ComponentProps['loaderData'];

export default function NeedPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { need } = loaderData;
  const codeNames = Object.fromEntries([
    ...loaderData.named.map((one) => [one.code, nameOf(locale, one)]),
    ...need.matches.map(({ offer }) => [offer.id, offer.number]),
  ]);
  useLiveMatching(
    need.id,
    need.state === 'OPEN',
    need.matching.state === 'QUEUED' || need.matching.state === 'RUNNING',
  );
  const fitting = need.matches.filter((match) => match.feasible);
  const failed = need.matches.filter((match) => !match.feasible);
  const may = useMay()('reservationHold');
  const canHold = may && need.availableActions.includes('HOLD');
  return (
    <CodeNames names={codeNames}>
      <PageHead
        title={need.title}
        crumbs={[{ to: '/needs', text: t('needs:title') }]}
        meta={
          <>
            <span className="mono">{need.number}</span>
            <StateBadge of="request" state={need.state} />
          </>
        }
      >
        <FollowButton
          subjectId={need.id}
          isFollowed={loaderData.isFollowed}
          idempotencyKey={loaderData.idempotencyKey}
        />
        {need.availableActions.includes('CLOSE') ? (
          <Allowed act="capacityRequestClose" word={t('needs:close')}>
            <CloseForm idempotencyKey={loaderData.idempotencyKey} />
          </Allowed>
        ) : null}
      </PageHead>
      <FormScope reply={actionData}>{null}</FormScope>
      <div className={ui.split}>
        <div className={ui.stack}>
          <Progress need={need} fitting={fitting.length} />
          {may || fitting.length === 0 ? null : (
            <Notice tone="warn">
              <DeniedReason />
            </Notice>
          )}
          {fitting.map((match) => (
            <MatchCard
              key={match.offer.id}
              match={match}
              reply={actionData}
              idempotencyKey={canHold ? loaderData.idempotencyKey : null}
            />
          ))}
          <FailedMatches
            matches={failed}
            idempotencyKey={need.state === 'OPEN' ? loaderData.idempotencyKey : null}
          />
        </div>
        <div className={`${ui.stack} ${ui.stickyAside}`}>
          <What need={need} />
          <Asked need={need} />
          {need.state === 'OPEN' ? (
            <WeightsPanel
              weights={need.weights}
              reply={actionData}
              idempotencyKey={loaderData.idempotencyKey}
            />
          ) : null}
          <Held need={need} now={loaderData.now} />
        </div>
      </div>
      <AuditTrail subject={need.id} trail={loaderData.trail} />
    </CodeNames>
  );
}

function CloseForm({ idempotencyKey }: { idempotencyKey: string }) {
  const t = useT();
  return (
    <Form method="post">
      <Hidden name="idempotencyKey" value={idempotencyKey} />
      <SubmitButton name="intent" value="close">
        {t('needs:close')}
      </SubmitButton>
    </Form>
  );
}

function Progress({ need, fitting }: { need: Loaded['need']; fitting: number }) {
  const t = useT();
  const { matching } = need;
  if (matching.state === 'QUEUED' || matching.state === 'RUNNING') {
    return (
      <div role="status">
        <Notice tone="info">
          <span className={css.running}>
            <Icon of={RefreshCw} size={14} />
            {t(`needs:progress.${matching.state}`)}
          </span>
        </Notice>
      </div>
    );
  }
  const compared = t('needs:progress.compared', { count: matching.consideredCount });
  if (matching.state === 'FAILED') return <Notice tone="bad">{t('needs:progress.FAILED')}</Notice>;
  return (
    <div role="status">
      <Notice tone={fitting > 0 ? 'ok' : 'warn'}>
        {fitting > 0
          ? t('needs:progress.found', { count: fitting, compared })
          : t('needs:progress.nothing', { compared })}{' '}
        {matching.finishedAt ? <TimeText instant={matching.finishedAt} /> : null}
        {matching.isComplete ? null : ` ${t('needs:progress.incomplete')}`}
      </Notice>
    </div>
  );
}

function What({ need }: { need: Loaded['need'] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Panel title={t('needs:what')}>
      <Facts
        facts={[
          [t('needs:column.process'), nameOf(locale, need.process)],
          [t('needs:material'), need.material ? nameOf(locale, need.material) : t('market:anyMaterial')],
          [
            t('needs:pieces'),
            <QuantityText key="p" quantity={{ value: String(need.pieces), unit: 'H87' }} />,
          ],
          [t('needs:loadPerPiece'), <QuantityText key="l" quantity={need.loadPerPiece} />],
          [t('needs:column.load'), <QuantityText key="t" quantity={need.load} />],
          [t('needs:column.window'), <DateRange key="w" from={need.from} until={need.until} />],
          [t('needs:deliverTo'), nameOf(locale, need.deliverTo)],
          need.wishedBy ? [t('needs:wishedBy'), addDays(need.wishedBy, -1)] : null,
          need.latePerDay ? [t('needs:latePerDay'), <MoneyText key="y" money={need.latePerDay} net />] : null,
          need.shipmentsMax ? [t('needs:shipmentsMax'), need.shipmentsMax] : null,
          need.nonDeductibleBps > 0 ? [t('needs:nonDeductible'), `${need.nonDeductibleBps / 100} %`] : null,
          need.priceCap ? [t('needs:priceCap'), <MoneyText key="c" money={need.priceCap} net />] : null,
          [t('needs:postedAt'), <TimeText key="d" instant={need.postedAt} />],
        ]}
      />
    </Panel>
  );
}

/** What is asked of whoever works, musts before wishes. */
function Asked({ need }: { need: Loaded['need'] }) {
  const t = useT();
  const { requirements } = need;
  if (requirements.length === 0) return null;
  const musts = requirements.filter(({ must }) => must);
  const wishes = requirements.filter(({ must }) => !must);
  return (
    <Panel title={t('needs:section.require')}>
      <ul className={css.asked}>
        {[...musts, ...wishes].map(({ kind, must, bounds, choices }) => (
          <li key={kind}>
            <span>{t(`domain:requirement.${kind}`)}</span>
            <span>
              <RequirementValue bounds={bounds} choices={choices} />
            </span>
            <span className="quiet">{t(`needs:force.${must ? 'MUST' : 'WISH'}`)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Held({ need, now: moment }: { need: Loaded['need']; now: string }) {
  const t = useT();
  const locale = useLocale();
  if (need.reservations.length === 0) return null;
  return (
    <Panel title={t('needs:reservations')}>
      <ul className={ui.stackTight}>
        {need.reservations.map((one) => (
          <li key={one.id} className={ui.row}>
            <StateBadge of="reservation" state={one.state} />
            <Link to={`/reservations/${one.id}`} className="mono">
              {one.number}
            </Link>
            <span>{firmName(locale, one.seller)}</span>
            <QuantityText quantity={one.quantity} />
            <TimeLeft reservation={one} now={moment} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
