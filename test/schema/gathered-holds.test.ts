import 'reflect-metadata';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleUrl } from '#migrations/migrate.ts';
import { findSession, openSession } from '#schema/identity/index.ts';
import { openPool } from '#schema/kernel/database.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

describe('holds of many callers in one transaction', () => {
  let house: given.TestHouse;
  let pool: pg.Pool;
  let market: given.Market;
  let first: Caller;
  let second: Caller;
  beforeAll(async () => {
    house = await openTestHouse();
    pool = openPool(roleUrl(house.adminUrl, 'batcher'), 2);
    market = await given.givenMarket(house);
    first = await givenCaller();
    second = await givenCaller();
  });
  afterAll(async () => {
    await pool.end();
    await house.close();
  });

  interface Caller {
    readonly firm: given.Firm;
    readonly session: string;
  }
  async function givenCaller(): Promise<Caller> {
    const firm = await given.givenFirm(house);
    const token = await openSession(house.database, { email: firm.email, password: firm.password });
    const session = (await findSession(house.database, token))?.actor.sessionId ?? '';
    return { firm, session };
  }
  const itemOf = ({ firm, session }: Caller, more: object = {}) => ({
    id: crypto.randomUUID(),
    buyerId: firm.id,
    person: firm.actor.personId,
    session,
    key: crypto.randomUUID(),
    hash: 'ab'.repeat(32),
    offerId: market.offer.id,
    priceMinor: 100,
    currency: 'CNY',
    parts: [],
    weeks: [{ weekStart: given.monday(1), amount: 60 }],
    ...more,
  });
  /** What each of the items is answered: `granted`, `replayed` or its code. */
  const ask = async (...items: { id: string; hash?: string }[]): Promise<string[]> => {
    const { rows } = await pool.query(
      `select market.reserve_gathered($1::jsonb, interval '4 hours') as answers`,
      [JSON.stringify(items)],
    );
    return items.map(({ id }) => {
      const answer = rows[0].answers.find((one: { id: string }) => one.id === id);
      return answer.granted ? 'granted' : answer.replayed ? 'replayed' : answer.code;
    });
  };
  const count = async (sql: string, ...values: unknown[]) =>
    (await house.admin.query(`select count(*)::int as n from ${sql}`, values)).rows[0].n;

  it('grants each to whom it belongs, with an event and lines in the books of both firms', async () => {
    const [mine, theirs] = [itemOf(first, { request: 'r-1' }), itemOf(second, { request: 'r-2' })];

    expect(await ask(mine, theirs)).toEqual(['granted', 'granted']);

    const { rows } = await house.admin.query(
      `select organisation_id, person_id, subject_id, request_id from app.audit_entry where subject_id = any ($1) order by request_id, person_id`,
      [[mine.id, theirs.id]],
    );
    expect(rows).toEqual(
      [
        { of: first, item: mine, request: 'r-1' },
        { of: second, item: theirs, request: 'r-2' },
      ].flatMap(({ of, item, request }) => [
        {
          organisation_id: of.firm.id,
          person_id: of.firm.actor.personId,
          subject_id: item.id,
          request_id: request,
        },
        { organisation_id: market.seller.id, person_id: null, subject_id: item.id, request_id: request },
      ]),
    );
    expect(
      await count(`app.outbox where event = 'reservation.held.v1' and payload ->> 'subjectId' = $1`, mine.id),
    ).toBe(1);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  const forged: readonly [string, () => object][] = [
    ['another firm’s name', () => ({ buyerId: second.firm.id })],
    ['another person’s name', () => ({ person: second.firm.actor.personId })],
    ['no person', () => ({ person: undefined })],
    ['another’s session', () => ({ session: second.session })],
    ['no session', () => ({ session: undefined })],
    ['a session that never was', () => ({ session: crypto.randomUUID() })],
    ['the key of a program that never was', () => ({ session: undefined, client: crypto.randomUUID() })],
    ['the name of a support act', () => ({ act: crypto.randomUUID() })],
  ];
  it.each(forged)('are not granted in %s, while the honest one beside it is', async (_, more) => {
    const lie = itemOf(first, more());
    expect(await ask(lie, itemOf(second, { weeks: [{ weekStart: given.monday(2), amount: 60 }] }))).toEqual([
      'NOT_ACTING',
      expect.stringMatching(/granted|TOO_MANY/),
    ]);
    expect(await count('app.reservation where id = $1', lie.id)).toBe(0);
    expect(await count('app.idempotency where key = $1', lie.key)).toBe(0);
  });

  it('are not granted to a session that has ended meanwhile', async () => {
    const gone = await givenCaller();
    await house.admin.query('delete from auth.session where id = $1', [gone.session]);
    expect(await ask(itemOf(gone))).toEqual(['NOT_ACTING']);
  });

  it('replay what a key has done, refuse it for another input, and forget a key whose hold was refused', async () => {
    const caller = await givenCaller();
    const item = itemOf(caller, { weeks: [{ weekStart: given.monday(3), amount: 60 }] });
    expect(await ask(item)).toEqual(['granted']);
    expect(await ask({ ...item, id: crypto.randomUUID() })).toEqual(['replayed']);
    expect(await ask({ ...item, id: crypto.randomUUID(), hash: 'cd'.repeat(32) })).toEqual(['KEY_REUSED']);
    expect(await count('app.reservation where buyer_id = $1', caller.firm.id)).toBe(1);

    const tooMuch = itemOf(caller, { weeks: [{ weekStart: given.monday(3), amount: 60_000 }] });
    expect(await ask(tooMuch)).toEqual(['CAPACITY_EXCEEDED']);
    const later = {
      ...tooMuch,
      id: crypto.randomUUID(),
      weeks: [{ weekStart: given.monday(3), amount: 60 }],
    };
    expect(await ask(later)).toEqual(['granted']);
  });

  it('take only a need of the buyer’s own that is open', async () => {
    const request = await given.givenRequest(house, second.firm);
    const caller = await givenCaller();
    expect(await ask(itemOf(caller, { requestId: request.id }))).toEqual(['REQUEST_ABSENT']);
    await house.admin.query(`update app.capacity_request set state = 'CLOSED' where id = $1`, [request.id]);
    expect(await ask(itemOf(second, { requestId: request.id }))).toEqual(['REQUEST_CLOSED']);
  });

  it('are all that the role may do: no table, no other function', async () => {
    for (const text of [
      'select * from app.reservation',
      'select * from market.offer',
      `select market.settle(uuidv7(), 'RELEASE')`,
      `select market.reserve('[]')`,
      'select * from auth.session',
      'select market.grant_holds(null, true)',
    ])
      await expect(pool.query(text), text).rejects.toThrow(/permission denied/);
  });
});
