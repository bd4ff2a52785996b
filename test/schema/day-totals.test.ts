import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capacityDayOverride, capacityDayRelease } from '#schema/plants/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

describe('the totals of days', () => {
  let house: given.TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  it('are set by hand and given back while a crowd holds them, and no hour is sold twice', async () => {
    const { seller, center, offer } = await given.givenMarket(house, {
      offer: { perWeek: given.hours(80) },
    });
    await house.admin.query('update app.work_center_day set calendar_total = 600');
    const week = given.monday(1);
    const buyer = await given.givenFirm(house);
    const override = (hours: number) =>
      given.act(house, seller.actor, capacityDayOverride, {
        workCenterId: center.wire,
        date: week,
        total: given.hours(hours),
        reason: '限电',
      });

    const holds = Array.from({ length: 40 }, () =>
      given.reserve(house.database.pool, buyer.id, [
        { offerId: offer.id, weeks: [{ weekStart: week, amount: 120 }] },
      ]),
    );
    const changes = [0, 3, 20, 1].map(override);
    await Promise.all([...holds, ...changes]);
    await given.act(house, seller.actor, capacityDayRelease, { workCenterId: center.wire, date: week });

    expect(await given.exchangeFaults(house)).toEqual([]);
    const { rows } = await house.admin.query(
      'select total, total_source, held + reserved <= sellable as sound from app.work_center_day where work_center_id = $1 and work_date = $2',
      [center.id, week],
    );
    expect(rows).toEqual([{ total: 600n, total_source: 'CALENDAR', sound: true }]);
  });
});
