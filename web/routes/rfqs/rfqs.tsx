import { data, Form, Link, redirect } from 'react-router';
import { Allowed } from '../../domain/allowed.tsx';
import { firmName, listNames, nameOf } from '../../domain/names.ts';
import { StateBadge } from '../../domain/state-badge.tsx';
import { QuantityText, TimeText } from '../../domain/values.tsx';
import { Hidden } from '../../form/fields.tsx';
import { FormScope } from '../../form/form-scope.tsx';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { OpenRfqsQuery, QuoteSide, RfqState, RfqsQuery } from '../../gql/graphql.ts';
import { query, run } from '../../graphql.server.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { ButtonLink, SubmitButton } from '../../ui/button.tsx';
import { EmptyFilter, EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Pager } from '../../ui/pager.tsx';
import { TableWrap } from '../../ui/panel.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import ui from '../../ui/ui.module.css';
import type { Route } from './+types/rfqs.ts';
import { RfqJoinDocument } from './rfq-acts.gql.ts';
import { OpenRfqsDocument, RfqsDocument } from './rfqs.gql.ts';
import css from './rfqs.module.css';

const SIDES = ['BUYER', 'SELLER', 'OPEN'] as const;
type Side = (typeof SIDES)[number];
const STATES: readonly RfqState[] = ['DRAFT', 'OPEN', 'DUE', 'AWARDED', 'CLOSED', 'CANCELLED'];

