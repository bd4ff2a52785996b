import 'reflect-metadata';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  consentRevoke,
  creditScoreRequest,
  listConsentReads,
  listCreditScores,
  readDossier,
  readScoreLot,
  readScoreQuestion,
  recordScores,
} from '#schema/finance/index.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { givenScores } from '#test/workers/given-scores.ts';
import { givenRun } from '#test/workers/open-workers.ts';
import { rescore } from '#workers/credit/explain/record.ts';
import { expertCard } from '#workers/credit/house/expert-card.ts';
import { refreshScores } from '#workers/credit/refresh-scores.ts';
import { handleScoreConsent, handleScoreFirm } from '#workers/credit/score-firm.job.ts';
import { openStored, scoreFirm } from '#workers/credit/score-firm.ts';
import { handleScoreNight } from '#workers/credit/score-night.ts';

let house: given.TestHouse;
let firm: given.Firm;
let bank: given.Firm;
beforeAll(async () => {
  house = await openTestHouse();
  firm = await given.givenScorable(house);
  bank = await given.givenInstitution(house);
});
afterAll(() => house.close());

const read = (consent: given.Made) =>
  readDossier(house.database, bank.actor, { consentId: consent.id, purpose: 'UNDERWRITE' });
const consented = (more: Parameters<typeof given.givenConsent>[3] = {}) =>
  given.givenConsent(house, firm, bank, more);
const revoke = (made: given.Made) => given.act(house, firm.actor, consentRevoke, { consentId: made.wire });
const own = async (who: given.Firm) =>
  (await runQuery(house.database, who.actor, (query) => listCreditScores(query, { first: 50 }))).rows;
/** A price of its sales becomes another. */
const somethingChanges = (who: given.Firm) =>
  house.admin.query(
    `update app.reservation set price_minor = price_minor + 100 where id = (select min(id::text)::uuid from app.reservation
       where seller_id = $1 and state = 'CONFIRMED')`,
    [who.id],
  );
const jobState = async (id: string) =>
  (await house.admin.query('select state, result from app.job where id = $1', [id])).rows[0];

