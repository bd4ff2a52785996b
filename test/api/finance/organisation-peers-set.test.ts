import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as given from '#test/builders/index.ts';
import { givenScores } from '#test/workers/given-scores.ts';
import { notePeers } from '#workers/credit/note-peers.ts';
import { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, asProgram, givenMember } from '../harness/signed-in.ts';

const comparisonQuery =
  '{ peerComparison { agreed firmsMin circles { process { code nameZh nameEn } firms } } }';
const scoreQuery = `{ creditScores(first: 1) { edges { node { score peers { process { code } firms score }
  reasons { feature { code } peerLow peerHigh } } } } }`;

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe('agreeing to be compared with firms alike', () => {
  it('is the firm’s own word, taken back by the same act, and stands in its book', async () => {
    const { firm, client } = await givenMember(api);
    const none = { agreed: false, firmsMin: 30, circles: [{ process: null, firms: null }] };
    expect((await client.ask(comparisonQuery)).peerComparison).toEqual(none);

    const { organisation } = await client.act(
      'organisationPeersSet',
      { compared: true },
      'organisation { id }',
    );
    expect(organisation.id).toMatch(/^org_/);
    expect((await client.ask(comparisonQuery)).peerComparison).toEqual({ ...none, agreed: true });
    await client.act('organisationPeersSet', { compared: false });
    expect((await client.ask(comparisonQuery)).peerComparison).toEqual(none);
    const { rows } = await api.admin.query(
      `select changes from app.audit_entry where organisation_id = $1 and command = 'organisationPeersSet' order by id`,
      [firm.id],
    );
    expect(JSON.stringify(rows.map(({ changes }) => changes))).toContain('peersCompared');
  });

  it('is for owner and finance, and for keys with that scope', async () => {
    const { firm } = await givenMember(api);
    const planner = await as(api, await given.givenColleague(api, firm, ['PLANNER']));
    const finance = await as(api, await given.givenColleague(api, firm, ['FINANCE']));

    expect(await planner.faultOf('organisationPeersSet', { compared: true })).toBe('FORBIDDEN');
    expect((await planner.execute(comparisonQuery)).codes).toEqual(['FORBIDDEN']);
    expect(await finance.refusals('organisationPeersSet', { compared: true })).toEqual([]);
    const [reader, giver] = [
      await asProgram(api, firm, 'member'),
      await asProgram(api, firm, 'consent:write'),
    ];
    expect((await reader.execute(comparisonQuery)).codes).toEqual(['FORBIDDEN']);
    expect((await giver.ask(comparisonQuery)).peerComparison.agreed).toBe(true);
    expect((await new Client(api).execute(comparisonQuery)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('shows thirty firms alike beside the score, and moves none of its points', async () => {
    const firm = await given.givenScorable(api);
    const client = await as(api, firm);
    const [score] = await givenScores(api, firm);
    expect((await client.ask(scoreQuery)).creditScores.edges[0].node.peers).toBeNull();

    const { rows } = await api.admin.query(
      'select w.process_code as process, app.peer_circles($1) as circles from app.work_center w where w.organisation_id = $1',
      [firm.id],
    );
    const [{ process, circles }] = rows;
    if (score) await given.givenPeers(api, firm, score, { many: 30, process });
    await client.act('organisationPeersSet', { compared: true });
    await notePeers(api.workerDatabase);
    await givenScores(api, firm);

    const { node } = (await client.ask(scoreQuery)).creditScores.edges[0];
    expect(node.score).toBe(score?.score);
    expect(node.peers).toMatchObject({ process: { code: circles.at(-1) } });
    expect(node.peers.firms).toBeGreaterThanOrEqual(30);
    const { peerComparison } = await client.ask(comparisonQuery);
    expect(peerComparison.circles.map(({ firms }: { firms: number }) => firms)).toEqual([30, 30, 30]);
    expect(peerComparison.circles[1].process.nameEn).toBeTruthy();
  });
});
