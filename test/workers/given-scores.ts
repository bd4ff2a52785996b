import { creditScoreRequest } from '#schema/finance/index.ts';
import * as given from '#test/builders/index.ts';
import { handleScoreFirm } from '#workers/credit/score-firm.job.ts';
import { givenRun } from './open-workers.ts';

/** Scores a firm as its worker would: its own score, and one for each of its consents. Its own scores, newest first. */
export async function givenScores(house: given.TestHouse, firm: given.Firm): Promise<given.KeptScore[]> {
  await given.act(house, firm.actor, creditScoreRequest, {});
  const event = await given.latestEvent(house, firm, 'score.asked.v1');
  await handleScoreFirm(house.workerDatabase, event, givenRun());
  return (await given.scoresOf(house, firm)).filter((score) => score.consent_id === null);
}