describe('a score that a firm asks for', () => {
  it('is made of its own records, adds up, and can be made again byte for byte', async () => {
    const [score] = await givenScores(house, firm);
    const record = JSON.parse(score?.record ?? '{}');

    expect(score).toMatchObject({ is_rated: true, consent_id: null });
    const points = record.explanation.contributions.map((one: { points: number }) => one.points);
    const sum = points.reduce((all: number, one: number) => all + one, record.explanation.base.points);
    expect(sum).toBe(score?.score);
    const evidence = (id: string) =>
      record.inputs.evidence.find((one: { feature: string }) => one.feature === id);
    expect(evidence('util_mean')).toMatchObject({ state: 'KNOWN', value: 75, source: 'IMPORTED' });
    expect(evidence('cust_top1')).toMatchObject({ state: 'KNOWN', observations: 6 });
    expect(evidence('deal_break')).toMatchObject({ state: 'KNOWN' });
    expect(evidence('ord_value_g')).toMatchObject({ state: 'NO_DATA', value: null });
    const question = await runQuery(house.workerDatabase, firm.actor, readScoreQuestion);
    expect(rescore(score?.record ?? '', openStored(question)).text).toBe(score?.record);
    expect((await own(firm))[0]).toMatchObject({ id: score?.id, score: score?.score });
    expect(await own(bank)).toEqual([]);
  });

  it('counts what its machines told, on top, and is what it was where they told nothing', async () => {
    const other = await given.givenScorable(house);
    const [before] = await givenScores(house, other);
    await house.admin.query(
      `insert into app.operating_day (organisation_id, work_center_id, day, source, run_ms, idle_ms, down_ms, planned_stop_ms, stops, good, scrap, untimed, ideal_ms, energy_wh)
       select c.organisation_id, c.id, d::date, 'MEASURED', 72000000, 10800000, 3600000, 0, '{}', 900, 100, 0, 60000000, 500000 from app.work_center c,
         generate_series(date_trunc('month', app.clock()) - interval '12 months', date_trunc('month', app.clock()) - interval '1 day', interval '1 day') d
       where c.organisation_id = $1`,
      [other.id],
    );
    const [after] = await givenScores(house, other);
    const { inputs, explanation } = JSON.parse(after?.record ?? '{}');
    const found = (list: { feature: string }[], id: string) => list.find((one) => one.feature === id);

    expect(found(inputs.evidence, 'oee')).toMatchObject({ state: 'KNOWN', value: 62.5, source: 'MEASURED' });
    expect(found(inputs.evidence, 'downtime_unpl')).toMatchObject({ value: 4.1667 });
    expect(found(inputs.evidence, 'kwh_piece_g')).toMatchObject({ value: 0, coverageBps: 10_000 });
    const extra = explanation.contributions
      .filter(({ feature }: { feature: string }) => expertCard().expert?.extra?.includes(feature))
      .reduce((sum: number, { points }: { points: number }) => sum + points, 0);
    expect((after?.score ?? 0) - (before?.score ?? 0)).toBe(extra);
    expect(after?.confidence_bps).toBeGreaterThan(before?.confidence_bps ?? 10_000);
  });

  it('is written once, however often it is brought and asked for', async () => {
    const before = await given.scoresOf(house, firm);
    const job = await given.act(house, firm.actor, creditScoreRequest, {});
    const same = await given.act(house, firm.actor, creditScoreRequest, {});
    expect(same.id).toBe(job.id);
    const event = await given.latestEvent(house, firm, 'score.asked.v1');
    await Promise.all([
      handleScoreFirm(house.workerDatabase, event, givenRun()),
      handleScoreFirm(house.workerDatabase, event, givenRun()),
    ]);
    await handleScoreFirm(house.workerDatabase, event, givenRun());

    // Nothing has changed since: the same inputs, the same score.
    expect(await given.scoresOf(house, firm)).toEqual(before);
    expect(await jobState(job.id)).toEqual({ state: 'DONE', result: { scores: 0 } });
  });

  it('holds its grade against the runs of days before, not against its own day', async () => {
    const other = await given.givenScorable(house);
    await givenScores(house, other);
    await house.admin.query('update app.credit_score set as_of = as_of - 1 where organisation_id = $1', [
      other.id,
    ]);
    await somethingChanges(other);
    const [today, yesterday] = await givenScores(house, other);
    const held = (score?: given.KeptScore) => JSON.parse(score?.record ?? '{}');

    expect(held(yesterday).inputs.held).toBeNull();
    expect(held(today).inputs.held).toEqual(held(yesterday).held);
    expect(await givenScores(house, other)).toHaveLength(2);
  });

  it('that says what the one before said is not written again, but noted as still so', async () => {
    const other = await given.givenScorable(house);
    const [first] = await givenScores(house, other);
    const stillOn = async () =>
      (
        await house.admin.query(
          'select still_on = as_of + 1 as later from app.credit_score where organisation_id = $1',
          [other.id],
        )
      ).rows;
    await house.admin.query('update app.credit_score set as_of = as_of - 1 where organisation_id = $1', [
      other.id,
    ]);
    expect(await givenScores(house, other)).toHaveLength(1);
    expect(await stillOn()).toEqual([{ later: true }]);
    await somethingChanges(other);
    expect((await givenScores(house, other)).map(({ id }) => id === first?.id)).toEqual([false, true]);
  });

  it('is made ten times a day at most', async () => {
    const often = await given.givenFirm(house);
    const end = () =>
      house.admin.query(`update app.job set state = 'DONE' where organisation_id = $1`, [often.id]);
    for (let run = 0; run < 10; run += 1) {
      await given.act(house, often.actor, creditScoreRequest, {});
      await end();
    }

    expect(await given.refusalOf(given.act(house, often.actor, creditScoreRequest, {}))).toEqual([
      'SCORED_TOO_OFTEN',
    ]);
  });

  it('is none where too little is known, and says so', async () => {
    const [score] = await givenScores(house, await given.givenFirm(house));

    expect(score).toMatchObject({ is_rated: false, grade: 'NR', confidence_bps: expect.any(Number) });
  });
});

