import { today } from '../../../clock.server.ts';
import { nameOf } from '../../../domain/names.ts';
import type { ItemPageQuery, RevisionPromisesQuery } from '../../../gql/graphql.ts';
import { notFound, query } from '../../../graphql.server.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import ui from '../../../ui/ui.module.css';
import { ItemPageDocument, RevisionPromisesDocument, RevisionStructureDocument } from '../making.gql.ts';
import type { Route } from './+types/item.ts';
import { AskPanel } from './ask-panel.tsx';
import { ComponentsEditor } from './components-editor.tsx';
import { LINES, LINES_MAX } from './components-form.ts';
import { ComponentsPanel } from './components-panel.tsx';
import { actOnItem } from './item-acts.server.ts';
import { PromisesPanel } from './promises-panel.tsx';
import { RevisionPanel } from './revision-panel.tsx';
import { ROWS, ROWS_MAX } from './routing-form.ts';
import { RECEIPTS, RECEIPTS_MAX } from './stock-form.ts';
import { StockPanel } from './stock-panel.tsx';
import { WritePanel } from './write-panel.tsx';

export type ItemNode = Extract<NonNullable<ItemPageQuery['node']>, { __typename: 'Item' }>;
export type Revision = ItemNode['revisions'][number];
export type MadePart = Extract<
  NonNullable<RevisionPromisesQuery['node']>,
  { __typename: 'ItemRevision' }
>['madeParts'][number];

export async function loader(args: Route.LoaderArgs) {
  const { node, processes, cities, capabilityKinds } = await query(args, ItemPageDocument, {
    id: args.params.id,
  });
  if (node?.__typename !== 'Item') return notFound(args);
  const released = node.revisions.find(({ state }) => state === 'RELEASED') ?? null;
  const asked = released ? await query(args, RevisionPromisesDocument, { revisionId: released.id }) : null;
  const wanted = Number(args.url.searchParams.get('rows')) || 0;
  const rows = Math.min(ROWS_MAX, Math.max(ROWS, wanted, (node.revisions[0]?.steps.length ?? 0) + 1));
  const [newest] = node.revisions;
  const pieces = Math.min(
    1_000_000,
    Math.max(1, Math.floor(Number(args.url.searchParams.get('pieces'))) || 1),
  );
  const { bill, others } = await readBill(args, newest?.id, pieces, node.id);
  const moreLines = Number(args.url.searchParams.get('lines')) || 0;
  const lines = Math.min(LINES_MAX, Math.max(LINES, moreLines, (bill?.components.length ?? 0) + 1));
  const moreReceipts = Number(args.url.searchParams.get('receipts')) || 0;
  const expected = node.stock?.receipts.length ?? 0;
  const promises = asked?.orderPromises.edges.map((edge) => edge.node) ?? [];
  const leads = asked?.orderLeads ?? [];
  const parts = asked?.node?.__typename === 'ItemRevision' ? asked.node.madeParts : [];
  return {
    item: node,
    processes,
    kinds: capabilityKinds,
    cities,
    leads,
    parts,
    released,
    promises,
    rows,
    bill,
    pieces,
    others,
    lines,
    receipts: Math.min(RECEIPTS_MAX, Math.max(RECEIPTS, moreReceipts, expected + 1)),
    today: today(args),
    idempotencyKey: crypto.randomUUID(),
  };
}

/** The bill of the newest revision for so many pieces, and the items that may go into it: the newest 200 but for this one. */
async function readBill(args: Route.LoaderArgs, id: string | undefined, pieces: number, itemId: string) {
  if (id === undefined) return { bill: null, others: [] };
  const { node, items } = await query(args, RevisionStructureDocument, { id, pieces });
  const others = items.edges.map((edge) => edge.node).filter((item) => item.id !== itemId);
  return { bill: node?.__typename === 'ItemRevision' ? node : null, others };
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
          <AskPanel
            revision={released}
            parts={loaderData.parts}
            cities={loaderData.cities}
            leads={loaderData.leads}
            scope={scope}
          />
        ) : null}
        {loaderData.promises.length > 0 ? <PromisesPanel promises={loaderData.promises} /> : null}
        <StockPanel item={item} today={loaderData.today} receipts={loaderData.receipts} scope={scope} />
        {item.revisions.length === 0 ? <p>{t('making:noRevision')}</p> : null}
        {item.revisions.map((revision) => (
          <RevisionPanel key={revision.id} revision={revision} scope={scope} />
        ))}
        {loaderData.bill ? <ComponentsPanel bill={loaderData.bill} pieces={loaderData.pieces} /> : null}
        {loaderData.bill && item.revisions[0]?.state === 'DRAFT' ? (
          <ComponentsEditor
            revision={item.revisions[0]}
            bill={loaderData.bill}
            items={loaderData.others}
            lines={loaderData.lines}
            scope={scope}
          />
        ) : null}
        <WritePanel
          item={item}
          processes={loaderData.processes}
          kinds={loaderData.kinds}
          rows={loaderData.rows}
          scope={scope}
        />
      </div>
    </>
  );
}
