import { now } from '../../../clock.server.ts';
import { auditTrail } from '../../../domain/audit-trail.server.ts';
import { AuditTrail } from '../../../domain/audit-trail.tsx';
import { Countdown } from '../../../domain/countdown.tsx';
import { FollowButton } from '../../../domain/follow-button.tsx';
import { firmName, nameOf } from '../../../domain/names.ts';
import { StateBadge } from '../../../domain/state-badge.tsx';
import { TimeText } from '../../../domain/values.tsx';
import type { RfqRoomQuery } from '../../../gql/graphql.ts';
import { notFound, query } from '../../../graphql.server.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Facts, Panel } from '../../../ui/panel.tsx';
import ui from '../../../ui/ui.module.css';
import { loadThread } from '../../thread/thread.server.ts';
import { useIncoterm } from '../incoterm-text.tsx';
import { RfqRoomDocument, SourceBlocksDocument } from '../rfqs.gql.ts';
import css from '../rfqs.module.css';
import { searchFirms } from '../search-firms.server.ts';
import type { Route } from './+types/room.ts';
import { AwardsPanel } from './awards-panel.tsx';
import { BidderSide } from './bidder-side.tsx';
import { BiddersPanel } from './bidders-panel.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { ComparisonPanel } from './comparison-panel.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import { EndPanel, OpenPanel } from './life-panel.tsx';
import { LinesPanel } from './lines-panel.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { ReorderPanel } from './reorder-panel.tsx';
import { actInRoom } from './room-acts.server.ts';
import { ThreadPanel } from './thread-panel.tsx';

export type Room = Extract<NonNullable<RfqRoomQuery['node']>, { __typename: 'Rfq' }>;

export async function loader(args: Route.LoaderArgs) {
  const { id } = args.params;
  const { node, following } = await query(args, RfqRoomDocument, { id });
  if (node?.__typename !== 'Rfq') return notFound(args);
  const params = args.url.searchParams;
  const chosen = params.get('thread') ?? (node.side === 'SELLER' ? (node.bidders[0]?.id ?? null) : null);
  const thread = chosen ? await loadThread(args, chosen) : null;
  const text = (params.get('q') ?? '').trim();
  const trail = await auditTrail(args, id);
  const found = text === '' || node.side !== 'BUYER' ? [] : await searchFirms(args, text);
  return {
    rfq: node,
    isFollowed: following.active,
    thread,
    text,
    found,
    blocks: await blocksOf(args, id, found),
    trail,
    now: now().toISOString(),
    idempotencyKey: crypto.randomUUID(),
  };
}

/** Which of the firms found may not make a part of the request. */
async function blocksOf(args: Route.LoaderArgs, id: string, found: readonly { id: string }[]) {
  if (found.length === 0) return [];
  const firmIds = found.map((firm) => firm.id);
  const { node } = await query(args, SourceBlocksDocument, { id, firmIds });
  return node?.__typename === 'Rfq' ? node.sourceBlocks : [];
}

export async function action(args: Route.ActionArgs) {
  return await actInRoom(args);
}

/** A refusal often means that things have changed meanwhile: the screen shows them as they are now. */
export function shouldRevalidate() {
  return true;
}

