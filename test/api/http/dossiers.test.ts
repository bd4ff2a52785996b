import 'reflect-metadata';
import { createHash, createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consentRevoke } from '#schema/finance/index.ts';
import { readSheet } from '#schema/imports/index.ts';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
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

  it('tells a key that asks too fast when to come again, and another key nothing of it', async () => {
    const consent = await given.givenConsent(api, await given.givenFirm(api), bank);
    const { key: hasty } = await given.givenApiKey(api, bank, ['dossier:read']);
    const asked = async (secret: string) =>
      (await get(`${consent.wire}/score?purpose=UNDERWRITE`, secret)).status;
    const answers = await Promise.all(Array.from({ length: 70 }, () => asked(hasty)));
    const { status, headers, json } = await get(`${consent.wire}/memo.json?purpose=UNDERWRITE`, hasty);

    expect(answers.filter((answer) => answer === 200).length).toBeGreaterThanOrEqual(60);
    expect(answers).toContain(429);
    expect(status).toBe(429);
    expect(json).toMatchObject({ code: 'TOO_MANY_REQUESTS', seconds: expect.any(Number) });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await asked(key)).toBe(200);
    expect((await readings(consent.id)).length).toBe(answers.filter((answer) => answer === 200).length + 1);
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

  it('gives a memo whose figures, hash and signature hold together, as JSON and as a workbook', async () => {
    const consent = await given.givenConsent(api, firm, bank, { purpose: 'MONITOR' });
    const headers = { authorization: `Bearer ${key}` };
    const json = await fetch(`${url}/v1/dossiers/${consent.wire}/memo.json?purpose=MONITOR`, { headers });
    const { memo, sha256, proof } = (await json.json()) as {
      memo: { readId: string; figures: { field: string; value: string }[] };
      sha256: string;
      proof: { publicKey: JsonWebKey; signature: string };
    };
    const text = canonicalJson(memo);

    expect(json.headers.get('content-disposition')).toMatch(/attachment; filename="[A-Z0-9-]+\.json"/);
    expect(memo.figures.length).toBeGreaterThan(0);
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    const publicKey = createPublicKey({ key: proof.publicKey, format: 'jwk' });
    const isSigned = (said: string) =>
      verify(null, Buffer.from(said), publicKey, Buffer.from(proof.signature, 'base64'));
    expect(isSigned(text)).toBe(true);
    expect(isSigned(text.replace('MONITOR', 'LEASE'))).toBe(false);

    const xlsx = await fetch(`${url}/v1/dossiers/${consent.wire}/memo.xlsx?purpose=MONITOR&locale=en`, {
      headers,
    });
    const sheet = await readSheet(new Uint8Array(await xlsx.arrayBuffer()), 'memo.xlsx');
    const facts = new Map(sheet.rows.map(({ cells }) => [cells[0]?.text, cells[1]?.text]));
    expect(facts.get('Purpose')).toBe('Watch what was lent');
    expect(facts.get('SHA-256')).toMatch(/^[0-9a-f]{64}$/);
    // Each of the two is a reading of its own.
    expect(await readings(consent.id)).toHaveLength(2);
  });

  it('writes no memo, and notes no reading, where the form is none or the consent gives nothing', async () => {
    const consent = await given.givenConsent(api, await given.givenFirm(api), bank);
    const statusOf = async (path: string) =>
      (await fetch(`${url}/v1/dossiers/${path}`, { headers: { authorization: `Bearer ${key}` } })).status;

    expect(await statusOf(`${consent.wire}/memo.pdf?purpose=UNDERWRITE`)).toBe(404);
    expect(await statusOf(`${consent.wire}/memo.xlsx?purpose=LEASE`)).toBe(403);
    expect(await statusOf('rubbish/memo.xlsx?purpose=UNDERWRITE')).toBe(404);
    expect(await readings(consent.id)).toEqual([]);
  });
});
