import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { equipmentChange, equipmentCreate } from '#schema/plants/index.ts';
import {
  act,
  type Center,
  givenCapacityFast,
  givenWorkCenter,
  type Made,
  monday,
} from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
let buyer: Member;
let center: Center;
let machine: Made;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  buyer = await givenMember(api);
  center = await givenWorkCenter(api, member.firm);
  await givenCapacityFast(api, member.firm, [center], { hoursPerDay: 64 });
  machine = await givenMachine(center, 'EQ-1');
});
afterAll(() => api.close());

const givenMachine = (at: Center, number: string) =>
  act(api, member.firm.actor, equipmentCreate, {
    workCenterId: at.wire,
    number,
    manufacturer: 'DMG',
    model: 'DMU 50',
    status: 'RUNNING',
  });
const at = (week: number, weekday: number, hour: string) =>
  `${addDays(plainDate(monday(week)), weekday - 1)}T${hour}:00+08:00`;
const yuan = (amount: string) => ({ amount, currency: 'CNY' });
const inputOf = (more: object = {}) => ({
  equipmentId: machine.wire,
  startsAt: at(1, 1, '08:00'),
  endsAt: at(1, 5, '20:00'),
  unitPrice: yuan('200'),
  setupPrice: yuan('300'),
  booking: 'INSTANT',
  ...more,
});
const refused = (more: object) => member.client.refusals('machineOfferPublish', inputOf(more));

describe('publishing a whole machine', () => {
  it('puts its span on the market as one lot, and shows members make and hours', async () => {
    const { machineOffer } = await member.client.act(
      'machineOfferPublish',
      inputOf(),
      `machineOffer { id resource state from until perWeek { value unit } minimumLot { value } recurrence { weekdays }
        machine { startsAt endsAt equipment { id number } } weeks { weekStart offered { value } open { value } } }`,
    );

    expect(machineOffer).toMatchObject({
      resource: 'CAPACITY',
      state: 'PUBLISHED',
      from: monday(1),
      until: addDays(plainDate(monday(1)), 5),
      perWeek: { value: '80', unit: 'HUR' },
      minimumLot: { value: '80' },
      machine: { equipment: { id: machine.wire, number: 'EQ-1' } },
      weeks: [{ weekStart: monday(1), offered: { value: '80' }, open: { value: '80' } }],
    });
    const card = machineOffer.id.replace('off_', 'crd_');
    const { node } = await buyer.client.ask(
      `{ node(id: "${card}") { ... on OfferCard { machine { make startsAt endsAt } } } }`,
    );
    expect(new Date(node.machine.startsAt)).toEqual(new Date(at(1, 1, '08:00')));
    expect(node.machine).toMatchObject({ make: 'DMG DMU 50' });
  });

  it('says of a blind one that it is a machine, and neither make nor hours', async () => {
    const blindAt = await givenWorkCenter(api, member.firm);
    await givenCapacityFast(api, member.firm, [blindAt]);
    const blind = await givenMachine(blindAt, 'EQ-blind');
    const { machineOffer } = await member.client.act(
      'machineOfferPublish',
      inputOf({ equipmentId: blind.wire, blind: true }),
      'machineOffer { id }',
    );
    const { node } = await buyer.client.ask(
      `{ node(id: "${machineOffer.id.replace('off_', 'crd_')}") { ... on OfferCard { machine { make startsAt endsAt } seller { id } } } }`,
    );
    expect(node).toEqual({ machine: { make: null, startsAt: null, endsAt: null }, seller: null });
  });

  it('refuses a span that is taken, leaves its week, is over, has no hours, and a machine that cannot work', async () => {
    const before = await checksums(api);
    expect(await refused({ startsAt: at(1, 5, '19:00'), endsAt: at(1, 5, '23:00') })).toEqual([
      'SLOT_TAKEN at startsAt',
    ]);
    expect(await refused({ startsAt: at(2, 5, '08:00'), endsAt: at(3, 1, '08:00') })).toEqual([
      'SPAN_OVER_WEEKS at endsAt',
    ]);
    expect(await refused({ endsAt: at(1, 1, '08:00') })).toEqual(['WINDOW_EMPTY at endsAt']);
    expect(await refused({ startsAt: '2020-01-06T08:00:00Z' })).toEqual(['WINDOW_OVER at startsAt']);
    expect(await refused({ startsAt: at(60, 1, '08:00'), endsAt: at(60, 1, '20:00') })).toEqual([
      'WINDOW_TOO_LONG at startsAt',
    ]);
    expect(await refused({ startsAt: at(2, 6, '08:00'), endsAt: at(2, 7, '20:00') })).toEqual([
      'SPAN_WITHOUT_HOURS at startsAt',
    ]);
    expect(
      await refused({ startsAt: at(2, 1, '08:00'), endsAt: at(2, 1, '20:00'), exposureBps: 5000 }),
    ).toEqual(['EXPOSURE_BELOW_LOT at exposureBps']);
    expect(await checksums(api)).toEqual(before);
  });

  it('refuses what cannot work, what is not counted in hours, and days below the smallest block', async () => {
    const down = await givenMachine(center, 'EQ-down');
    await act(api, member.firm.actor, equipmentChange, {
      equipmentId: down.wire,
      number: 'EQ-down',
      status: 'DOWN',
    });
    expect(await refused({ equipmentId: down.wire })).toEqual(['MACHINE_NOT_WORKING at equipmentId']);

    const kilograms = await givenWorkCenter(api, member.firm, {
      measure: 'MASS',
      setup: { value: '0', unit: 'KGM' },
      minimumBlock: { value: '0', unit: 'KGM' },
    });
    const press = await givenMachine(kilograms, 'EQ-press');
    expect(await refused({ equipmentId: press.wire })).toEqual(['MACHINE_WITHOUT_HOURS at equipmentId']);

    const blocks = await givenWorkCenter(api, member.firm, { minimumBlock: { value: '4', unit: 'HUR' } });
    await givenCapacityFast(api, member.firm, [blocks], { hoursPerDay: 64 });
    const mill = await givenMachine(blocks, 'EQ-mill');
    expect(await refused({ equipmentId: mill.wire, endsAt: at(1, 2, '02:00') })).toEqual([
      'SPAN_DAY_TOO_SHORT at startsAt',
    ]);
  });

  it('is as if absent for another firm', async () => {
    expect(await buyer.client.faultOf('machineOfferPublish', inputOf())).toBe('NOT_FOUND');
  });
});
