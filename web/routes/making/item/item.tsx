import { nameOf } from '../../../domain/names.ts';
import type { ItemPageQuery } from '../../../gql/graphql.ts';
import { notFound, query } from '../../../graphql.server.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import ui from '../../../ui/ui.module.css';
import { ItemPageDocument, RevisionPromisesDocument } from '../making.gql.ts';
import type { Route } from './+types/item.ts';
import { AskPanel } from './ask-panel.tsx';
import { BillPanel } from './bill-panel.tsx';
import { actOnItem } from './item-acts.server.ts';
import { PromisesPanel } from './promises-panel.tsx';
import { RevisionPanel } from './revision-panel.tsx';
import { RoutingEditor } from './routing-editor.tsx';
import { ROWS, ROWS_MAX } from './routing-form.ts';

export type ItemNode = Extract<NonNullable<ItemPageQuery['node']>, { __typename: 'Item' }>;
export type Revision = ItemNode['revisions'][number];

export async function loader(args: Route.LoaderArgs) {
  const { node, processes, cities } = await query(args, ItemPageDocument, { id: args.params.id });
  if (node?.__typename !== 'Item') return notFound(args);
  const released = node.revisions.find(({ state }) => state === 'RELEASED') ?? null;
  const asked = released ? await query(args, RevisionPromisesDocument, { revisionId: released.id }) : null;
  const wanted = Number(args.url.searchParams.get('rows')) || 0;
  const rows = Math.min(ROWS_MAX, Math.max(ROWS, wanted, (node.revisions[0]?.steps.length ?? 0) + 1));
  const promises = asked?.orderPromises.edges.map((edge) => edge.node) ?? [];
  const leads = asked?.orderLeads ?? [];
  return {
    item: node,
    processes,
    cities,
    leads,
    released,
    promises,
    rows,
    idempotencyKey: crypto.randomUUID(),
  };
}

export async function action(args: Route.ActionArgs) {
  return await actOnItem(args);
}

/** A refusal often means that things have changed meanwhile: the screen shows them as they are now. */
export function shouldRevalidate() {
  return true;
}

export default function ItemPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useT();
  const locale = useLocale();
  const { item, released, idempotencyKey } = loaderData;
  const scope = { idempotencyKey, reply: actionData };
  return (
    <>
      <PageHead
        title={item.name}
        crumbs={[{ to: '/catalogue', text: t('making:catalogue') }]}
        meta={
          <>
            <span className="mono">{item.number}</span>
            {item.material ? <span>{nameOf(locale, item.material)}</span> : null}
          </>
        }
      />
      <div className={ui.stack}>
        {released ? (
          <AskPanel revision={released} cities={loaderData.cities} leads={loaderData.leads} scope={scope} />
        ) : null}
        {loaderData.promises.length > 0 ? <PromisesPanel promises={loaderData.promises} /> : null}
        {item.revisions.length === 0 ? <p>{t('making:noRevision')}</p> : null}
        {item.revisions.map((revision) => (
          <RevisionPanel key={revision.id} revision={revision} scope={scope} />
        ))}
        <RoutingEditor
          revisions={item.revisions}
          processes={loaderData.processes}
          rows={loaderData.rows}
          scope={scope}
        />
        <BillPanel scope={scope} />
      </div>
    </>
  );
}
