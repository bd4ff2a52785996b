import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationSetListing } from '#schema/exchange/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { act, givenOffer, givenWorkCenter, moveClock } from '#test/builders/index.ts';
import { givenTrade, type Trade } from '../harness/given-trade.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let trade: Trade;
let reader: Member;
beforeAll(async () => {
  api = await openTestApi();
  trade = await givenTrade(api);
  reader = await givenMember(api);
});
afterAll(() => api.close());

const firmOf = () => encodeId('org', trade.seller.id);
const profile = `{ id words mine offerCount firm { id name } processes { code } cities { code } standards { code }
  record { breakBps dealsLeast asOf } offers(first: 10) { totalCount edges { node { number seller { id } } } } }`;
const look = async (firmId = firmOf()) =>
  (await reader.client.ask(`{ firmProfile(firmId: "${firmId}") ${profile} }`)).firmProfile;

describe('a firm’s profile', () => {
  it('says what its named offers say, and nothing of a blind one or of one that members do not see', async () => {
    const blindAt = await givenWorkCenter(api, trade.seller, { processCode: 'machining.turning.cnc' });
    await givenOffer(api, trade.seller, blindAt, { blind: true });
    const hiddenAt = await givenWorkCenter(api, trade.seller, { processCode: 'machining.grinding.surface' });
    await givenOffer(api, trade.seller, hiddenAt, { memberGrade: 'NOTHING', partnerGrade: 'EXACT' });

    const found = await look();

    expect(found).toMatchObject({ id: firmOf(), mine: false, offerCount: 1, words: null, record: null });
    expect(found.processes).toEqual([{ code: 'machining.milling.5-axis' }]);
    expect(found.offers.totalCount).toBe(1);
    expect(found.cities).toHaveLength(1);
  });

  it('has the words of the directory, and is public only while it is listed and vouched for', async () => {
    const open = async () =>
      (await reader.client.ask(`{ publicFirm(firmId: "${firmOf()}") { id name words } }`)).publicFirm;
    await act(api, trade.seller.actor, organisationSetListing, { listed: true, words: '轴类零件' });
    expect((await look()).words).toBe('轴类零件');
    expect(await open()).toBeNull();
    await api.admin.query('update market.firm set verified_since = now() where id = $1', [trade.seller.id]);
    expect(await open()).toMatchObject({ id: firmOf(), words: '轴类零件' });
    await act(api, trade.seller.actor, organisationSetListing, { listed: false });
    expect(await open()).toBeNull();
  });

  it('tells a record by the rate and by steps of deals, never by one deal', async () => {
    const kept = async (count: number, broken: number) => {
      await api.admin.query(
        `insert into market.firm_record (firm_id, kept, broken, break_bps, as_of) values ($1, $2, $3, 800, '2026-11-01')
         on conflict (firm_id) do update set kept = excluded.kept, broken = excluded.broken`,
        [trade.seller.id, count, broken],
      );
      return (await look()).record;
    };
    expect(await kept(3, 1)).toBeNull();
    expect(await kept(4, 1)).toEqual({ breakBps: 800, dealsLeast: 5, asOf: '2026-11-01' });
    expect(await kept(19, 0)).toMatchObject({ dealsLeast: 5 });
    expect(await kept(99, 1)).toMatchObject({ dealsLeast: 100 });
  });

  it('is absent for a firm that there is not', async () => {
    await moveClock(api, '0 days');
    expect(await look(encodeId('org', crypto.randomUUID()))).toBeNull();
    expect(await look('org_nonsense')).toBeNull();
  });
});