describe('a score by a consent', () => {
  it('is there soon after the consent was given, of the groups that it gives and no others', async () => {
    const made = await consented({ granularity: 'SCORE_ONLY', dataGroups: ['PROFILE', 'CAPACITY'] });
    expect(await read(made)).toMatchObject({ outcome: 'READ', score: null });
    const event = await given.latestEvent(house, firm, 'consent.given.v1');
    await handleScoreConsent(house.workerDatabase, event);
    await handleScoreConsent(house.workerDatabase, event);
    const scores = (await given.scoresOf(house, firm)).filter((one) => one.consent_id === made.id);
    await revoke(made);

    expect(scores).toHaveLength(1);
    const { inputs } = JSON.parse(scores[0]?.record ?? '{}');
    const states = Object.fromEntries(
      inputs.evidence.map((one: { feature: string; state: string }) => [one.feature, one.state]),
    );
    expect(states).toMatchObject({ util_mean: 'KNOWN', cust_top1: 'NO_CONSENT', deal_break: 'NO_CONSENT' });
    expect(inputs.consent).toEqual({ id: made.id, version: 1 });
  });

  it('is read with score, grade, band and reasons; by SCORE_ONLY without a value, a point or a fact', async () => {
    const made = await consented({ granularity: 'SCORE_ONLY' });
    await givenScores(house, firm);
    const dossier = await read(made);
    await revoke(made);

    const score = dossier?.score;
    expect(dossier?.figures).toEqual([]);
    expect(score).toMatchObject({ isRated: true, grade: expect.stringMatching(/^(A|B{1,3}|C{1,3})$/) });
    expect(score?.pdLowPpm).toBeLessThan(score?.pdHighPpm ?? 0);
    expect(score?.reasons.length).toBeGreaterThan(0);
    for (const reason of score?.reasons ?? [])
      expect(reason).toMatchObject({ pointsLost: null, textZh: null, textEn: null });
    expect(score?.checks.flatMap(({ facts }) => facts)).toEqual([]);
    expect(Object.keys(score ?? {}).toSorted()).toEqual(
      'asOf checks confidenceBps grade isRated modelCode pdHighPpm pdLowPpm reasons score scoreId stillOn'.split(
        ' ',
      ),
    );
  });

  it('is the same, by SCORE_ONLY, for other values that fall into the same places', async () => {
    const made = await consented({ granularity: 'SCORE_ONLY' });
    const shown = async () => {
      await givenScores(house, firm);
      const { scoreId, ...score } = (await read(made))?.score ?? {};
      return score;
    };
    const before = await shown();
    // Less use of machines, and other prices, all alike: no place of the card changes.
    await house.admin.query(
      `update app.work_center_day set committed = committed - 1 where organisation_id = $1 and work_date < app.clock()::date`,
      [firm.id],
    );
    await house.admin.query('update app.reservation set price_minor = price_minor * 3 where seller_id = $1', [
      firm.id,
    ]);
    const after = await shown();
    await revoke(made);

    expect(after).toEqual(before);
    const [newest, older] = (await given.scoresOf(house, firm)).filter((one) => one.consent_id === made.id);
    expect(newest?.record).not.toBe(older?.record);
  });

  it('has the values of its reasons where the consent gives figures', async () => {
    const made = await consented();
    await givenScores(house, firm);
    const score = (await read(made))?.score;
    await revoke(made);

    expect(score?.reasons[0]?.textEn).toMatch(/points less/);
    expect(score?.reasons[0]?.pointsLost).toBeGreaterThan(0);
  });

  it('stands in the firm’s log, and is hidden from the revocation on', async () => {
    const made = await consented({ granularity: 'SCORE_ONLY' });
    await givenScores(house, firm);
    await read(made);
    const log = await runQuery(house.database, firm.actor, (query) =>
      listConsentReads(query, { side: 'SUBJECT', consentId: made.id }, { first: 5 }),
    );
    expect(log.rows.map(({ isScoreShown, figureCount }) => [isScoreShown, figureCount])).toEqual([[true, 0]]);
    await revoke(made);

    expect(await read(made)).toMatchObject({ outcome: 'REVOKED', score: null });
    // Nor is a new one made for it.
    const before = (await given.scoresOf(house, firm)).filter((one) => one.consent_id === made.id).length;
    await givenScores(house, firm);
    const after = (await given.scoresOf(house, firm)).filter((one) => one.consent_id === made.id).length;
    expect(after).toBe(before);
  });

  it('that was made before the revocation is not written after it', async () => {
    const made = await consented();
    const question = await runQuery(house.workerDatabase, firm.actor, readScoreQuestion);
    const scores = scoreFirm(question).filter(({ scoreFor }) => scoreFor?.consentId === made.id);
    expect(scores).toHaveLength(1);
    await revoke(made);
    const system = { kind: 'system' as const, organisationId: firm.id };
    const input = { consumer: 'test', eventId: crypto.randomUUID(), jobId: null, firmId: firm.id, scores };
    await given.act({ database: house.workerDatabase }, system, recordScores, input);

    expect((await given.scoresOf(house, firm)).some((one) => one.consent_id === made.id)).toBe(false);
  });
});

