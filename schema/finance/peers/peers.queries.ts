import sql from 'sql-template-tag';
import { processByCode } from '#schema/plants/index.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { PeerComparison } from './peer-comparison.ts';
import { type PeerFacts, peersMin } from './peer-facts.ts';

/** Whether the firm acted for is compared, and how far each of its circles is from thirty firms. */
export async function readPeerComparison(query: Query): Promise<PeerComparison> {
  const agreement = await query.row<{ agreed: boolean }>(
    sql`select a.agreed from app.peer_agreement a where a.organisation_id = app.organisation()`,
  );
  const counts = await query.rows<{ circle: string; firms: number | null }>(
    sql`select circle, firms from market.peer_counts()`,
  );
  const circles = counts.map(async ({ circle, firms }) => ({ ...(await circleOf(query, circle)), firms }));
  return { isAgreed: agreement?.agreed ?? false, firmsMin: peersMin, circles: await Promise.all(circles) };
}

/** A circle with its process; the widest has none. */
export async function circleOf(query: Query, code: string) {
  return { process: code === 'all' ? null : ((await processByCode(query, code)) ?? null) };
}

/** With whom the firm acted for is compared, as its worker reads it; null where it is not. */
export async function readPeers(query: Query, model: string): Promise<PeerFacts | null> {
  const found = await query.row<{ peers: PeerFacts }>(
    sql`select peers from app.peers_of(array[app.organisation()], ${model})`,
  );
  return found?.peers ?? null;
}

/** The same for each firm of a lot that is compared. A worker's alone. */
export async function readPeersOfMany(
  query: Query,
  firms: readonly string[],
  model: string,
): Promise<ReadonlyMap<string, PeerFacts>> {
  const rows = await query.rows<{ firm: string; peers: PeerFacts }>(
    sql`select firm, peers from market.peer_lot(${[...firms]}::uuid[], ${model})`,
  );
  return new Map(rows.map(({ firm, peers }) => [firm, peers]));
}
