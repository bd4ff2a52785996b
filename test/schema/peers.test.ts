import 'reflect-metadata';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  organisationPeersSet,
  peersIn,
  readPeerComparison,
  readScoreLot,
  readScoreQuestion,
} from '#schema/finance/index.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { givenScores } from '#test/workers/given-scores.ts';
import { notePeers } from '#workers/credit/note-peers.ts';
import { scoreFirm } from '#workers/credit/score-firm.ts';

let house: given.TestHouse;
let firm: given.Firm;
let score: given.KeptScore;
let circles: string[];
let process: string;
beforeAll(async () => {
  house = await openTestHouse();
  firm = await given.givenScorable(house);
  [score] = (await givenScores(house, firm)) as [given.KeptScore];
  circles = (await house.admin.query('select app.peer_circles($1) as circles', [firm.id])).rows[0].circles;
  process = (
    await house.admin.query('select process_code from app.work_center where organisation_id = $1', [firm.id])
  ).rows[0].process_code;
});
afterAll(() => house.close());

const set = (compared: boolean) => given.act(house, firm.actor, organisationPeersSet, { compared });
const compared = () => runQuery(house.database, firm.actor, readPeerComparison);
const counts = async () => (await compared()).circles.map(({ firms }) => firms);
const latest = async () => peersIn((await givenScores(house, firm))[0]?.record ?? '');

describe('firms alike', () => {
  it('are the process of most of its work centres, the family around it, and everybody', async () => {
    expect(circles).toHaveLength(3);
    expect(circles[2]?.startsWith(`${circles[1]}.`)).toBe(true);
    expect((await compared()).circles.map(({ process }) => process?.code ?? 'all')).toEqual(circles);
    const other = await given.givenFirm(house);
    expect(
      (await runQuery(house.database, other.actor, readPeerComparison)).circles.map(({ process }) => process),
    ).toEqual([null]);
  });

  it('are not looked at before thirty agree, and fewer than five are not counted', async () => {
    await set(true);
    expect([await counts(), (await compared()).isAgreed]).toEqual([[null, null, null], true]);
    await given.givenPeers(house, firm, score, { many: 4, process });
    // Circles are worked out by whoever notes; until then a firm is counted where it was when it agreed.
    expect(await counts()).toEqual([5, null, null]);
    await given.givenPeers(house, firm, score, { many: 23 });
    expect(await counts()).toEqual([28, null, null]);

    expect(await notePeers(house.workerDatabase)).toBe(0);
    expect(await latest()).toBeNull();
  });

  it('widen from process to all trades until there are thirty, noted once a month', async () => {
    await given.givenPeers(house, firm, score, { many: 3 });
    expect([await notePeers(house.workerDatabase), await notePeers(house.workerDatabase)]).toEqual([1, 0]);

    const found = await latest();
    expect(found).toMatchObject({ circle: 'all', firms: 30 });
    const [own] = await givenScores(house, firm);
    const { explanation, reasons } = JSON.parse(own?.record ?? '');
    const against = explanation.contributions.reduce(
      (sum: number, one: { againstPeers: number }) => sum + one.againstPeers,
      0,
    );
    expect(explanation.peerScore + against).toBe(own?.score);
    expect(own?.score).toBe(score.score);
    expect(reasons.length).toBeGreaterThan(0);
  });

  it('are the narrowest circle of thirty, once one has them', async () => {
    await given.givenPeers(house, firm, score, { many: 30, process });
    await house.admin.query('delete from app.peer_month');
    expect(await notePeers(house.workerDatabase)).toBe(3);

    expect(await latest()).toMatchObject({ circle: circles[2], firms: 34 });
    expect(await counts()).toEqual([30, 30, 30]);
    const { rows } = await house.admin.query('select circle, firms, features from app.peer_month order by 1');
    const told = new Map(rows.map(({ circle, firms }) => [circle, firms]));
    expect([...told.keys()].toSorted()).toEqual([...circles].toSorted());
    for (const { features } of rows)
      for (const { milliPoints } of features) expect(Math.abs(milliPoints % 1_000)).toBe(0);
  });

  it('stand in the firm’s own score alone, read by one or in a lot', async () => {
    const bank = await given.givenInstitution(house);
    await given.givenConsent(house, firm, bank);
    await givenScores(house, firm);
    const all = await given.scoresOf(house, firm);
    expect(peersIn(all.find(({ consent_id: id }) => id !== null)?.record ?? '')).toBeNull();

    const { questions } = await readScoreLot(house.workerDatabase, [firm.id]);
    const question = questions.get(firm.id)?.();
    expect(question?.peers).toMatchObject({ group: circles[2], firms: 34 });
    const made = question ? scoreFirm(question) : [];
    const own = all.find(({ consent_id: id }) => id === null);
    expect(made.find(({ scoreFor }) => scoreFor === null)?.record).toBe(own?.record);
  });

  it('are gone from the next score on once the firm agrees no more', async () => {
    await set(false);

    const question = await runQuery(house.workerDatabase, firm.actor, readScoreQuestion);
    expect(question.peers).toBeNull();
    const { questions } = await readScoreLot(house.workerDatabase, [firm.id]);
    expect(questions.get(firm.id)?.().peers).toBeNull();
  });

  it('are nobody’s to read: neither who agrees nor what is noted', async () => {
    const other = await given.givenFirm(house);
    const rows = await runQuery(house.database, other.actor, (query) =>
      query.rows(sql`select organisation_id from app.peer_agreement`),
    );
    expect(rows).toEqual([]);
    await expect(
      runQuery(house.database, other.actor, (query) => query.rows(sql`select circle from app.peer_month`)),
    ).rejects.toThrow();
  });
});
