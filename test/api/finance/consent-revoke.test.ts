import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenConsent, givenInstitution } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, givenMember } from '../harness/signed-in.ts';

describe('a consent that is revoked', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  it('is over for good, with its reason, and a new one may be given', async () => {
    const { firm, client } = await givenMember(api);
    const bank = await givenInstitution(api);
    const consent = await givenConsent(api, firm, bank);

    const { consent: revoked } = await client.act(
      'consentRevoke',
      { consentId: consent.wire, reason: '已还清' },
      'consent { state revokeReason revokedAt availableActions receipt }',
    );

    expect(revoked).toMatchObject({ state: 'REVOKED', revokeReason: '已还清', availableActions: [] });
    expect(JSON.parse(revoked.receipt).receipt.consent.state).toBe('REVOKED');
    expect(await client.refusals('consentRevoke', { consentId: consent.wire })).toEqual(['WRONG_STATE at ']);
    expect(await client.refusals('consentConfirm', { consentId: consent.wire })).toEqual(['WRONG_STATE at ']);
    await expect(
      api.admin.query('update app.consent set revoked_at = null where id = $1', [consent.id]),
    ).rejects.toThrow('is revoked');
    await givenConsent(api, firm, bank);
  });

  it('is its subject’s to revoke, not the institution’s', async () => {
    const { firm } = await givenMember(api);
    const bank = await givenInstitution(api);
    const consent = await givenConsent(api, firm, bank);

    expect(await (await as(api, bank)).faultOf('consentRevoke', { consentId: consent.wire })).toBe(
      'NOT_FOUND',
    );
  });

  it('names a reason that is too long', async () => {
    const { firm, client } = await givenMember(api);
    const consent = await givenConsent(api, firm, await givenInstitution(api));

    const reason = 'x'.repeat(501);
    expect(await client.refusals('consentRevoke', { consentId: consent.wire, reason })).toEqual([
      'TEXT_TOO_LONG at reason',
    ]);
  });
});
