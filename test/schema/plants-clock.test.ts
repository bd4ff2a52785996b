import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNews } from '#schema/inbox/index.ts';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { certificateAdd } from '#schema/plants/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handleWriteNotices } from '#workers/inbox/write-notices.job.ts';
import { remindCertificates } from '#workers/plants/remind-certificates.ts';
import { rollCalendars } from '#workers/plants/roll-calendars.ts';

describe('what the clock does in plants', () => {
  let house: given.TestHouse;
  let firm: given.Firm;
  let site: given.Made;
  beforeAll(async () => {
    house = await openTestHouse();
    firm = await given.givenFirm(house);
    site = await given.givenSite(house, firm);
  });
  afterAll(() => house.close());

  it('moves every horizon on by the days that have passed, once', async () => {
    const center = await given.givenWorkCenter(house, firm, { siteId: site.wire });
    await given.givenPattern(house, firm, site);
    const last = async () => {
      const text = 'select max(work_date)::text as last from app.work_center_day where work_center_id = $1';
      return (await house.admin.query(text, [center.id])).rows[0]?.last;
    };
    expect(await last()).toBe(addDays(given.today(), 371));

    await given.moveClock(house, '3 days');
    expect([await rollCalendars(house.workerDatabase), await rollCalendars(house.workerDatabase)]).toEqual([
      1, 1,
    ]);

    expect(await last()).toBe(addDays(given.today(), 374));
    await given.moveClock(house, '0');
  });

  it('tells of a certificate at 60, 30 and 7 days, once each however often it is asked', async () => {
    await given.act(house, firm.actor, certificateAdd, {
      siteId: site.wire,
      standardCode: 'POLLUTANT-PERMIT',
      number: '001P',
      issuer: '南通市生态环境局',
      validFrom: '2024-01-01',
      validUntil: addDays(given.today(), 70),
    });
    const told = async () => {
      const text = `select (payload ->> 'days')::int as days from app.outbox where event = 'certificate.expiring.v1' order by id`;
      return (await house.admin.query(text)).rows.map(({ days }) => days);
    };

    for (const passed of ['0', '11 days', '20 days', '41 days', '64 days', '71 days']) {
      await given.moveClock(house, passed);
      await remindCertificates(house.workerDatabase);
      await remindCertificates(house.workerDatabase);
    }

    expect(await told()).toEqual([60, 30, 7]);
    await given.moveClock(house, '0');
    await handleWriteNotices(house.workerDatabase, await given.eventOf(house, 'certificate.expiring.v1'));
    const { rows } = await runQuery(house.database, firm.actor, (query) => listNews(query, { first: 9 }));
    expect(rows).toMatchObject([
      {
        kind: 'certificate-expiring',
        path: expect.stringMatching(/^\/plant\/centers\/wkc_\w+\?tab=certificates$/),
        facts: { number: '001P', until: { date: addDays(given.today(), 70) } },
      },
    ]);
  });
});
