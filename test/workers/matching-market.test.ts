import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CapacityRequestPostInput } from '#schema/exchange/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { capabilitySet, certificateAdd, type RequirementInput } from '#schema/plants/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handleWriteNotices } from '#workers/inbox/write-notices.job.ts';
import { handleMatchRequest } from '#workers/matching/match-request.job.ts';
import { handleRematchRequests } from '#workers/matching/rematch-requests.job.ts';
import { givenRun, postedEvent } from './open-workers.ts';

let house: given.TestHouse;
let buyer: given.Firm;
let market: given.Market;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
// A market of its own for each test: what others offer would stand in the answers.
beforeEach(async () => {
  await house.admin.query(
    `update app.capacity_offer set state = 'WITHDRAWN', withdrawn_at = now() where state = 'PUBLISHED'`,
  );
  await house.admin.query('delete from market.offer');
  buyer = await given.givenFirm(house);
  market = await given.givenMarket(house);
});

interface Row {
  readonly offer_id: string;
  readonly feasible: boolean;
  readonly landed_minor: bigint | null;
  readonly weighted_minor: bigint | null;
  readonly plan: { weekStart: string; amount: string }[];
  readonly parts: { kind: string; minor: string; weighted: string }[];
  readonly reasons: { code: string; outcome: string; params: { name: string; value: string }[] }[];
  readonly changes: { kind: string; params: { name: string; value: string }[] }[];
}

async function matched(more: Partial<CapacityRequestPostInput> = {}): Promise<Row[]> {
  const request = await given.givenRequest(house, buyer, more);
  await handleMatchRequest(house.workerDatabase, await postedEvent(house, request.id), givenRun());
  return await answersTo(request.id);
}

async function answersTo(requestId: string): Promise<Row[]> {
  const { rows } = await house.admin.query<Row>(
    'select * from app.match where request_id = $1 order by position',
    [requestId],
  );
  return rows;
}

const states = (kindCode: string, more: object) =>
  given.act(house, market.seller.actor, capabilitySet, {
    workCenterId: market.center.wire,
    kindCode,
    ...more,
  });
const failed = ([row]: Row[]) =>
  row?.reasons.filter(({ outcome }) => outcome === 'FAILED').map(({ code }) => code) ?? ['nothing found'];
const asks = (...requirements: RequirementInput[]) => matched({ requirements });

describe('a need and what makers state', () => {
  it('fits where the maker states as much, and says what it states where not', async () => {
    await states('tolerance-grade', { choices: ['IT7'] });
    await states('weight-max', { value: { value: '800', unit: 'KGM' } });

    expect(failed(await asks({ kind: 'TOLERANCE', choices: ['IT7'] }))).toEqual([]);
    const [finer] = await asks({ kind: 'TOLERANCE', choices: ['IT5'] });
    expect(finer?.changes.map(({ kind }) => kind)).toEqual(['COARSER']);
    expect(failed(await asks({ kind: 'WEIGHT', bounds: [{ value: '0.9', unit: 'TNE' }] }))).toEqual([
      'WEIGHT',
    ]);
  });

  it('follows what the maker states later, and lets a wish be missed', async () => {
    const wish = { kind: 'ROUGHNESS', must: false, bounds: [{ value: '0.8', unit: '4H' }] } as const;
    const [before] = await asks({ ...wish, bounds: [...wish.bounds] });
    expect([before?.feasible, before?.reasons.find(({ code }) => code === 'ROUGHNESS')?.outcome]).toEqual([
      true,
      'MISSED',
    ]);

    await states('roughness-ra', { value: { value: '0.4', unit: '4H' } });
    const [after] = await asks({ ...wish, bounds: [...wish.bounds] });
    expect(after?.reasons.find(({ code }) => code === 'ROUGHNESS')?.outcome).toBe('PASSED');
  });

  it('plans into weeks in which the certificates are valid', async () => {
    const must = { kind: 'CERTIFICATE', choices: ['ISO-9001'] } as const;
    expect(failed(await asks({ ...must, choices: [...must.choices] }))).toContain('CERTIFICATE');

    const site = await house.admin.query<{ site_id: string }>(
      'select site_id from app.work_center where id = $1',
      [market.center.id],
    );
    await given.act(house, market.seller.actor, certificateAdd, {
      siteId: encodeId('sit', site.rows[0]?.site_id ?? ''),
      standardCode: 'ISO-9001',
      number: 'CN-1',
      issuer: 'CQC',
      validFrom: given.monday(3),
    });
    const [row] = await asks({ ...must, choices: [...must.choices] });
    expect(row?.plan.map(({ weekStart }) => weekStart)).toEqual([given.monday(3)]);
  });

  it('counts a special process that the maker names beside its own', async () => {
    const turning = { processCode: 'machining.turning.swiss' };
    expect((await matched(turning)).filter(({ feasible }) => feasible)).toEqual([]);

    await states('process', { choices: ['machining.turning'] });
    expect((await matched(turning)).filter(({ feasible }) => feasible)).toHaveLength(1);
  });
});

