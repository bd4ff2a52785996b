import fc from 'fast-check';
import {
  approvalTable,
  capacityOfferWithdraw,
  instantTable,
  type ReservationAction,
  type ReservationState,
} from '#schema/exchange/index.ts';
import { weekOf } from '#schema/kernel/calendar/iso-week.ts';
import * as given from '#test/builders/index.ts';
import { turnThePage } from '#workers/schedule.ts';

/** One thing that somebody does, or that time does. Numbers choose among what is there, whatever that is by then. */
type Step =
  | { act: 'hold'; buyer: number; offer: number; weeks: [number, number][] }
  | { act: 'settle'; reservation: number; action: ReservationAction }
  | {
      act: 'publish';
      center: number;
      booking: 'INSTANT' | 'APPROVAL';
      perWeek: number;
      lot: number;
      weeks: number;
    }
  | { act: 'withdraw'; offer: number }
  | { act: 'import'; center: number; week: number; total: number }
  | { act: 'wait'; hours: number }
  | { act: 'sweep' };

const week = fc.integer({ min: 0, max: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constant('hold' as const),
      buyer: fc.nat(2),
      offer: fc.nat(9),
      weeks: fc.uniqueArray(fc.tuple(week, fc.integer({ min: 1, max: 30 })), {
        minLength: 1,
        maxLength: 3,
        selector: ([at]) => at,
      }),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constant('settle' as const),
      reservation: fc.nat(30),
      action: fc.constantFrom('CONFIRM', 'CONFIRM', 'RELEASE', 'ACCEPT', 'DECLINE'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('publish' as const),
      center: fc.nat(1),
      booking: fc.constantFrom('INSTANT', 'APPROVAL'),
      perWeek: fc.integer({ min: 4, max: 40 }),
      lot: fc.integer({ min: 1, max: 4 }),
      weeks: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('withdraw' as const), offer: fc.nat(9) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('import' as const),
      center: fc.nat(1),
      week,
      total: fc.integer({ min: 0, max: 50 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('wait' as const),
      hours: fc.constantFrom(1, 5, 25, 24 * 6, 24 * 15),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('sweep' as const) }) },
);

interface Row {
  readonly id: string;
  readonly state: ReservationState;
  readonly due: boolean;
  readonly buyer_id: string;
  readonly seller_id: string;
  readonly booking: 'INSTANT' | 'APPROVAL';
}

/** Firms that trade at random over one database, each run on an empty market, and the promises looked at after every step. */
export class TradeModel {
  readonly #house: given.TestHouse;
  readonly #seller: given.Firm;
  readonly #centers: readonly given.Center[];
  readonly #buyers = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  #hours = 0;
  /** How often each step was taken, and how it ended. */
  readonly counts = new Map<string, number>();

  private constructor(house: given.TestHouse, seller: given.Firm, centers: readonly given.Center[]) {
    this.#house = house;
    this.#seller = seller;
    this.#centers = centers;
  }

  static async open(house: given.TestHouse): Promise<TradeModel> {
    const seller = await given.givenFirm(house);
    const first = await given.givenWorkCenter(house, seller);
    const second = await given.givenWorkCenter(house, seller, { minimumBlock: given.hours(3) });
    return new TradeModel(house, seller, [first, second]);
  }

  /** Runs so many random stories of 6 to 24 steps; throws with the shortest story that breaks a promise, and its seed. */
  async tell(runs: number, seed?: number): Promise<void> {
    const story = fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), (steps) =>
      this.#run(steps),
    );
    await fc.assert(story, { numRuns: runs, ...(seed === undefined ? {} : { seed }) });
  }

  async #run(steps: readonly Step[]): Promise<void> {
    await this.#begin();
    for (const [index, next] of steps.entries()) {
      const before = await this.#reservations();
      const moved = await this.#take(next, before);
      await this.#expectOnly(before, moved);
      if (index % 4 === 3 || index === steps.length - 1) {
        const faults = await given.exchangeFaults(this.#house);
        if (faults.length > 0) throw new Error(`after step ${index}: ${faults.join('\n')}`);
      }
    }
  }

  async #begin(): Promise<void> {
    this.#hours = 0;
    await this.#house.admin.query(`delete from app.hold_probe; delete from app.reservation_week; delete from app.reservation_day; delete from app.reservation; delete from app.capacity_offer_week;
      delete from market.offer; delete from app.capacity_offer; delete from app.capacity_difference; delete from app.work_center_day`);
    await given.moveClock(this.#house, '0');
    await given.givenCapacityFast(this.#house, this.#seller, this.#centers, {
      first: 0,
      weeks: 5,
      hoursPerDay: 8,
    });
    for (const center of [0, 1])
      await this.#take(
        { act: 'publish', center, booking: center ? 'APPROVAL' : 'INSTANT', perWeek: 30, lot: 2, weeks: 4 },
        [],
      );
  }

  /** Takes a step; gives the states that it must have brought about, by reservation. */
  async #take(next: Step, known: readonly Row[]): Promise<Map<string, ReservationState>> {
    const note = (how: string) =>
      void this.counts.set(`${next.act} ${how}`, (this.counts.get(`${next.act} ${how}`) ?? 0) + 1);
    switch (next.act) {
      case 'hold':
        return this.#hold(next, note);
      case 'settle':
        return this.#settle(next, known, note);
      case 'sweep': {
        await this.#house.workerDatabase.pool.query('select market.sweep(100)');
        const due = known.filter(
          ({ due, state }) => due && (state === 'HELD' || state === 'AWAITING_APPROVAL'),
        );
        note(due.length > 0 ? 'expired' : 'nothing');
        return new Map(due.map(({ id }) => [id, 'EXPIRED']));
      }
      case 'wait':
        this.#hours += next.hours;
        await given.moveClock(this.#house, `${this.#hours} hours`);
        await turnThePage(this.#house.workerDatabase);
        break;
      case 'withdraw':
        await this.#withdraw(next.offer, note);
        break;
      default:
        await this.#plan(next, note);
    }
    return new Map();
  }

  async #hold(
    next: Extract<Step, { act: 'hold' }>,
    note: (how: string) => void,
  ): Promise<Map<string, ReservationState>> {
    const offerId = await this.#offer(next.offer);
    const buyer = this.#buyers[next.buyer];
    if (!offerId || !buyer) return new Map();
    const weeks = next.weeks.map(([at, amount]) => ({ weekStart: given.monday(at), amount: amount * 30 }));
    const [answer] = await given.reserve(this.#house.database.pool, buyer, [{ offerId, weeks }]);
    note(answer?.granted ? 'granted' : (answer?.code ?? 'no answer'));
    return answer?.granted ? new Map([[answer.id, 'HELD']]) : new Map();
  }

  async #settle(
    { reservation, action }: Extract<Step, { act: 'settle' }>,
    known: readonly Row[],
    note: (how: string) => void,
  ): Promise<Map<string, ReservationState>> {
    const row = known[reservation % Math.max(1, known.length)];
    if (!row) return new Map();
    const table = row.booking === 'INSTANT' ? instantTable : approvalTable;
    const side = action === 'CONFIRM' || action === 'RELEASE' ? row.buyer_id : row.seller_id;
    const wanted = table[row.state][action];
    const code = await given.settle(this.#house.database.pool, side, row.id, action);
    note(code);
    const expected =
      wanted === undefined
        ? row.state === 'EXPIRED'
          ? 'HOLD_EXPIRED'
          : 'WRONG_STATE'
        : row.due
          ? 'HOLD_EXPIRED'
          : 'OK';
    if (code !== expected)
      throw new Error(`${action} in ${row.state}, due ${row.due}: ${code}, not ${expected}`);
    return wanted !== undefined && code === 'OK' ? new Map([[row.id, wanted]]) : new Map();
  }

  async #withdraw(offer: number, note: (how: string) => void): Promise<void> {
    const id = await this.#offer(offer);
    if (!id) return;
    const refused = await given.refusalOf(
      given.act(this.#house, this.#seller.actor, capacityOfferWithdraw, { offerId: given.wire('off', id) }),
    );
    note(refused[0] ?? 'done');
  }

  async #plan(
    next: Extract<Step, { act: 'publish' | 'import' }>,
    note: (how: string) => void,
  ): Promise<void> {
    const center = this.#centers[next.center];
    if (!center) return;
    const doing =
      next.act === 'publish'
        ? given.givenOffer(this.#house, this.#seller, center, {
            from: given.monday(0),
            until: given.monday(next.weeks),
            booking: next.booking,
            perWeek: given.hours(next.perWeek),
            minimumLot: given.hours(next.lot),
          })
        : given.givenSheet(this.#house, this.#seller, [
            { center: center.code, period: weekOf(given.monday(next.week)).label, total: next.total },
          ]);
    note((await given.refusalOf(doing))[0] ?? 'done');
  }

  async #offer(pick: number): Promise<string | undefined> {
    const { rows } = await this.#house.admin.query<{ id: string }>(
      'select id from app.capacity_offer order by id',
    );
    return rows[pick % Math.max(1, rows.length)]?.id;
  }

  async #reservations(): Promise<Row[]> {
    const { rows } = await this.#house.admin.query<Row>(
      'select r.id, r.state, r.expires_at <= app.clock() as due, r.buyer_id, r.seller_id, o.booking from app.reservation r join app.capacity_offer o on o.id = r.offer_id order by r.held_at, r.id',
    );
    return rows;
  }

  /** Nothing has moved but what the step was to move. */
  async #expectOnly(before: readonly Row[], moved: ReadonlyMap<string, ReservationState>): Promise<void> {
    const expected = new Map<string, string>([
      ...before.map(({ id, state }) => [id, state] as const),
      ...moved,
    ]);
    for (const { id, state } of await this.#reservations()) {
      if (expected.get(id) !== state) throw new Error(`${id} is ${state}, not ${expected.get(id)}`);
      expected.delete(id);
    }
    if (expected.size > 0) throw new Error(`lost: ${[...expected.keys()].join()}`);
  }
}
