import sql from 'sql-template-tag';
import { organisationOf } from '../../kernel/actor.ts';
import { encodeId } from '../../kernel/id.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { Query } from '../../kernel/run-query.ts';
import { dataGroups } from '../catalogue/data-field.ts';
import type { Purpose } from '../consent/terms.ts';
import type { Finding } from '../evidence/checks/check.ts';
import { checkRecords } from '../evidence/checks/check-records.ts';
import { readFirmRecords } from '../evidence/firm-records.queries.ts';
import type { FirmRecords } from '../evidence/firm-records.ts';
import { type Evidence, type Given, observeFeatures } from '../evidence/observe-features.ts';
import type { PeerFacts } from '../peers/peer-facts.ts';
import { readPeers } from '../peers/peers.queries.ts';
import { type StoredModel, servingModel } from './stored-model.ts';

/** For whom a score is: a consent, or nobody but the firm itself. */
export interface ScoreFor {
  readonly consentId: string;
  readonly recipientId: string;
  readonly purpose: Purpose;
}

/** The grade that a firm has by the runs of days before, and the one that its last run would have given. */
export interface HeldBefore {
  readonly grade: string;
  readonly pending: string | null;
}

/** One score to make: from what was given, after what was held. */
export interface ScoreCase {
  readonly scoreFor: ScoreFor | null;
  readonly evidence: readonly Evidence[];
  readonly checks: readonly Finding[];
  readonly held: HeldBefore | null;
}

/** All that a firm is scored with today, plain: its own score first, then one for each consent that gives something. */
export interface ScoreQuestion {
  /** The firm's id as the wire writes it. */
  readonly enterprise: string;
  readonly asOf: string;
  readonly model: StoredModel;
  /** Firms alike, for its own score; null where it is compared with none. */
  readonly peers: PeerFacts | null;
  readonly cases: readonly ScoreCase[];
}

type Consented = ScoreFor & Given;

/** What a firm's scores stand on: consents that give something now, and grades held before, by consent; '' is its own. */
export interface Standing {
  readonly consents: readonly Consented[];
  readonly held: Readonly<Record<string, HeldBefore>>;
}

/** The firm's own score looks at everything that any feature asks for. */
const everything: Given = { dataGroups, windowMonths: 36 };

/** Reads as the firm. A grade of the same day is not held against itself: scored twice a day, a firm has one run. */
export async function readScoreQuestion(query: Query): Promise<ScoreQuestion> {
  const firm = organisationOf(query.actor);
  invariant(firm !== null, 'a firm is scored in its own name');
  const records = await readFirmRecords(query);
  const standing = await query.row<Standing>(
    sql`select consents, held from app.score_standing(array[app.organisation()])`,
  );
  invariant(standing !== undefined, 'one row for each firm');
  const model = await servingModel(query);
  const peers = await readPeers(query, model.code);
  return scoreQuestion(firm, { model, records, peers }, standing);
}

/** What a firm is scored from and with. */
interface ReadFirm extends Pick<ScoreQuestion, 'model' | 'peers'> {
  readonly records: FirmRecords;
}

/** The question of a firm from what was read of it. Pure. */
export function scoreQuestion(
  firm: string,
  { model, records, peers }: ReadFirm,
  { consents, held }: Standing,
): ScoreQuestion {
  const caseOf = (scoreFor: ScoreFor | null, given: Given): ScoreCase => ({
    scoreFor,
    ...lookedAt(records, given),
    held: held[scoreFor?.consentId ?? ''] ?? null,
  });
  return {
    enterprise: encodeId('org', firm),
    asOf: records.asOf,
    model,
    peers,
    cases: [
      caseOf(null, everything),
      ...consents.map(({ consentId, recipientId, purpose, ...given }) =>
        caseOf({ consentId, recipientId, purpose }, given),
      ),
    ],
  };
}

function lookedAt(records: FirmRecords, given: Given) {
  return { evidence: observeFeatures(records, given), checks: checkRecords(records, given) };
}