export async function loader(args: Route.LoaderArgs) {
  const params = args.url.searchParams;
  const side: Side = SIDES.find((name) => name === params.get('side')) ?? 'BUYER';
  const state = STATES.find((name) => name === params.get('state')) ?? null;
  const page = { first: 50, after: params.get('after') };
  const open = side === 'OPEN' ? (await query(args, OpenRfqsDocument, page)).openRfqs : null;
  const list = side === 'OPEN' ? null : (await query(args, RfqsDocument, { side, state, ...page })).rfqs;
  return { side, state, list, open, key: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  const rfqId = reader.text('rfqId');
  const input = { idempotencyKey: `${reader.text('idempotencyKey')}:${rfqId}`, rfqId };
  const { data: answer } = await run(args, RfqJoinDocument, { input });
  const refused = toFieldErrors(answer.rfqJoin.userErrors, () => '');
  if (refused.length > 0) return data(reader.reply(refused), { status: 422 });
  return redirect(`/rfqs/${rfqId}`, 303);
}

export default function Rfqs({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const { side, state, list, open } = loaderData;
  const tabs = SIDES.map((name) => ({
    to: `?side=${name}`,
    text: t(`sourcing:tab.${name}`),
    current: name === side,
  }));
  return (
    <>
      <PageHead title={t(`sourcing:title.${side}`)} crumbs={[]}>
        {side === 'BUYER' ? (
          <Allowed act="rfqCreate" word={t('sourcing:new')}>
            <ButtonLink to="/rfqs/take-in">{t('sourcing:takeIn.title')}</ButtonLink>
            <ButtonLink look="primary" to="/rfqs/new">
              {t('sourcing:new')}
            </ButtonLink>
          </Allowed>
        ) : null}
      </PageHead>
      <Tabs label={t(`sourcing:title.${side}`)} tabs={tabs} />
      <FormScope reply={actionData}>{null}</FormScope>
      {list ? <StateFilter side={side} state={state} /> : null}
      <div className={ui.panel}>
        {list ? <RfqTable list={list} side={side as QuoteSide} filtered={state !== null} /> : null}
        {open ? <OpenTable list={open} idempotencyKey={loaderData.key} /> : null}
      </div>
    </>
  );
}

function StateFilter({ side, state }: { side: Side; state: RfqState | null }) {
  const t = useT();
  return (
    <nav className={css.states} aria-label={t('sourcing:column.state')}>
      {[null, ...STATES.filter((name) => side === 'BUYER' || name !== 'DRAFT')].map((name) => (
        <Link
          key={name ?? 'all'}
          to={`?side=${side}${name ? `&state=${name}` : ''}`}
          aria-current={name === state ? 'true' : undefined}
        >
          {name ? t(`domain:state.rfq.${name}`) : t('common:all')}
        </Link>
      ))}
    </nav>
  );
}

function RfqTable({ list, side, filtered }: { list: RfqsQuery['rfqs']; side: QuoteSide; filtered: boolean }) {
  const t = useT();
  const locale = useLocale();
  if (list.edges.length === 0 && filtered) return <EmptyFilter clear={`/rfqs?side=${side}`} />;
  if (list.edges.length === 0)
    return (
      <EmptyState title={t(`sourcing:none.${side}.title`)} why={t(`sourcing:none.${side}.why`)}>
        {side === 'BUYER' ? (
          <ButtonLink look="primary" to="/rfqs/new">
            {t('sourcing:new')}
          </ButtonLink>
        ) : (
          <ButtonLink to="?side=OPEN">{t('sourcing:tab.OPEN')}</ButtonLink>
        )}
      </EmptyState>
    );
  return (
    <>
      <TableWrap label={t(`sourcing:title.${side}`)}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('sourcing:column.rfq')}</th>
              <th scope="col">{t('sourcing:column.state')}</th>
              <th scope="col">{t('sourcing:column.what')}</th>
              <th scope="col">{t(`sourcing:column.partner.${side}`)}</th>
              <th scope="col">{t('sourcing:column.due')}</th>
              <th scope="col">{t(`sourcing:column.quotes.${side}`)}</th>
            </tr>
          </thead>
          <tbody>
            {list.edges.map(({ node }) => (
              <tr key={node.id}>
                <th scope="row">
                  <Link to={`/rfqs/${node.id}${side === 'SELLER' ? '?side=SELLER' : ''}`}>{node.title}</Link>
                  <div className={`mono ${css.number}`}>{node.number}</div>
                </th>
                <td>
                  <StateBadge of="rfq" state={node.state} />
                </td>
                <td>
                  <LinesText lines={node.lines} />
                </td>
                <td>
                  {side === 'SELLER' && node.buyer
                    ? firmName(locale, node.buyer)
                    : t('sourcing:bidders.count', { count: node.bidders.length })}
                </td>
                <td>
                  <TimeText instant={node.dueAt} />
                </td>
                <td>
                  <QuotesText node={node} side={side} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
      <Pager shown={list.edges.length} total={list.totalCount} pageInfo={list.pageInfo} />
    </>
  );
}

type Node = RfqsQuery['rfqs']['edges'][number]['node'];

/** The first line, and how many more there are. */
function LinesText({ lines }: { lines: Node['lines'] }) {
  const t = useT();
  const [first] = lines;
  if (!first) return null;
  return (
    <>
      {first.item} · <QuantityText quantity={first.quantity} />
      {lines.length > 1 ? ` ${t('sourcing:moreLines', { count: lines.length - 1 })}` : null}
    </>
  );
}

/** A bidder's own quote; the buyer's count, which a sealed request does not give before it is due. */
function QuotesText({ node, side }: { node: Node; side: QuoteSide }) {
  const t = useT();
  const [own] = node.quotes;
  if (side === 'SELLER') return own ? <StateBadge of="quote" state={own.state} /> : t('sourcing:notQuoted');
  if (node.sealed && node.state === 'OPEN') return t('sourcing:sealed.short');
  return String(node.quotes.length);
}

function OpenTable({ list, idempotencyKey }: { list: OpenRfqsQuery['openRfqs']; idempotencyKey: string }) {
  const t = useT();
  const locale = useLocale();
  if (list.edges.length === 0)
    return <EmptyState title={t('sourcing:none.OPEN.title')} why={t('sourcing:none.OPEN.why')} />;
  return (
    <>
      <TableWrap label={t('sourcing:title.OPEN')}>
        <table className={ui.table}>
          <thead>
            <tr>
              <th scope="col">{t('sourcing:column.rfq')}</th>
              <th scope="col">{t('sourcing:column.partner.SELLER')}</th>
              <th scope="col">{t('sourcing:column.processes')}</th>
              <th scope="col">{t('sourcing:field.deliverTo')}</th>
              <th scope="col">{t('sourcing:column.due')}</th>
              <th scope="col">{t('sourcing:column.act')}</th>
            </tr>
          </thead>
          <tbody>
            {list.edges.map(({ node }) => (
              <tr key={node.id}>
                <th scope="row">
                  {node.title}
                  <div className={`mono ${css.number}`}>{node.number}</div>
                </th>
                <td>{node.buyer ? firmName(locale, node.buyer) : ''}</td>
                <td>
                  {listNames(
                    locale,
                    node.processes.map((process) => nameOf(locale, process)),
                  )}
                </td>
                <td>{node.deliverTo ? nameOf(locale, node.deliverTo) : ''}</td>
                <td>
                  <TimeText instant={node.dueAt} />
                </td>
                <td>
                  <Form method="post">
                    <Hidden name="idempotencyKey" value={idempotencyKey} />
                    <Hidden name="rfqId" value={node.id} />
                    <Allowed act="rfqJoin" word={t('sourcing:join')}>
                      <SubmitButton small aria-label={`${t('sourcing:join')} ${node.title}`}>
                        {t('sourcing:join')}
                      </SubmitButton>
                    </Allowed>
                  </Form>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
      <Pager shown={list.edges.length} total={list.totalCount} pageInfo={list.pageInfo} />
    </>
  );
}
