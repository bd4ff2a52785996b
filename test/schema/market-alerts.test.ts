import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savedViewRemove, savedViewSave } from '#schema/desk/index.ts';
import {
  type CapacityOfferPublishInput,
  type CapacitySearchInput,
  marketAlertEnd,
  marketAlertSet,
  partnerAdd,
  readSearch,
  searchMarket,
} from '#schema/exchange/index.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handleWriteNotices } from '#workers/inbox/write-notices.job.ts';
import { handleCallAlerts } from '#workers/matching/call-alerts.job.ts';

type Filter = CapacitySearchInput;

describe('a saved search of the market', () => {
  let house: given.TestHouse;
  let seller: given.Firm;
  let buyer: given.Firm;
  let center: given.Center;
  beforeAll(async () => {
    house = await openTestHouse();
    [seller, buyer] = [await given.givenFirm(house), await given.givenFirm(house)];
    const site = await given.givenSite(house, seller, { cityCode: '320200' });
    center = await given.givenWorkCenter(house, seller, { siteId: site.wire, materialCodes: ['steel'] });
    await given.givenCapacity(house, seller, center);
  });
  afterAll(() => house.close());

  async function givenAlert(filter: Filter, firm = buyer): Promise<given.Made> {
    const name = crypto.randomUUID();
    const view = await given.act(house, firm.actor, savedViewSave, {
      list: 'market',
      name,
      query: '',
      shared: false,
    });
    await given.act(house, firm.actor, marketAlertSet, { viewId: view.wire, filter });
    return view;
  }
  /** Publishes, and does what the worker does with the event, twice. */
  async function publish(more: Partial<CapacityOfferPublishInput> = {}, of = center, firm = seller) {
    const offer = await given.givenOffer(house, firm, of, more);
    const event = await given.eventOf(house, 'offer.published.v1', offer.id);
    await handleCallAlerts(house.workerDatabase, event);
    await handleCallAlerts(house.workerDatabase, event);
    return offer;
  }
  const called = async (offer: given.Made) =>
    (
      await house.admin.query(
        `select payload ->> 'viewId' as view from app.outbox where event = 'market.alert-hit.v1' and payload ->> 'subjectId' = $1 order by id`,
        [offer.id],
      )
    ).rows.map(({ view }) => view);
  const end = (view: given.Made) => given.act(house, buyer.actor, marketAlertEnd, { viewId: view.wire });

  it('calls once for a new offer that fits, and says in the inbox what the card says', async () => {
    const view = await givenAlert({ processCodes: ['machining.milling'], cities: ['320200'] });
    const offer = await publish();
    expect(await called(offer)).toEqual([view.id]);

    const event = await given.eventOf(house, 'market.alert-hit.v1', offer.id);
    await handleWriteNotices(house.workerDatabase, event);
    await handleWriteNotices(house.workerDatabase, event);

    const { rows } = await house.admin.query(
      `select kind, person_id, path, facts, mail from app.notice where organisation_id = $1 and subject_id = $2`,
      [buyer.id, offer.id],
    );
    expect(rows).toMatchObject([
      {
        kind: 'saved-search-hit',
        person_id: buyer.actor.personId,
        path: `/market/${given.wire('crd', offer.id)}`,
        mail: 'DIGEST',
        facts: {
          place: { en: 'Wuxi' },
          price: { amount: '220', currency: 'CNY' },
          from: { date: given.monday(1) },
        },
      },
    ]);
    await end(view);
    expect(await called(await publish())).toEqual([]);
  });

  it.each<[string, Filter, boolean]>([
    ['everything', {}, true],
    ['a process above', { processCodes: ['machining'] }, true],
    ['a process beside', { processCodes: ['machining.turning.cnc'] }, false],
    ['either of two', { processCodes: ['machining.turning.cnc', 'machining.milling'] }, true],
    ['a special case of a material that is worked', { materialCodes: ['steel.carbon'] }, true],
    ['another material', { materialCodes: ['aluminium'] }, false],
    ['the city', { cities: ['320200'] }, true],
    ['another city', { cities: ['310000'] }, false],
    ['a place nearby', { near: { city: '320500', km: 100 } }, true],
    ['a class', { resources: ['STOCK', 'DELIVERY'] }, false],
    ['days within', { from: given.monday(2), until: given.monday(3) }, true],
    ['days before', { until: given.monday(1) }, false],
    ['days after', { from: given.monday(5) }, false],
    ['a price below', { measure: 'TIME', currency: 'CNY', unitPriceMax: '219' }, false],
    ['a price above', { measure: 'TIME', currency: 'CNY', unitPriceMax: '220' }, true],
    ['less than is surely left', { amount: given.hours(100) }, true],
    ['more than is surely left', { amount: given.hours(10_000) }, false],
    ['firms that are vouched for', { verifiedOnly: true }, false],
  ])('for %s calls exactly where the market lists the offer', async (_, filter, expected) => {
    const view = await givenAlert(filter);
    const offer = await publish();
    const listed = await runQuery(house.database, buyer.actor, async (query) =>
      searchMarket(query, await readSearch(query, filter, 'NEWEST'), { first: 50 }),
    );
    expect(listed.rows.some(({ id }) => id === offer.id)).toBe(expected);
    expect(await called(offer)).toEqual(expected ? [view.id] : []);
    await end(view);
  });

  it('does not find a blind offer by its city, nor one that members do not see, though its firm is a partner', async () => {
    const blindCenter = await given.givenWorkCenter(house, seller, {
      siteId: (await given.givenSite(house, seller, { cityCode: '320200' })).wire,
    });
    await given.givenCapacity(house, seller, blindCenter);
    const byCity = await givenAlert({ cities: ['320200'] });
    const any = await givenAlert({ resources: ['CAPACITY'] });

    expect(await called(await publish({ blind: true }, blindCenter))).toEqual([any.id]);
    const hidden = { memberGrade: 'NOTHING', partnerGrade: 'BAND' } as const;
    expect(await called(await publish(hidden))).toEqual([]);
    await given.act(house, seller.actor, partnerAdd, { firmId: given.wire('org', buyer.id) });
    expect(await called(await publish(hidden))).toEqual([]);
    await end(byCity);
    await end(any);
  });

  it('does not call for one’s own offer, nor for a removed view, nor more than twenty times a day', async () => {
    const own = await givenAlert({}, seller);
    const removed = await givenAlert({});
    await given.act(house, buyer.actor, savedViewRemove, { viewId: removed.wire });
    expect(await called(await publish())).toEqual([]);

    const often = await givenAlert({});
    await house.admin.query(
      'update app.market_alert set told_on = app.clock()::date, told_count = 20 where view_id = $1',
      [often.id],
    );
    expect(await called(await publish())).toEqual([]);
    await given.moveClock(house, '1 day');
    expect(await called(await publish({ from: given.monday(2) }))).toEqual([often.id]);
    await given.moveClock(house, '0 days');
    expect(own.id).not.toBe(often.id);
  });

  it('is not set on somebody else’s view, nor on one of another list, nor with codes that there are not', async () => {
    const theirs = await givenAlert({}, seller);
    const needs = await given.act(house, buyer.actor, savedViewSave, {
      list: 'needs',
      name: 'n',
      query: '',
      shared: false,
    });
    const mine = await givenAlert({});
    const set = (viewId: string, filter: Filter = {}) =>
      given.act(house, buyer.actor, marketAlertSet, { viewId, filter });
    await expect(set(theirs.wire)).rejects.toThrow(/not|exist/i);
    await expect(set(needs.wire)).rejects.toThrow(/not|exist/i);
    expect(await given.refusalOf(set(mine.wire, { cities: ['000000'], provinces: ['99'] }))).toEqual([
      'UNKNOWN_CITY',
      'UNKNOWN_PROVINCE',
    ]);
    await expect(set(mine.wire, { processCodes: ['witchcraft'] })).rejects.toThrow(/no such code/);
    await expect(set(mine.wire, { from: given.monday(3), until: given.monday(2) })).rejects.toThrow(
      /must end/,
    );
  });
});
