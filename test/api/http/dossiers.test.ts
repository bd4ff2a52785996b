import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consentRevoke } from '#schema/finance/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';

describe('reading by a consent over plain HTTP', () => {
  let api: TestApi;
  let url: string;
  let bank: given.Firm;
  let firm: given.Firm;
  let key: string;
  beforeAll(async () => {
    api = await openTestApi();
    url = await api.listen();
    firm = await given.givenHistory(api);
    bank = await given.givenInstitution(api);
    key = (await given.givenApiKey(api, bank, ['dossier:read'])).key;
  });
  afterAll(() => api.close());

  const get = async (path: string, secret: string | null = key) => {
    const headers = secret === null ? {} : { authorization: `Bearer ${secret}` };
    const response = await fetch(`${url}/v1/dossiers/${path}`, { headers });
    return { status: response.status, headers: response.headers, json: (await response.json()) as object };
  };
  const readings = async (consentId: string) =>
    (
      await api.admin.query(
        'select reader, fields, figure_count from app.consent_read where consent_id = $1 order by id',
        [consentId],
      )
    ).rows;

  it('gives score and figures, notes the reading, and is kept by no cache', async () => {
    const consent = await given.givenConsent(api, firm, bank);

    const { status, headers, json } = await get(
      `${consent.wire}?purpose=UNDERWRITE&fields=orders.confirmed,reliability.rate`,
    );

    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(json).toMatchObject({ consentId: consent.wire, purpose: 'UNDERWRITE', score: null });
    const { readId, figures } = json as { readId: string; figures: { field: string; source: string }[] };
    expect(readId).toMatch(/^cnr_/);
    expect(new Set(figures.map(({ field }) => field))).toEqual(
      new Set(['orders.confirmed', 'reliability.rate']),
    );
    expect(await readings(consent.id)).toEqual([
      { reader: 'API', fields: ['orders.confirmed', 'reliability.rate'], figure_count: figures.length },
    ]);
  });

  it('gives the score without a figure where only that is asked', async () => {
    const consent = await given.givenConsent(api, await given.givenFirm(api), bank, {
      granularity: 'SCORE_ONLY',
    });

    const { status, json } = await get(`${consent.wire}/score?purpose=UNDERWRITE`);

    expect(status).toBe(200);
    expect(json).toMatchObject({ consentId: consent.wire, score: null });
    expect(json).not.toHaveProperty('figures');
    expect(await readings(consent.id)).toEqual([{ reader: 'API', fields: [], figure_count: 0 }]);
  });

  it('says why nothing was read, and reads nothing then', async () => {
    const owner = await given.givenFirm(api);
    const consent = await given.givenConsent(api, owner, bank, { dataGroups: ['ORDERS'] });
    const told = async (path: string, secret?: string | null) => {
      const { status, json } = await get(path, secret);
      return `${status} ${(json as { code?: string }).code}`;
    };

    expect(await told(`${consent.wire}?purpose=LEASE`)).toBe('403 PURPOSE_NOT_GIVEN');
    expect(await told(`${consent.wire}?purpose=UNDERWRITE&fields=capacity.day`)).toBe('403 FIELD_NOT_GIVEN');
    const twice = 'fields=orders.value&fields=capacity.day';
    expect(await told(`${consent.wire}?purpose=UNDERWRITE&${twice}`)).toBe('403 FIELD_NOT_GIVEN');
    expect(await told(`${consent.wire}?purpose=CURIOSITY`)).toBe('400 BAD_USER_INPUT');
    expect(await told(`${consent.wire}?purpose=UNDERWRITE`, null)).toBe('401 UNAUTHENTICATED');
    expect(await told('con_00000000000000000000000000?purpose=UNDERWRITE')).toBe('404 NOT_FOUND');
    expect(await told('rubbish?purpose=UNDERWRITE')).toBe('404 NOT_FOUND');
    const { key: narrow } = await given.givenApiKey(api, bank, ['member']);
    expect(await told(`${consent.wire}?purpose=UNDERWRITE`, narrow)).toBe('403 FORBIDDEN');
    const other = await given.givenInstitution(api);
    const { key: stranger } = await given.givenApiKey(api, other, ['dossier:read']);
    expect(await told(`${consent.wire}?purpose=UNDERWRITE`, stranger)).toBe('404 NOT_FOUND');
    await given.act(api, owner.actor, consentRevoke, { consentId: consent.wire });
    expect(await told(`${consent.wire}?purpose=UNDERWRITE`)).toBe('403 REVOKED');
    expect(await readings(consent.id)).toEqual([]);
  });
});
