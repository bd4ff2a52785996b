import sql from 'sql-template-tag';
import type { Database } from '../../kernel/database.ts';
import type { OutboxEvent } from '../../kernel/outbox.ts';
import { runQuery } from '../../kernel/run-query.ts';
import { recordsOf, type WrittenRecords } from '../evidence/firm-records.queries.ts';
import { readPeersOfMany } from '../peers/peers.queries.ts';
import { scoreNightConsumer } from './jobs.ts';
import { type MadeScore, writtenScore } from './record-scores.ts';
import { type ScoreQuestion, type Standing, scoreQuestion } from './score-question.ts';
import { type StoredModel, servingModel } from './stored-model.ts';

/** What a lot of firms is scored with: one card, and the question of each firm that there is, by its id. */
export interface ScoreLot {
  readonly model: StoredModel;
  readonly questions: ReadonlyMap<string, () => ScoreQuestion>;
}

/** The scores of one firm of a lot. */
export interface ScoredFirm {
  readonly firmId: string;
  readonly scores: readonly MadeScore[];
}

interface LotRow extends Standing {
  readonly firm: string;
  readonly records: WrittenRecords;
}

/** Reads what many firms are scored with, three statements in all; the same as each would read in its own name. A worker's alone. */
export function readScoreLot(database: Database, firms: readonly string[]): Promise<ScoreLot> {
  return runQuery(database, { kind: 'system', organisationId: '' }, async (query) => {
    const model = await servingModel(query);
    const rows = await query.rows<LotRow>(sql`select * from market.score_lot(${[...firms]}::uuid[])`);
    const peers = await readPeersOfMany(query, firms, model.code);
    const questions = rows.map(({ firm, records, ...standing }): [string, () => ScoreQuestion] => [
      firm,
      () =>
        scoreQuestion(firm, { model, records: recordsOf(records), peers: peers.get(firm) ?? null }, standing),
    ]);
    return { model, questions: new Map(questions) };
  });
}

/** The lot's firms without those whose scores this event has written. */
export async function firmsLeft(database: Database, { id, payload }: OutboxEvent): Promise<string[]> {
  const { rows } = await database.pool.query<{ firm: string }>(
    `select f as firm from jsonb_array_elements_text($1::jsonb) f
     where not exists (select from app.consumption c where c.consumer = $2 || ':' || f and c.event_id = $3)`,
    [JSON.stringify(payload.firms), scoreNightConsumer, id],
  );
  return rows.map(({ firm }) => firm);
}

/** Writes the scores of many firms in one transaction, each firm once for this event. Answers how many scores are new. */
export async function recordScoreLot(
  database: Database,
  { id }: OutboxEvent,
  scored: readonly ScoredFirm[],
): Promise<number> {
  const firms = scored.map(({ firmId }) => firmId);
  const scores = scored.flatMap(({ firmId, scores: made }) => made.map((one) => writtenScore(firmId, one)));
  const { rows } = await database.pool.query<{ many: number }>(
    'select market.record_score_lot($1, $2, $3, $4::uuid[], $5::jsonb) as many',
    [scoreNightConsumer, id, `score-night:${id}`, firms, JSON.stringify(scores)],
  );
  return rows[0]?.many ?? 0;
}