export default function RfqRoom({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { rfq, idempotencyKey } = loaderData;
  const scope = { idempotencyKey, reply: actionData };
  const isBuyer = rfq.side === 'BUYER';
  return (
    <>
      <PageHead
        title={rfq.title}
        crumbs={[{ to: `/rfqs?side=${rfq.side}`, text: t(`sourcing:title.${rfq.side}`) }]}
        meta={
          <>
            <span className="mono">{rfq.number}</span>
            <StateBadge of="rfq" state={rfq.state} />
          </>
        }
      >
        <FollowButton subjectId={rfq.id} isFollowed={loaderData.isFollowed} idempotencyKey={idempotencyKey} />
      </PageHead>
      <Standing rfq={rfq} now={loaderData.now} />
      <ChangesPanel rfq={rfq} scope={scope} />
      {isBuyer ? (
        <div className={css.wide}>
          <ComparisonPanel rfq={rfq} scope={scope} />
        </div>
      ) : null}
      <div className={ui.split}>
        <div className={ui.stack}>
          {isBuyer ? <OpenPanel rfq={rfq} scope={scope} /> : <BidderSide rfq={rfq} scope={scope} />}
          {rfq.reorder ? <ReorderPanel reorder={rfq.reorder} /> : null}
          {isBuyer ? <AwardsPanel rfq={rfq} /> : null}
          <LinesPanel rfq={rfq} />
          <NotesPanel rfq={rfq} scope={scope} />
          <ThreadPanel rfq={rfq} thread={loaderData.thread} scope={scope} />
        </div>
        <div className={ui.stack}>
          <WhatPanel rfq={rfq} />
          <DocumentsPanel rfq={rfq} scope={scope} />
          {isBuyer ? (
            <BiddersPanel
              rfq={rfq}
              scope={scope}
              text={loaderData.text}
              found={loaderData.found}
              blocks={loaderData.blocks}
            />
          ) : null}
          {isBuyer ? <EndPanel rfq={rfq} scope={scope} /> : null}
        </div>
      </div>
      <AuditTrail subject={rfq.id} trail={loaderData.trail} />
    </>
  );
}

/** What this state means for the reader, and how long it lasts. */
function Standing({ rfq, now: moment }: { rfq: Room; now: string }) {
  const t = useT();
  return (
    <section id="standing" className={css.head} aria-label={t('sourcing:standing')}>
      <div>
        <p>{t(`sourcing:meaning.${rfq.state}.${rfq.side}`)}</p>
        {rfq.sealed && rfq.state === 'OPEN' ? <p className="quiet">{t('sourcing:sealed.why')}</p> : null}
        {rfq.endReason ? <p>{t('sourcing:endedBecause', { reason: rfq.endReason })}</p> : null}
      </div>
      {rfq.state === 'OPEN' || rfq.state === 'DRAFT' ? (
        <p className={ui.row}>
          <Countdown until={rfq.dueAt} now={moment} />
          <span className="quiet">
            {t('sourcing:column.due')} <TimeText instant={rfq.dueAt} />
          </span>
        </p>
      ) : null}
    </section>
  );
}

function WhatPanel({ rfq }: { rfq: Room }) {
  const t = useT();
  const locale = useLocale();
  const delivery = useIncoterm()(rfq, rfq.deliverTo);
  return (
    <Panel title={t('sourcing:facts')}>
      <div className={ui.stackTight}>
        <Facts
          facts={[
            rfq.buyer ? [t('sourcing:column.partner.SELLER'), firmName(locale, rfq.buyer)] : null,
            [t('sourcing:column.due'), <TimeText key="d" instant={rfq.dueAt} />],
            rfq.deliverTo ? [t('sourcing:field.deliverTo'), nameOf(locale, rfq.deliverTo)] : null,
            delivery ? [t('sourcing:field.incoterm'), delivery] : null,
            [t('sourcing:field.audience'), t(`sourcing:audience.${rfq.audience}`)],
            [t('sourcing:field.sealed'), rfq.sealed ? t('sourcing:sealed.yes') : t('sourcing:sealed.no')],
            rfq.capitalBps === null ? null : [t('sourcing:field.capital'), `${rfq.capitalBps / 100} %`],
            rfq.request ? [t('sourcing:field.request'), `${rfq.request.number} ${rfq.request.title}`] : null,
          ]}
        />
        {rfq.note ? <p className={css.prose}>{rfq.note}</p> : null}
        {rfq.state === 'OPEN' && rfq.side === 'BUYER' && rfq.sealed ? (
          <Notice tone="info">{t('sourcing:sealed.buyer')}</Notice>
        ) : null}
      </div>
    </Panel>
  );
}
