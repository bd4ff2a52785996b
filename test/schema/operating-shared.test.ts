import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consentRevoke, type DossierFigure, previewDossier, readDossier } from '#schema/finance/index.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

let house: given.TestHouse;
let firm: given.Firm;
let bank: given.Firm;
let center: given.Center;
/** The months before this one, `YYYY-MM-01`, by the platform's day. */
let months: string[];
beforeAll(async () => {
  house = await openTestHouse();
  months = await given.lastMonths(house);
  firm = await given.givenFirm(house);
  bank = await given.givenInstitution(house);
  center = await given.givenWorkCenter(house, firm);
  await givenDay(months[1], 0, 'MEASURED', { good: 90, scrap: 10, untimed: 0, idealMinutes: 100 });
  await givenDay(months[1], 1, 'IMPORTED', { good: 100, scrap: 0, untimed: 0, idealMinutes: 100 });
  await givenDay(months[0], 0, 'SIMULATED', { good: 5, scrap: 0, untimed: 5, idealMinutes: 0 });
});
afterAll(() => house.close());

/** Three hours run, one idle, one down; 6 kWh. */
async function givenDay(
  month: string | undefined,
  after: number,
  source: string,
  { good, scrap, untimed, idealMinutes }: Record<'good' | 'scrap' | 'untimed' | 'idealMinutes', number>,
): Promise<void> {
  const hour = 3_600_000;
  await house.admin.query(
    `insert into app.operating_day (organisation_id, work_center_id, day, source, run_ms, idle_ms, down_ms, planned_stop_ms, stops, good, scrap, untimed, ideal_ms, energy_wh)
     values ($1, $2, $3::date + $4::int, $5, $6, $7, $7, 0, '{}', $8, $9, $10, $11, 6000)`,
    [
      ...[firm.actor.organisationId, center.id, month, after, source, 3 * hour, hour],
      ...[good, scrap, untimed, idealMinutes * 60_000],
    ],
  );
}

const figuresOf = async (
  more: Parameters<typeof given.givenConsent>[3],
): Promise<readonly DossierFigure[]> => {
  const made = await given.givenConsent(house, firm, bank, more);
  const read = await readDossier(house.database, bank.actor, { consentId: made.id, purpose: 'UNDERWRITE' });
  await given.act(house, firm.actor, consentRevoke, { consentId: made.wire });
  expect(read?.outcome).toBe('READ');
  return read?.figures ?? [];
};
const of = (figures: readonly DossierFigure[], field: string, period = months[1]) =>
  figures.find((figure) => figure.field === `operating.${field}` && figure.period === period);

describe('what machines did, in a dossier', () => {
  it('are the shares of the month’s sums, as honest as the least honest of its days', async () => {
    const figures = await figuresOf({ dataGroups: ['OPERATING'] });

    const whole = { source: 'IMPORTED', observations: 2 };
    expect(of(figures, 'availability')).toMatchObject({ value: '60.0', unit: 'P1', ...whole });
    // 200 minutes planned for what ran 360.
    expect(of(figures, 'effectiveness')).toMatchObject({ value: '55.6', ...whole });
    expect(of(figures, 'quality')).toMatchObject({ value: '95.0', ...whole });
    expect(of(figures, 'oee')).toMatchObject({ value: '31.7', ...whole });
    expect(of(figures, 'downtime')).toMatchObject({ value: '20.0', ...whole });
    expect(of(figures, 'energy')).toMatchObject({ value: '12', unit: 'KWH', ...whole });
    expect(of(figures, 'energyperpiece')).toMatchObject({ value: '0.060', unit: 'KWH', ...whole });
    expect(figures.every(({ field }) => field.startsWith('operating.'))).toBe(true);
  });

  it('say nothing of what nobody has said, and are marked where they are made up', async () => {
    const figures = await figuresOf({ dataGroups: ['OPERATING'] });

    expect(of(figures, 'oee', months[0])).toBeUndefined();
    expect(of(figures, 'effectiveness', months[0])).toBeUndefined();
    expect(of(figures, 'availability', months[0])).toMatchObject({ value: '60.0', source: 'SIMULATED' });
    expect(of(figures, 'availability', months[2])).toBeUndefined();
  });

  it('are given day by day only where RAW was agreed, and not at all without the group', async () => {
    const days = (figures: readonly DossierFigure[]) =>
      figures.filter(({ field }) => field === 'operating.day');

    expect(days(await figuresOf({ dataGroups: ['OPERATING'] }))).toEqual([]);
    const raw = days(await figuresOf({ dataGroups: ['OPERATING'], granularity: 'RAW' }));
    expect(raw.map(({ value, source }) => `${value} ${source}`)).toEqual([
      '60.0 SIMULATED',
      '60.0 IMPORTED',
      '60.0 MEASURED',
    ]);
    const others = await figuresOf({ dataGroups: ['CAPACITY'], granularity: 'RAW' });
    expect(others.filter(({ field }) => field.startsWith('operating.'))).toEqual([]);
  });

  it('are shown to the firm itself before it agrees, as the institution will see them', async () => {
    const preview = await runQuery(house.database, firm.actor, (query) =>
      previewDossier(query, { dataGroups: ['OPERATING'], granularity: 'MONTHLY', windowMonths: 12 }),
    );

    const seen = await figuresOf({ dataGroups: ['OPERATING'] });
    expect(preview.figures).toEqual(seen);
  });
});
