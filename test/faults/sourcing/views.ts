import type { Actor } from '#schema/kernel/actor.ts';
import { setVariables } from '#schema/kernel/run-query.ts';
import { guestActor } from '#schema/sourcing/index.ts';
import { isHidden, isLinkOver, type Model, of, type Real } from './story.ts';

/** How many rows of a request somebody sees, by table; `audit`: what the book says of a guest's quote. */
export type Seen = Readonly<Record<'quotes' | 'versions' | 'lines' | 'awards' | 'audit', number>>;

interface Viewer {
  readonly name: string;
  readonly actor: Actor;
  /** The place of the bidder whose quote is its own; the buyer has none. */
  readonly own?: number;
}

const seenOf = (rfqId: string) => `
  select (select count(*)::int from app.quote q where q.rfq_id = '${rfqId}') as quotes,
    (select count(*)::int from app.quote_version v where v.quote_id in (select id from everyone)) as versions,
    (select count(*)::int from app.quote_line l where l.quote_id in (select id from everyone)) as lines,
    (select count(*)::int from app.award_line a where a.quote_id in (select id from everyone)) as awards,
    (select count(*)::int from app.audit_entry e where e.command = 'guestQuoteSubmit' and e.subject_id in
      (select b.id from app.rfq_bidder b where b.rfq_id = '${rfqId}')) as audit`;

/** What each sees, at one moment and in one go, as the API's role with the variables that both of its doors set. */
async function lookAs(viewers: readonly Viewer[], { house, rfq, quotes }: Real): Promise<Seen[]> {
  const ids = quotes.map((quote) => `('${quote?.id ?? '01900000-0000-7000-8000-000000000000'}'::uuid)`);
  const look = `with everyone (id) as (values ${ids.join(', ')}) ${seenOf(rfq.id)}`;
  const script = viewers.map(({ actor }) => `${setVariables(actor)}; ${look};`).join(' ');
  const results = (await house.database.pool.query(`begin read only; ${script} rollback`)) as unknown as {
    rows: Seen[];
  }[];
  return viewers.map(
    (_, at) => results[2 + 2 * at]?.rows[0] ?? { quotes: -1, versions: -1, lines: -1, awards: -1, audit: -1 },
  );
}

/** Looks at a request as each who plays and as a stranger, and throws where one sees more or less than its own. */
export async function refuseLeaks(model: Model, real: Real): Promise<void> {
  const own = await rowsByBidder(real);
  const viewers = viewersOf(model, real);
  const all = await lookAs(viewers, real);
  for (const [at, viewer] of viewers.entries()) {
    const seen = all[at];
    const wanted = wantedOf(viewer, model, own);
    const found = `${seen?.quotes} quotes, ${seen?.versions} versions, ${seen?.lines} lines`;
    const right = `${wanted.quotes} quotes, ${wanted.versions} versions, ${wanted.lines} lines`;
    if (found !== right)
      throw new Error(`${viewer.name} sees ${found}, and should ${right}; sealed ${model.sealed}`);
    const isBuyer = viewer.name === 'buyer';
    if (
      !isBuyer &&
      seen &&
      seen.awards > 0 &&
      (viewer.own === undefined || of(model.bidders, viewer.own).state !== 'AWARDED')
    )
      throw new Error(`${viewer.name} sees an award that is not its own`);
    if (seen && seen.audit > 0 && (isHidden(model) || !isBuyer))
      throw new Error(`${viewer.name} reads of a sealed quote in the book`);
  }
}

function viewersOf(model: Model, { buyer, stage, bidderId }: Real): Viewer[] {
  const all: Viewer[] = [
    { name: 'buyer', actor: buyer.actor },
    { name: 'first bidder', actor: of(stage.sellers, 0).actor, own: 0 },
    { name: 'second bidder', actor: of(stage.sellers, 1).actor, own: 1 },
    { name: 'stranger', actor: stage.stranger.actor },
    { name: 'nobody', actor: { kind: 'public', client: 'model' } },
  ];
  // Whose link was taken back or has run out is nobody: the door does not let it in.
  if (!model.revoked && !isLinkOver(model))
    all.push({ name: 'guest', actor: guestActor({ bidderId }, undefined), own: 2 });
  return all;
}

type Own = readonly { readonly quotes: number; readonly versions: number; readonly lines: number }[];

/** What there is, by the bidder whose it is. */
async function rowsByBidder({ house, rfq, stage }: Real): Promise<Own> {
  const { rows } = await house.admin.query<{ place: number; versions: number; lines: number }>(
    `select case when q.seller_id = $2 then 0 when q.seller_id = $3 then 1 else 2 end as place,
       (select count(*)::int from app.quote_version v where v.quote_id = q.id) as versions,
       (select count(*)::int from app.quote_line l where l.quote_id = q.id) as lines
     from app.quote q where q.rfq_id = $1`,
    [rfq.id, of(stage.sellers, 0).id, of(stage.sellers, 1).id],
  );
  return [0, 1, 2].map((place) => {
    const row = rows.find((one) => one.place === place);
    return { quotes: row ? 1 : 0, versions: row?.versions ?? 0, lines: row?.lines ?? 0 };
  });
}

function wantedOf({ name, own }: Viewer, model: Model, all: Own): Own[number] {
  const nothing = { quotes: 0, versions: 0, lines: 0 };
  if (own !== undefined) return all[own] ?? nothing;
  if (name !== 'buyer' || isHidden(model)) return nothing;
  return all.reduce(
    (sum, one) => ({
      quotes: sum.quotes + one.quotes,
      versions: sum.versions + one.versions,
      lines: sum.lines + one.lines,
    }),
    nothing,
  );
}
