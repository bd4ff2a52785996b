import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  capacityOfferWithdraw,
  type MachineOfferPublishInput,
  machineOfferPublish,
  reservationConfirm,
  reservationHold,
  reservationRelease,
} from '#schema/exchange/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { equipmentCreate, equipmentRetire } from '#schema/plants/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

let house: given.TestHouse;
let seller: given.Firm;
let center: given.Center;
let machines: given.Made[];
beforeAll(async () => {
  house = await openTestHouse(32);
});
afterAll(() => house.close());
/** Four machines that have 16 h a day each, Monday to Friday. */
beforeEach(async () => {
  seller = await given.givenFirm(house);
  center = await given.givenWorkCenter(house, seller);
  await given.givenCapacityFast(house, seller, [center], { hoursPerDay: 64 });
  machines = [];
  for (const number of ['1', '2', '3', '4'])
    machines.push(
      await given.act(house, seller.actor, equipmentCreate, {
        workCenterId: center.wire,
        number,
        manufacturer: 'DMG',
        model: 'DMU 50',
        status: 'RUNNING',
      }),
    );
});

const at = (weekday: number, hour: string) =>
  new Date(`${addDays(plainDate(given.monday(1)), weekday - 1)}T${hour}:00+08:00`);
/** Monday 08:00 to Friday 20:00: 16 h of each day, as much as the machine has. */
const slotInput = (machine: given.Made | undefined, more: Partial<MachineOfferPublishInput> = {}) => ({
  equipmentId: machine?.wire ?? '',
  startsAt: at(1, '08:00'),
  endsAt: at(5, '20:00'),
  unitPrice: { amount: '200', currency: 'CNY' as const },
  setupPrice: { amount: '0', currency: 'CNY' as const },
  booking: 'INSTANT' as const,
  ...more,
});
const publish = (machine: given.Made | undefined, more: Partial<MachineOfferPublishInput> = {}) =>
  given.act(house, seller.actor, machineOfferPublish, slotInput(machine, more));
const holdInput = (offer: given.Made, hours: string | number) => ({
  offerId: given.wire('crd', offer.id),
  weeks: [{ weekStart: given.monday(1), quantity: given.hours(hours) }],
});
const hold = (buyer: given.Firm, offer: given.Made, hours: string | number = 80) =>
  given.act(house, buyer.actor, reservationHold, holdInput(offer, hours));
const days = async () =>
  (
    await house.admin.query<{ taken: number }>(
      `select (held + reserved)::int / 60 as taken from app.work_center_day where work_center_id = $1 and work_date < $2 order by work_date`,
      [center.id, given.monday(2)],
    )
  ).rows.map(({ taken }) => taken);
const isLive = async (offer: given.Made) =>
  (await house.admin.query('select is_live from app.machine_slot where offer_id = $1', [offer.id])).rows[0]
    .is_live;
const bandOf = async (offer: given.Made) =>
  (await house.admin.query('select bands from market.offer where offer_id = $1', [offer.id])).rows[0]?.bands;

