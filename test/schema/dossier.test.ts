import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  consentRevoke,
  type DossierFigure,
  type DossierWanted,
  listConsentReads,
  previewDossier,
  readDossier,
} from '#schema/finance/index.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

let house: given.TestHouse;
let firm: given.Firm;
let bank: given.Firm;
/** The months before this one, `YYYY-MM-01`, by the platform's day. */
let months: string[];
beforeAll(async () => {
  house = await openTestHouse();
  months = await given.lastMonths(house);
  firm = await given.givenHistory(house);
  bank = await given.givenInstitution(house);
});
afterAll(() => house.close());

const read = (
  consent: given.Made,
  more: Partial<DossierWanted> = {},
  actor: Parameters<typeof readDossier>[1] = bank.actor,
) => readDossier(house.database, actor, { consentId: consent.id, purpose: 'UNDERWRITE', ...more });
const consent = (more: Parameters<typeof given.givenConsent>[3] = {}, who = firm) =>
  given.givenConsent(house, who, bank, more);
const revoke = (made: given.Made, who = firm) =>
  given.act(house, who.actor, consentRevoke, { consentId: made.wire });
const of = (
  figures: readonly DossierFigure[] = [],
  field: string,
  period: string | null | undefined = undefined,
) => figures.filter((figure) => figure.field === field && (period === undefined || figure.period === period));
const log = async (reader: given.Firm = firm) =>
  (
    await runQuery(house.database, reader.actor, (query) =>
      listConsentReads(query, { side: 'SUBJECT' }, { first: 200 }),
    )
  ).rows;

describe('a dossier', () => {
  it('gives the figures of the firm, each with source, rows behind it and coverage', async () => {
    const made = await consent();
    const { outcome, figures = [] } = (await read(made)) ?? {};
    await revoke(made);

    expect(outcome).toBe('READ');
    const figure = (field: string, period: string | null = null) => of(figures, field, period)[0];
    expect(figure('orders.confirmed', months[1])).toMatchObject({
      value: '2',
      unit: 'C62',
      source: 'MEASURED',
      observations: 2,
      coverageBps: 10_000,
    });
    expect(figure('orders.confirmed', months[3])).toMatchObject({ value: '0', observations: 0 });
    expect(figure('orders.value', months[1])).toMatchObject({ value: '2000.00', unit: 'CNY' });
    expect(of(figures, 'orders.value')).toHaveLength(2);
    expect(figure('orders.buyers', months[1])).toMatchObject({ value: '1' });
    expect(figure('orders.largest')).toMatchObject({ value: '66.7', unit: 'P1', observations: 3 });
    expect(figure('reliability.asked', months[1])).toMatchObject({ value: '3' });
    expect(figure('reliability.kept', months[1])).toMatchObject({ value: '2' });
    expect(figure('reliability.rate')).toMatchObject({ value: '75.0', observations: 4 });
    expect(figure('capacity.utilisation', months[1])).toMatchObject({
      value: '75.0',
      unit: 'P1',
      source: 'IMPORTED',
      observations: 10,
    });
    expect(figure('capacity.sold', months[1])).toMatchObject({ value: '25.0', source: 'MEASURED' });
    // What is missing is never 0.
    expect(of(figures, 'capacity.utilisation')).toHaveLength(1);
    expect(figure('quoting.answered', months[0])).toMatchObject({ value: '1' });
    expect(of(figures, 'orders.line')).toEqual([]);
  });

  it('gives order by order only where RAW was agreed, and no customer by name', async () => {
    const made = await consent({ granularity: 'RAW', dataGroups: ['ORDERS'] });
    const figures = (await read(made))?.figures ?? [];
    await revoke(made);

    const lines = of(figures, 'orders.line');
    expect(lines.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
      '1000.00 CNY',
      '1000.00 CNY',
      '1000.00 CNY',
    ]);
    const items = lines.map(({ item }) => item);
    expect(new Set(items).size).toBe(2);
    expect(items.every((item) => /^B-[0-9A-F]{8}$/.test(item ?? ''))).toBe(true);
    const again = await consent({ granularity: 'RAW', dataGroups: ['ORDERS'] });
    const others = of((await read(again))?.figures, 'orders.line').map(({ item }) => item);
    await revoke(again);
    expect(others.filter((item) => items.includes(item))).toEqual([]);
  });

  it('knows no day outside its window', async () => {
    const made = await consent({ windowMonths: 1, granularity: 'RAW' });
    const dossier = await read(made);
    await revoke(made);

    const days = (dossier?.figures ?? []).flatMap(({ field, period }) =>
      ['orders.line', 'capacity.day'].includes(field) ? [period ?? ''] : [],
    );
    expect(days.every((day) => day >= (dossier?.fromDay ?? '') && day < (dossier?.untilDay ?? ''))).toBe(
      true,
    );
    expect(of(dossier?.figures, 'orders.value', months[2])).toEqual([]);
  });

  it('is what the preview showed before the firm agreed', async () => {
    const terms = {
      dataGroups: ['ORDERS' as const, 'CAPACITY' as const],
      granularity: 'MONTHLY' as const,
      windowMonths: 6,
    };
    const preview = await runQuery(house.database, firm.actor, (query) => previewDossier(query, terms));
    const made = await consent(terms);
    const dossier = await read(made);
    await revoke(made);

    expect(preview.figures.length).toBeGreaterThan(10);
    expect(dossier?.figures).toEqual(preview.figures);
  });

  it('gives no figure of a field that the catalogue has lost', async () => {
    const made = await consent();
    const { rows } = await house.admin.query(
      `delete from ref.data_field where code = 'orders.value' returning *`,
    );
    const figures = (await read(made))?.figures ?? [];
    const [row] = rows;
    await house.admin.query(
      `insert into ref.data_field select * from jsonb_populate_record(null::ref.data_field, $1)`,
      [JSON.stringify(row)],
    );
    await revoke(made);

    expect(of(figures, 'orders.value')).toEqual([]);
    expect(of(figures, 'orders.confirmed').length).toBeGreaterThan(0);
  });
});

