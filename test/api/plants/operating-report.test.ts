import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Center, givenSite, givenWorkCenter, type Made } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { statementsOf } from '../harness/statements.ts';

const hour = 3_600_000;
let api: TestApi;
let member: Member;
let site: Made;
let mills: Center;
let lathes: Center;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  site = await givenSite(api, member.firm);
  mills = await givenWorkCenter(api, member.firm, { siteId: site.wire, code: 'A-MILL' });
  lathes = await givenWorkCenter(api, member.firm, { code: 'B-LATHE' });
  const day = (
    center: Center,
    date: string,
    source: string,
    hours: readonly number[],
    more: readonly number[],
  ) =>
    api.admin.query(
      `insert into app.operating_day values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        member.firm.id,
        center.id,
        date,
        source,
        ...hours.map((one) => one * hour),
        JSON.stringify({ 'DOWN.TOOL': (hours[2] ?? 0) * hour, 'IDLE.NO_ORDER': (hours[1] ?? 0) * hour }),
        ...more,
      ],
    );
  await day(mills, '2026-11-23', 'MEASURED', [6, 1, 1, 2], [90, 10, 0, 5 * hour, 40_000]);
  await day(mills, '2026-11-29', 'MEASURED', [4, 2, 2, 0], [50, 0, 0, 2 * hour, 20_000]);
  await day(lathes, '2026-11-30', 'SIMULATED', [8, 0, 0, 0], [10, 0, 10, 0, 0]);
});
afterAll(() => api.close());

const ask = (args: string, selection: string) =>
  member.client.ask(`{ operatingReport(from: "2026-11-23", until: "2026-12-01", ${args}) { ${selection} } }`);
const shares =
  'availability { basisPoints } effectiveness { basisPoints } quality { basisPoints } oee { basisPoints }';

describe('operating data of a firm', () => {
  it('add up by week, each figure with the sources behind it', async () => {
    const { operatingReport } = await ask(
      'bucket: WEEK',
      `periods { start figures { runMs ${shares} energy { value unit } energyPerPiece { value unit } sources { source days } } }`,
    );

    expect(operatingReport.periods).toEqual([
      {
        start: '2026-11-23',
        figures: {
          runMs: String(10 * hour),
          availability: { basisPoints: 6250 },
          effectiveness: { basisPoints: 7000 },
          quality: { basisPoints: 9333 },
          oee: { basisPoints: 4083 },
          energy: { value: '60', unit: 'KWH' },
          energyPerPiece: { value: '0.4', unit: 'KWH' },
          sources: [{ source: 'MEASURED', days: 2 }],
        },
      },
      {
        start: '2026-11-30',
        figures: {
          runMs: String(8 * hour),
          availability: { basisPoints: 10_000 },
          effectiveness: null,
          quality: { basisPoints: 10_000 },
          oee: null,
          energy: { value: '0', unit: 'KWH' },
          energyPerPiece: { value: '0', unit: 'KWH' },
          sources: [{ source: 'SIMULATED', days: 1 }],
        },
      },
    ]);
  });

  it('are told by work centre and reason, and for one site or one centre alone', async () => {
    const selection =
      'total { good } centers { workCenter { code } figures { good } } stops { state reason ms } periods { start }';
    const all = (await ask('bucket: MONTH', selection)).operatingReport;
    const one = (await ask(`bucket: DAY, siteId: "${site.wire}"`, selection)).operatingReport;
    const other = (await ask(`bucket: DAY, workCenterId: "${lathes.wire}"`, selection)).operatingReport;

    expect(all).toMatchObject({
      total: { good: '150' },
      centers: [
        { workCenter: { code: 'A-MILL' }, figures: { good: '140' } },
        { workCenter: { code: 'B-LATHE' }, figures: { good: '10' } },
      ],
      stops: [
        { state: 'DOWN', reason: 'TOOL', ms: String(3 * hour) },
        { state: 'IDLE', reason: 'NO_ORDER', ms: String(3 * hour) },
      ],
      periods: [{ start: '2026-11-01' }],
    });
    expect(one.periods).toEqual([{ start: '2026-11-23' }, { start: '2026-11-29' }]);
    expect(other.total).toEqual({ good: '10' });
  });

  it('are nobody else’s, and of no more than 800 days', async () => {
    const other = await givenMember(api);
    const document = (until: string) =>
      `{ operatingReport(from: "2026-11-23", until: "${until}", bucket: DAY) { total { good oee { basisPoints } } periods { start } } }`;

    expect((await other.client.ask(document('2026-12-01'))).operatingReport).toEqual({
      total: { good: '0', oee: null },
      periods: [],
    });
    expect((await other.client.execute(document('2029-12-01'))).codes).toEqual(['BAD_USER_INPUT']);
    expect((await other.client.execute(document('2026-11-23'))).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('cost the same few statements, however many centres and days', async () => {
    const texts = await statementsOf(api, () =>
      ask(
        'bucket: DAY',
        'total { good } periods { start } centers { workCenter { code site { name } } } stops { ms }',
      ),
    );

    expect(texts.filter((text) => /operating_day/.test(text))).toHaveLength(2);
  });
});
