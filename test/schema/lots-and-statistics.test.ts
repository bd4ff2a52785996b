import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stockOfferPublish } from '#schema/exchange/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { turnThePage } from '#workers/schedule.ts';

let house: given.TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** 800 kg of surplus bar stock of a new firm, shown to the public. */
async function givenLot(): Promise<void> {
  const firm = await given.givenFirm(house);
  const site = await given.givenSite(house, firm);
  await given.act(house, firm.actor, stockOfferPublish, {
    kind: 'MATERIAL',
    item: '20CrMnTi 圆钢 φ50',
    quantity: { value: '800', unit: 'KGM' },
    minimumLot: { value: '100', unit: 'KGM' },
    unitPrice: { amount: '5.2', currency: 'CNY' },
    booking: 'INSTANT',
    condition: 'REMNANT',
    siteId: site.wire,
    from: given.monday(0),
    until: given.monday(2),
    publicGrade: 'YES_NO',
  });
}
const statistics = async () =>
  (
    await house.admin.query(
      'select process_code, province_code, firms, offers from market.statistic order by 1, 2',
    )
  ).rows;

describe('the day’s statistics', () => {
  it('count nobody below five firms, five as five and six as five', async () => {
    for (let n = 0; n < 4; n++) await givenLot();
    await turnThePage(house.workerDatabase);
    expect(await statistics()).toEqual([]);

    await givenLot();
    await givenLot();
    await turnThePage(house.workerDatabase);
    expect(await statistics()).toEqual([]); // Taken once a day: nobody can take two from each other.
    await house.admin.query('delete from market.statistic_day');
    await turnThePage(house.workerDatabase);
    const cell = { firms: 5, offers: 5 };
    expect(await statistics()).toEqual(
      expect.arrayContaining([
        { process_code: '*', province_code: '*', ...cell },
        { process_code: 'stock', province_code: '*', ...cell },
      ]),
    );
  });

  it('leave with the lots whose window has passed', async () => {
    await given.moveClock(house, '15 days');
    expect(await turnThePage(house.workerDatabase)).toBe(6n);
    expect((await house.admin.query('select 1 from market.offer_public')).rowCount).toBe(0);
  });
});
