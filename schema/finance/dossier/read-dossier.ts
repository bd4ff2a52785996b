import sql, { raw } from 'sql-template-tag';
import { direct } from '../../identity/index.ts';
import { type Actor, may } from '../../kernel/actor.ts';
import type { Database } from '../../kernel/database.ts';
import { Fault } from '../../kernel/fault.ts';
import { setVariables } from '../../kernel/run-query.ts';
import type { Purpose } from '../consent/terms.ts';
import { dossierScore, type ScoreShown } from '../score/dossier-score.ts';
import { type Dossier, shownFigure } from './dossier.ts';

/** What is asked of a consent: for which purpose, and which fields; all that it gives where none is named. */
export interface DossierWanted {
  readonly consentId: string;
  readonly purpose: Purpose;
  readonly fields?: readonly string[] | undefined;
}

/**
 * Reads by a consent. The database judges consent, purpose, fields and time and notes the reading in the firm's log, in the one statement
 * that gives the figures away: nothing is cached, and that statement is a transaction of its own, for that of a request's reading cannot
 * write. Nothing for a consent that the actor was not given; FORBIDDEN for a role that may not read dossiers.
 */
export async function readDossier(
  database: Database,
  actor: Actor,
  { consentId, purpose, fields }: DossierWanted,
): Promise<Dossier | undefined> {
  if (!may(actor, 'dossier:read')) throw new Fault('FORBIDDEN', 'Your role does not allow this.');
  // `who` comes first: the function asks the session whom it answers.
  const [found] = await direct<Omit<Dossier, 'consentId' | 'score'> & { readonly score: ScoreShown | null }>(
    database,
    sql`select r.outcome, r.next_on::text as next_on, r.read_id, r.from_day::text as from_day, r.until_day::text as until_day, r.as_of, r.figures, r.score
      from (${raw(setVariables(actor))} offset 0) who,
        lateral market.read_dossier(case when who is not null then ${consentId}::uuid end, ${purpose}, ${fields ? [...fields] : null}::text[]) r`,
  );
  return (
    found && {
      ...found,
      consentId,
      figures: found.figures.map(shownFigure),
      score: found.score && dossierScore(found.score),
    }
  );
}