describe('the cost of a need', () => {
  it('has tax, lateness and risk as parts, which add up; weights put the offers in order', async () => {
    const [row] = await matched({
      nonDeductibleBps: 10_000,
      wishedBy: addDays(plainDate(given.monday(1)), 1),
      latePerDay: { amount: '10', currency: 'CNY' },
      weights: { risk: 0 },
    });

    const minor = Object.fromEntries(row?.parts.map((part) => [part.kind, BigInt(part.minor)]) ?? []);
    // 20 h at 220, 300 for the set-up; a firm that nobody knows lets one of ten down, and replacing it costs a fifth.
    expect(minor).toMatchObject({ WORK: 440_000n, SETUP: 30_000n, RISK: 9_400n, LATE: 6_000n });
    expect(minor.TAX).toBe((470_000n * 13n) / 100n + ((minor.TRANSPORT ?? 0n) * 9n + 50n) / 100n);
    expect(Object.values(minor).reduce((sum, part) => sum + part, 0n)).toBe(BigInt(row?.landed_minor ?? 0));
    expect(BigInt(row?.weighted_minor ?? 0)).toBe(BigInt(row?.landed_minor ?? 0) - 9_400n);
  });

  it('knows exact hours where the seller shows them to the asker, and the seller’s log says who asked', async () => {
    await given.givenHold(house, await given.givenFirm(house), market.offer, [[1, 25]]);
    const tight = { until: given.monday(2), pieces: 60 };
    expect(failed(await matched(tight))).toEqual(['CAPACITY']);

    const { organisationId: seller } = market.seller.actor;
    await house.admin.query(
      `insert into market.offer_partner (offer_id, partner_id, seller_id, grade) values ($1, $2, $3, 'EXACT')`,
      [market.offer.id, buyer.actor.organisationId, seller],
    );
    const [row] = await matched(tight);
    expect(row?.feasible).toBe(true);
    const [short] = await matched({ ...tight, pieces: 100 });
    const margin = short?.reasons
      .find(({ code }) => code === 'CAPACITY')
      ?.params.find(({ name }) => name === 'margin');
    expect(margin?.value).toMatch(/^-/);
    const read = await house.admin.query('select reader_id from app.exact_read where offer_id = $1', [
      market.offer.id,
    ]);
    expect(new Set(read.rows.map(({ reader_id }) => reader_id))).toEqual(
      new Set([buyer.actor.organisationId]),
    );
  });
});

describe('a standing need', () => {
  const events = (name: string) =>
    house.admin.query<{ id: string; organisation_id: string; event: string; payload: never }>(
      `select id, organisation_id, event, payload from app.outbox where event = $1 and payload ->> 'subjectId' = $2 order by id desc limit 1`,
      [name, market.offer.id],
    );
  const queued = async (requestId: string) => {
    const { rows } = await house.admin.query<{ n: number }>(
      `select count(*)::int as n from app.job where subject_id = $1 and state = 'QUEUED'`,
      [requestId],
    );
    return rows[0]?.n;
  };
  const deliver = async (name: string) => {
    const [row] = (await events(name)).rows;
    if (!row) throw new Error(`no ${name}`);
    await handleRematchRequests(house.workerDatabase, {
      id: row.id,
      organisationId: row.organisation_id,
      event: row.event,
      payload: row.payload,
    } as never);
  };
  const settled = async (more: Partial<CapacityRequestPostInput> = {}) => {
    const request = await given.givenRequest(house, buyer, more);
    await handleMatchRequest(house.workerDatabase, await postedEvent(house, request.id), givenRun());
    return request.id;
  };

  it('is matched again when hours in its window become free, once however many do, and no other is', async () => {
    await given.givenHold(house, await given.givenFirm(house), market.offer, [[1, 40]]);
    const [inside, later, other] = [
      await settled(),
      await settled({ from: given.monday(2) }),
      await settled({ processCode: 'machining.turning.cnc' }),
    ];
    await house.admin.query(`update market.offer set bands = '{2,2,2,2}' where offer_id = $1`, [
      market.offer.id,
    ]);
    await deliver('offer.freed.v1');
    await deliver('offer.freed.v1');

    expect([await queued(inside), await queued(later), await queued(other)]).toEqual([1, 0, 0]);
  });

  it('is matched again when an offer that answered it leaves the market', async () => {
    const answered = await settled();
    const unanswered = await settled({ priceCap: { amount: '1', currency: 'CNY' } });
    await house.admin.query(
      `update app.capacity_offer set state = 'WITHDRAWN', withdrawn_at = now() where id = $1`,
      [market.offer.id],
    );
    await house.admin.query('delete from market.offer where offer_id = $1', [market.offer.id]);
    await deliver('offer.moved.v1');

    expect([await queued(answered), await queued(unanswered)]).toEqual([1, 0]);
  });

  it('tells those who post needs of offers that fit anew, once until it is read, and not of what somebody asked for', async () => {
    const told = async (requestId: string) => {
      await handleWriteNotices(
        house.workerDatabase,
        await given.eventOf(house, 'request.matched.v1', requestId),
      );
      const { rows } = await house.admin.query(
        `select kind, mail, facts ->> 'count' as count from app.notice where subject_id = $1 order by id`,
        [requestId],
      );
      return rows;
    };
    const again = async (requestId: string) => {
      const another = await given.givenMarket(house);
      await handleRematchRequests(
        house.workerDatabase,
        await given.eventOf(house, 'offer.published.v1', another.offer.id),
      );
      await handleMatchRequest(
        house.workerDatabase,
        await given.eventOf(house, 'request.rematch.v1', requestId),
        givenRun(),
      );
      return await told(requestId);
    };
    const requestId = await settled();
    expect((await told(requestId)).map(({ kind }) => kind)).toEqual(['need-matched']);

    expect((await again(requestId)).slice(1)).toEqual([
      { kind: 'need-answered', mail: 'DIGEST', count: '1' },
    ]);
    expect(await again(requestId)).toHaveLength(2);
    await house.admin.query('update app.notice set read_at = now() where subject_id = $1', [requestId]);
    expect(await again(requestId)).toHaveLength(3);
  });
});