describe('a whole machine for a span', () => {
  it('is held whole or not at all, takes one machine’s hours of each day, and gives them back', async () => {
    const offer = await publish(machines[0]);
    const buyer = await given.givenFirm(house);
    expect(await bandOf(offer)).toEqual([2]);

    await expect(hold(buyer, offer, 79)).rejects.toMatchObject({ problems: [{ code: 'BELOW_MINIMUM_LOT' }] });
    await expect(hold(buyer, offer, 81)).rejects.toMatchObject({ problems: [{ code: 'CAPACITY_EXCEEDED' }] });
    const held = await hold(buyer, offer);
    expect(await days()).toEqual([16, 16, 16, 16, 16]);
    expect(await bandOf(offer)).toEqual([0]);
    await expect(hold(await given.givenFirm(house), offer)).rejects.toMatchObject({
      problems: [{ code: 'CAPACITY_EXCEEDED' }],
    });

    await given.act(house, buyer.actor, reservationRelease, { reservationId: held.wire });
    expect(await days()).toEqual([0, 0, 0, 0, 0]);
    expect(await bandOf(offer)).toEqual([2]);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('takes of its first and last day no more than the span has of them', async () => {
    const offer = await publish(machines[0], { startsAt: at(2, '20:00'), endsAt: at(4, '06:30') });
    const buyer = await given.givenFirm(house);
    await hold(buyer, offer, '26.5');
    expect(await days()).toEqual([0, 4, 16, 6, 0]);
  });

  it('is not to be had once hours have taken its place, and takes the place of hours', async () => {
    const offer = await publish(machines[0]);
    const hours = await given.givenOffer(house, seller, center, {
      perWeek: given.hours(320),
      minimumLot: given.hours(1),
    });
    const [one, other] = [await given.givenFirm(house), await given.givenFirm(house)];
    // 64 h on Monday: first days first. Nothing is left of that day for the machine.
    const held = await given.givenHold(house, one, hours, [[1, 64]]);
    expect(await bandOf(offer)).toEqual([0]);
    await expect(hold(other, offer)).rejects.toMatchObject({ problems: [{ code: 'CAPACITY_EXCEEDED' }] });
    await given.act(house, one.actor, reservationRelease, { reservationId: held.wire });

    await hold(other, offer);
    await expect(given.givenHold(house, one, hours, [[1, 241]])).rejects.toMatchObject({
      problems: [{ code: 'CAPACITY_EXCEEDED' }],
    });
    await given.givenHold(house, one, hours, [[1, 240]]);
    expect(await days()).toEqual([64, 64, 64, 64, 64]);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('is given back by the sweeper when its time is over, and confirmed it stays', async () => {
    const [offer, sold] = [await publish(machines[0]), await publish(machines[1])];
    const buyer = await given.givenFirm(house);
    await hold(buyer, offer);
    const kept = await hold(buyer, sold);
    await given.act(house, buyer.actor, reservationConfirm, { reservationId: kept.wire });
    await given.moveClock(house, '5 hours');
    await house.admin.query('select market.sweep(100)');
    await given.moveClock(house, '0 hours');
    expect(await days()).toEqual([16, 16, 16, 16, 16]);
    expect(await bandOf(offer)).toEqual([2]);
    expect(await bandOf(sold)).toEqual([0]);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('stands on the market once: a part of it, by whoever at once, is refused until it has left and nobody has it', async () => {
    const offer = await publish(machines[0]);
    await expect(
      publish(machines[0], { startsAt: at(5, '19:00'), endsAt: at(6, '08:00') }),
    ).rejects.toMatchObject({
      problems: [{ code: 'SLOT_TAKEN', path: ['startsAt'] }],
    });
    await publish(machines[0], { startsAt: at(5, '20:00'), endsAt: at(6, '00:00') });

    const buyer = await given.givenFirm(house);
    const held = await hold(buyer, offer);
    await given.act(house, seller.actor, capacityOfferWithdraw, { offerId: offer.wire });
    expect(await isLive(offer)).toBe(true);
    await expect(publish(machines[0])).rejects.toMatchObject({ problems: [{ code: 'SLOT_TAKEN' }] });
    await given.act(house, buyer.actor, reservationRelease, { reservationId: held.wire });
    expect(await isLive(offer)).toBe(false);
    await publish(machines[0], { endsAt: at(5, '12:00') });
  });

  it('leaves the market with its machine, and what is held of it stays held', async () => {
    const [offer, other] = [await publish(machines[0]), await publish(machines[1])];
    const buyer = await given.givenFirm(house);
    const held = await hold(buyer, offer);
    await given.act(house, seller.actor, equipmentRetire, { equipmentId: machines[0]?.wire ?? '' });

    expect(await bandOf(offer)).toBeUndefined();
    expect(await bandOf(other)).toEqual([2]);
    await expect(hold(await given.givenFirm(house), offer)).rejects.toThrow();
    const { rows } = await house.admin.query(
      `select o.state, r.state as held, b.person_id = $2 as mine, b.changes -> 'machineRetired' as why,
         (select count(*)::int from app.outbox x where x.event = 'offer.withdrawn.v1' and x.payload ->> 'subjectId' = o.id::text) as told
       from app.capacity_offer o join app.reservation r on r.offer_id = o.id
       join app.audit_entry b on b.subject_id = o.id and b.command = 'capacityOfferWithdraw' where o.id = $1`,
      [offer.id, seller.actor.personId],
    );
    expect(rows).toEqual([{ state: 'WITHDRAWN', held: 'HELD', mine: true, why: [null, true], told: 1 }]);
    await given.act(house, buyer.actor, reservationRelease, { reservationId: held.wire });
    expect(await days()).toEqual([0, 0, 0, 0, 0]);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('is published once by 32 planners at once', async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 32 }, (_, n) =>
        publish(machines[0], { startsAt: at(1 + (n % 3), '08:00'), endsAt: at(4, '20:00') }),
      ),
    );
    const refused = answers.flatMap((one) =>
      one.status === 'rejected' ? [one.reason.problems?.[0]?.code] : [],
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(new Set(refused)).toEqual(new Set(['SLOT_TAKEN']));
  }, 120_000);

  it('and hours of its work centre are never oversold by 32 buyers at once', async () => {
    const slots: (given.Made | undefined)[] = [];
    for (const machine of machines) {
      slots.push(await publish(machine));
      // Another span of the same machine, that the same days are counted for.
      slots.push(
        await publish(machine, { startsAt: at(6, '08:00'), endsAt: at(6, '20:00') }).catch(() => undefined),
      );
    }
    const offers = slots.filter((one) => one !== undefined);
    expect(offers).toHaveLength(4);
    const hours = await given.givenOffer(house, seller, center, {
      perWeek: given.hours(320),
      minimumLot: given.hours(1),
    });
    const buyers: given.Firm[] = [];
    for (let n = 0; n < 32; n++) buyers.push(await given.givenFirm(house));

    const granted = { slots: 0, hours: 0 };
    let everSlots = 0;
    const other: string[] = [];
    await given.crowd(32, async (client, round) => {
      const buyer = buyers[client];
      const offer = offers[(client + round) % offers.length];
      if (!buyer || !offer) return false;
      const isSlot = (client + round) % 2 === 0;
      const answer = await (isSlot ? hold(buyer, offer) : hold(buyer, hours, 5)).catch((error) => {
        const code = error.problems?.[0]?.code ?? String(error);
        if (
          !['CAPACITY_EXCEEDED', 'TOO_MANY_OPEN_HOLDS', 'TOO_MANY_PROBES', 'WHOLE_LOTS_ONLY'].includes(code)
        )
          other.push(code);
        return undefined;
      });
      if (answer) granted[isSlot ? 'slots' : 'hours'] += 1;
      if (answer && isSlot) everSlots += 1;
      // Some give back what they have: others may take it.
      if (answer && (client + round) % 5 === 0) {
        await given.act(house, buyer.actor, reservationRelease, { reservationId: answer.wire });
        granted[isSlot ? 'slots' : 'hours'] -= 1;
      }
      return round < 3;
    });

    expect(other).toEqual([]);
    expect(granted.slots).toBeLessThanOrEqual(4);
    expect(everSlots).toBeGreaterThan(0);
    expect(granted.hours).toBeGreaterThan(3);
    const taken = (await days()).reduce((sum, hoursOfDay) => sum + hoursOfDay, 0);
    expect(taken).toBe(granted.slots * 80 + granted.hours * 5);
    expect(taken).toBeLessThanOrEqual(320);
    expect(await given.exchangeFaults(house)).toEqual([]);
  }, 180_000);
});
