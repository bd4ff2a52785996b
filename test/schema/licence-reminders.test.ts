import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNews } from '#schema/inbox/index.ts';
import { addDays, todayIn } from '#schema/kernel/calendar/plain-date.ts';
import { systemClock } from '#schema/kernel/clock.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { licenceAdd, licenceWithdraw } from '#schema/organisations/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handleWriteNotices } from '#workers/inbox/write-notices.job.ts';

describe('a licence that comes to its end', () => {
  let house: given.TestHouse;
  let firm: given.Firm;
  const today = todayIn('Asia/Shanghai', systemClock.now());
  beforeAll(async () => {
    house = await openTestHouse();
    firm = await given.givenFirm(house);
  });
  afterAll(() => house.close());

  async function givenLicence(daysLeft: number): Promise<given.Made> {
    const document = await given.givenFile(house, firm, Buffer.from('%PDF-1.7'));
    return await given.act(house, firm.actor, licenceAdd, {
      kindCode: 'POLLUTANT_DISCHARGE',
      number: crypto.randomUUID(),
      issuer: '南通市生态环境局',
      validFrom: '2022-02-01',
      validUntil: addDays(today, daysLeft),
      documentId: document.wire,
    });
  }
  const remind = async () => {
    await Promise.all([1, 2].map(() => house.workerDatabase.pool.query('select app.remind_licences()')));
  };
  const reminded = async ({ id }: given.Made) => {
    const { rows } = await house.admin.query<{ days: number }>(
      `select (payload ->> 'days')::int as days from app.outbox where event = 'licence.expiring.v1' and payload ->> 'subjectId' = $1 order by id`,
      [id],
    );
    return rows.map(({ days }) => days);
  };

  it('is told of at 60, 30 and 7 days, once each, however often and wherever the clock strikes', async () => {
    const licence = await givenLicence(61);
    await remind();
    expect(await reminded(licence)).toEqual([]);
    for (const days of [1, 2, 31, 40, 54, 60, 61]) {
      await given.moveClock(house, `${days} days`);
      await remind();
    }
    await given.moveClock(house, '0');
    expect(await reminded(licence)).toEqual([60, 30, 7]);
  });

  it('is told of by the nearest threshold alone when it comes late, and not at all when it is over or withdrawn', async () => {
    const [late, over, withdrawn] = [await givenLicence(20), await givenLicence(-1), await givenLicence(5)];
    await given.act(house, firm.actor, licenceWithdraw, { licenceId: withdrawn.wire });
    await remind();
    expect([await reminded(late), await reminded(over), await reminded(withdrawn)]).toEqual([[30], [], []]);
  });

  it('is news to those who keep licences, and to nobody once it is withdrawn', async () => {
    const quality = (await given.givenColleague(house, firm, ['QUALITY'])).actor;
    const viewer = (await given.givenColleague(house, firm, ['VIEWER'])).actor;
    const [ending, withdrawn] = [await givenLicence(20), await givenLicence(20)];
    await remind();
    await given.act(house, firm.actor, licenceWithdraw, { licenceId: withdrawn.wire });
    for (const { id } of [ending, withdrawn])
      await handleWriteNotices(house.workerDatabase, await given.eventOf(house, 'licence.expiring.v1', id));

    const newsOf = (actor: given.Firm['actor']) =>
      runQuery(house.database, actor, async (query) => (await listNews(query, { first: 9 })).rows);
    expect(await newsOf(viewer)).toEqual([]);
    expect(await newsOf(quality)).toMatchObject([
      {
        kind: 'licence-expiring',
        subjectId: ending.id,
        path: '/settings/licences',
        facts: { until: { date: addDays(today, 20) }, issuer: '南通市生态环境局' },
      },
    ]);
  });
});