describe('a reading', () => {
  it('stands in the firm’s log with who, when, what for and which fields; the firm alone sees its log', async () => {
    const made = await consent({ dataGroups: ['QUOTING'] });
    const before = (await log()).length;
    const dossier = await read(made, { fields: ['quoting.won'] });
    const [entry, ...rest] = await log();
    await revoke(made);

    expect(rest).toHaveLength(before);
    expect(entry).toMatchObject({
      id: dossier?.readId,
      consentId: made.id,
      readerId: bank.id,
      reader: '王敏',
      purpose: 'UNDERWRITE',
      fields: ['quoting.won'],
      figureCount: dossier?.figures.length,
    });
    expect(await log(await given.givenFirm(house))).toEqual([]);
  });

  it('gives nothing, and is in no log, for another purpose, another field, another institution, another role, or an operator’s person', async () => {
    const made = await consent({ dataGroups: ['QUOTING'] });
    const before = await log();
    const outcomes = [
      await read(made, { purpose: 'MONITOR' }),
      await read(made, { fields: ['quoting.won', 'orders.value'] }),
      await read(made, { fields: ['no.such'] }),
    ];
    expect(outcomes.map((dossier) => `${dossier?.outcome} ${dossier?.figures.length}`)).toEqual([
      'PURPOSE_NOT_GIVEN 0',
      'FIELD_NOT_GIVEN 0',
      'FIELD_NOT_GIVEN 0',
    ]);
    const other = await given.givenInstitution(house);
    expect(await read(made, {}, other.actor)).toBeUndefined();
    expect(await read(made, {}, firm.actor)).toBeUndefined();
    await expect(read(made, {}, given.actingAs(bank, 'VIEWER', 'BUYER'))).rejects.toThrow('role');
    const supporting = { ...bank.actor, supportActId: crypto.randomUUID() };
    await expect(read(made, {}, supporting)).rejects.toThrow('role');
    expect(await log()).toEqual(before);
    await revoke(made);
  });

  it('is drawn on one day and again after the days between; on that day as often as wanted', async () => {
    const made = await consent({ frequency: 'WEEKLY' });
    const drawn = (days: number) =>
      house.admin.query(
        `update app.consent set drawn_on = (app.clock() at time zone 'Asia/Shanghai')::date - $2::int where id = $1`,
        [made.id, days],
      );
    expect((await read(made))?.outcome).toBe('READ');
    expect((await read(made))?.outcome).toBe('READ');
    await drawn(6);
    expect(await read(made)).toMatchObject({
      outcome: 'TOO_SOON',
      figures: [],
      nextOn: expect.stringMatching(/^\d{4}-/),
    });
    await drawn(7);
    expect((await read(made))?.outcome).toBe('READ');
    await revoke(made);
  });

  it('gives nothing once the consent is revoked, and waits for a revocation that is under way', async () => {
    const made = await consent();
    const client = await house.admin.connect();
    try {
      await client.query('begin');
      await client.query('update app.consent set revoked_at = app.clock() where id = $1', [made.id]);
      let ended = false;
      const reading = read(made).then((dossier) => {
        ended = true;
        return dossier;
      });
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(ended).toBe(false);
      await client.query('commit');
      expect(await reading).toMatchObject({ outcome: 'REVOKED', figures: [] });
    } finally {
      client.release();
    }
    expect((await log()).filter(({ consentId }) => consentId === made.id)).toEqual([]);
  });
});
