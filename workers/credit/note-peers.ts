import {
  monthToNote,
  type PeerFacts,
  type PeerRow,
  readPeerRows,
  recordPeers,
  toldCircles,
} from '#schema/finance/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { peersOf } from './explain/peers.ts';
import { storedRow } from './explain/record.ts';
import { type PointsModel, pointsModelSchema } from './points/model.ts';

/** Notes where the firms that agree to be compared stood in the month that has ended, once. Answers how many circles are told of. */
export async function notePeers(database: Database): Promise<number> {
  const found = await monthToNote(database);
  if (!found) return 0;
  const rows = await readPeerRows(database, found.model, found.month);
  const circles = circlesOf(pointsModelSchema.parse(found.artefact), rows);
  if (circles.length > 0) await recordPeers(database, found, circles);
  return circles.length;
}

/** The circles that may be told of, each with its facts. Pure. */
export function circlesOf(model: PointsModel, rows: readonly PeerRow[]): PeerFacts[] {
  const members = Map.groupBy(
    rows.flatMap(({ circles, features }) => circles.map((circle) => ({ circle, features }))),
    ({ circle }) => circle,
  );
  const counts = new Map([...members].map(([circle, firms]) => [circle, firms.length]));
  return [...toldCircles(counts)].map((circle) =>
    peersOf(
      model,
      circle,
      (members.get(circle) ?? []).map(({ features }) => storedRow(features)),
    ),
  );
}
