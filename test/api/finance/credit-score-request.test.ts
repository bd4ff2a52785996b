import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import { givenConsent, givenInstitution, givenScorable } from '#test/builders/index.ts';
import { givenScores } from '#test/workers/given-scores.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, givenMember, givenRoles } from '../harness/signed-in.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const scoresQuery = `{ creditScores(first: 5) { totalCount edges { node { id asOf rated score grade pdPpm pdLowPpm pdHighPpm confidenceBps record recordSha256
  model { code calibrated basePoints limits } consent { id }
  contributions { feature { code nameZh nameEn formulaEn unit view group } state value points best observations }
  reasons { feature { code } cause pointsLost textZh textEn fixZh fixEn } checks { check outcome facts { name value } }
  advice { target needed possible plans { kind gain grade moves { feature { code } from to gain } } } } } } }`;
const dossierQuery = `query ($id: ID!) { dossier(consentId: $id, purpose: UNDERWRITE) { outcome figures { value } score {
  score grade rated pdLowPpm pdHighPpm confidenceBps model { code lines { points } } reasons { feature { code } cause pointsLost textZh textEn } checks { check facts { name } } } } }`;
const nodeQuery = 'query ($id: ID!) { node(id: $id) { id } }';

describe('a firm’s own score over the API', () => {
  it('is asked for as a job, and has its points, reasons, checks and plans', async () => {
    const firm = await givenScorable(api);
    const client = await as(api, firm);
    const asked = await client.act('creditScoreRequest', {}, 'creditScoreRequest { id kind state }');
    expect(asked.creditScoreRequest).toMatchObject({ kind: 'score-firm', state: 'QUEUED' });

    await givenScores(api, firm);
    const { creditScores } = await client.ask(scoresQuery);
    const [{ node: score }] = creditScores.edges;

    expect(creditScores.totalCount).toBe(1);
    expect(score).toMatchObject({
      rated: true,
      consent: null,
      model: { code: 'expert-v1', calibrated: false },
    });
    const sum = score.contributions.reduce(
      (all: number, one: { points: number }) => all + one.points,
      score.model.basePoints,
    );
    expect(sum).toBe(score.score);
    expect(score.reasons.length).toBeGreaterThan(0);
    expect(score.reasons.length).toBeLessThanOrEqual(4);
    expect(score.reasons[0].textZh).toMatch(/分/);
    expect(score.checks).toHaveLength(7);
    expect(score.advice.target).not.toBeNull();
    expect(JSON.parse(score.record).inputs.enterprise).toBe(encodeId('org', firm.id));
  });

  it('is nobody else’s: not of another firm, nor of a role that gives no consents', async () => {
    const firm = await givenScorable(api);
    await givenScores(api, firm);
    const client = await as(api, firm);
    const { creditScores } = await client.ask(scoresQuery);
    const id = creditScores.edges[0].node.id;
    expect((await client.ask(nodeQuery, { id })).node).toEqual({ id });

    const stranger = await as(api, await givenInstitution(api));
    expect((await stranger.ask(scoresQuery)).creditScores.edges).toEqual([]);
    expect((await stranger.ask(nodeQuery, { id })).node).toBeNull();
    await givenRoles(api, firm, 'PLANNER');
    const planner = await as(api, firm);
    expect((await planner.ask(nodeQuery, { id })).node).toBeNull();
    expect((await planner.execute(scoresQuery)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('a score in a dossier over the API', () => {
  it('says score, grade, band and reasons by SCORE_ONLY, and nothing that would tell a figure', async () => {
    const firm = await givenScorable(api);
    const bank = await givenInstitution(api);
    const consent = await givenConsent(api, firm, bank, { granularity: 'SCORE_ONLY' });
    await givenScores(api, firm);

    const { dossier } = await (await as(api, bank)).ask(dossierQuery, { id: consent.wire });

    expect(dossier).toMatchObject({ outcome: 'READ', figures: [], score: { rated: true } });
    for (const reason of dossier.score.reasons)
      expect(reason).toMatchObject({ pointsLost: null, textZh: null, textEn: null });
    expect(dossier.score.checks.flatMap((check: { facts: object[] }) => check.facts)).toEqual([]);
    expect(dossier.score.model.lines.length).toBeGreaterThan(40);
  });

  it('is not there before it is worked out, nor where the reader was given nothing', async () => {
    const { firm } = await givenMember(api);
    const bank = await givenInstitution(api);
    const consent = await givenConsent(api, firm, bank);

    const { dossier } = await (await as(api, bank)).ask(dossierQuery, { id: consent.wire });
    expect(dossier).toMatchObject({ outcome: 'READ', score: null });
    const other = await as(api, await givenInstitution(api));
    expect((await other.ask(dossierQuery, { id: consent.wire })).dossier).toBeNull();
  });
});