describe('the night', () => {
  const lots = async () =>
    (
      await house.admin.query(
        `select id, organisation_id as "organisationId", request_id as "requestId", event, payload from app.outbox where event = 'score.night.v1' order by id`,
      )
    ).rows;
  const told = async (made: given.Made) =>
    (
      await house.admin.query(
        `select count(*)::int as many from app.outbox where event = 'score.recorded.v1' and payload ->> 'consentId' = $1`,
        [made.id],
      )
    ).rows[0].many;

  /** Whether the lot as a whole is noted: what is not, is brought again as lost by its queue. */
  const isConsumed = async (id: string) =>
    (
      await house.admin.query(
        `select from app.consumption where consumer = 'score-night' and event_id = $1`,
        [id],
      )
    ).rowCount === 1;

  it('begins once a day, for each firm that shares data and for no other; each is scored once', async () => {
    const made = await consented({ purpose: 'MONITOR' });
    expect(await refreshScores(house.workerDatabase)).toBe(1);
    expect(await refreshScores(house.workerDatabase)).toBe(0);
    const [event] = await lots();
    expect(event.payload.firms).toEqual([firm.id]);

    await handleScoreNight(house.workerDatabase, event, givenRun());
    const first = (await given.scoresOf(house, firm)).filter((one) => one.consent_id === made.id);
    await Promise.all([1, 2].map(() => handleScoreNight(house.workerDatabase, event, givenRun())));

    expect(first).toHaveLength(1);
    expect((await given.scoresOf(house, firm)).filter((one) => one.consent_id === made.id)).toEqual(first);
    expect(await told(made)).toBe(1);
    expect(await isConsumed(event.id)).toBe(true);
  });

  it('scores a lot as each of its firms would be scored by itself, to the byte', async () => {
    const others = [
      await given.givenFirm(house),
      await given.givenScorable(house),
      await given.givenHistory(house),
    ];
    await given.givenConsent(house, others[1] ?? firm, bank, { dataGroups: ['ORDERS'], windowMonths: 3 });
    const firms = [firm, ...others];
    const lot = await readScoreLot(
      house.workerDatabase,
      firms.map(({ id }) => id),
    );
    for (const one of firms) {
      const single = await runQuery(house.workerDatabase, one.actor, readScoreQuestion);
      const question = lot.questions.get(one.id)?.();
      expect(question).toEqual(single);
      expect(question && scoreFirm(question, openStored(lot))).toEqual(scoreFirm(single));
    }
    expect(lot.questions.size).toBe(firms.length);
  });

  it('gives a firm that asks for others in its own name nothing of them', async () => {
    const seen = await runQuery(house.workerDatabase, bank.actor, (query) =>
      query.rows(sql`select firm from app.firm_records(${[firm.id]}::uuid[])`),
    );
    expect(seen).toEqual([]);
  });

  it('goes on with the others where one firm cannot be scored, and says so', async () => {
    const [event] = await lots();
    const made = await given.givenConsent(house, firm, await given.givenInstitution(house));
    const strange = { ...event, id: crypto.randomUUID() };
    strange.payload = { ...event.payload, firms: [firm.id, crypto.randomUUID()] };

    await expect(handleScoreNight(house.workerDatabase, strange, givenRun())).rejects.toThrow(
      '1 firms were not scored',
    );

    expect((await given.scoresOf(house, firm)).some((one) => one.consent_id === made.id)).toBe(true);
    expect(await isConsumed(strange.id)).toBe(false);
  });

  it('tells an institution of a score that differs from the one before, and not of the same again', async () => {
    const made = await given.givenConsent(house, firm, await given.givenInstitution(house));
    const system = { kind: 'system' as const, organisationId: firm.id };
    const record = async (change: number) => {
      const question = await runQuery(house.workerDatabase, firm.actor, readScoreQuestion);
      const scores = scoreFirm(question)
        .filter(({ scoreFor }) => scoreFor?.consentId === made.id)
        .map((one) => ({
          ...one,
          score: one.score + change,
          saysSha256: `${change}`.repeat(64),
          jobKey: `score-${crypto.randomUUID().replaceAll('-', '').repeat(2)}`,
        }));
      const input = { consumer: 'test', eventId: crypto.randomUUID(), jobId: null, firmId: firm.id, scores };
      await given.act({ database: house.workerDatabase }, system, recordScores, input);
      return await told(made);
    };

    expect(await record(0)).toBe(1);
    expect(await record(0)).toBe(1);
    expect(await record(1)).toBe(2);
  });
});

describe('a record and a card', () => {
  it('cannot be changed, nor a record be other than its hash', async () => {
    await expect(house.admin.query(`update app.credit_score set record = record || ' '`)).rejects.toThrow(
      'credit_score_record_ck',
    );
    await expect(
      house.admin.query(`update ref.credit_model set artefact = jsonb_set(artefact, '{id}', '"other"')`),
    ).rejects.toThrow('another card wants another code');
  });
});
