import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as given from '#test/builders/index.ts';
import { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, asProgram } from '../harness/signed-in.ts';

const driftQuery = `{ creditModel { code drift { reference firmsMin months { month firms figures {
  feature { code nameEn } psiMilli chanceMilli level places { unknown above upTo firms } } } } } }`;

let api: TestApi;
let firm: given.Firm;
let bank: given.Firm;
/** The last two months that have ended, the newer first. */
let months: string[];
beforeAll(async () => {
  api = await openTestApi();
  firm = await given.givenFirm(api);
  bank = await given.givenInstitution(api);
  months = (await given.lastMonths(api)).slice(1, 3);
  await note(months[1], [
    ['score', 0, 40, [null, null, 35, null]],
    ['util_mean', 0, 40, [null, 17, 18]],
  ]);
  await note(months[0], [
    ['score', 180, 60, [null, 20, 15, null]],
    ['util_mean', 310, 60, [null, 5, 30]],
  ]);
});
afterAll(() => api.close());

type Noted = readonly [feature: string, psi: number, chance: number, places: readonly (number | null)[]];

/** A month of the card that scores, as the clock's job notes it. */
async function note(month: string | undefined, figures: readonly Noted[]): Promise<void> {
  for (const [feature, psi, chance, places] of figures)
    await api.admin.query(
      `insert into app.model_drift (model_code, month, feature, firms, reference, psi_milli, chance_milli, places)
       values ('expert-v1', $1, $2, 35, $3, $4, $5, $6)`,
      [month, feature, months[1], psi, chance, places],
    );
}
const driftOf = async (client: Client) => (await client.ask(driftQuery)).creditModel.drift;

describe('the drift of the card over the API', () => {
  it('is an institution’s and the operator’s to see, person or machine, and names each figure', async () => {
    const operator = await given.givenOperator(api);
    const drift = await driftOf(await as(api, bank));

    expect(drift).toMatchObject({ reference: months[1], firmsMin: 30 });
    expect(drift.months.map(({ month, firms }: { month: string; firms: number }) => [month, firms])).toEqual([
      [months[0], 35],
      [months[1], 35],
    ]);
    const [score, use] = drift.months[0].figures;
    expect([score.feature, score.level]).toEqual([null, 'WATCH']);
    expect(use).toMatchObject({
      feature: { code: 'util_mean' },
      psiMilli: 310,
      chanceMilli: 60,
      level: 'ACT',
    });
    for (const client of [
      await asProgram(api, bank, 'member'),
      await as(api, await given.givenColleague(api, bank, ['VIEWER'])),
      await as(api, operator.first),
    ])
      expect(await driftOf(client)).toEqual(drift);
  });

  it('is null to a firm and its machine, who see the card alone', async () => {
    for (const client of [await as(api, firm), await asProgram(api, firm, 'member')]) {
      const { creditModel } = await client.ask(driftQuery);
      expect(creditModel).toEqual({ code: 'expert-v1', drift: null });
    }
  });

  it('is closed to a key that may not read, and to nobody in particular', async () => {
    const writer = await asProgram(api, bank, 'dossier:read');

    expect((await writer.execute(driftQuery)).codes).toEqual(['FORBIDDEN']);
    expect((await new Client(api).execute(driftQuery)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('tells of no place with fewer than five firms, and is no reading of any firm', async () => {
    const { months: told } = await driftOf(await as(api, bank));
    const counts = told.flatMap((month: { figures: { places: { firms: number | null }[] }[] }) =>
      month.figures.flatMap(({ places }) => places.map(({ firms }) => firms)),
    );

    expect(counts.filter((firms: number | null) => firms !== null && firms < 5)).toEqual([]);
    const { rows } = await api.admin.query('select 1 from app.consent_read');
    expect(rows).toEqual([]);
  });
});
