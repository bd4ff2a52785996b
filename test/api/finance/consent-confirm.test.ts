import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenConsent, givenInstitution } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember } from '../harness/signed-in.ts';

describe('a consent that is confirmed anew', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  it('gives again what it says after it had lapsed, until it expires', async () => {
    const { firm, client } = await givenMember(api);
    const bank = await givenInstitution(api);
    const consent = await givenConsent(api, firm, bank, { reconfirmDays: 30, validDays: 60 });
    const state = async () =>
      (
        await client.ask('query ($id: ID!) { node(id: $id) { ... on Consent { state availableActions } } }', {
          id: consent.wire,
        })
      ).node;

    await api.admin.query(
      `update app.consent set given_at = given_at - interval '31 days', confirmed_at = confirmed_at - interval '31 days' where id = $1`,
      [consent.id],
    );
    expect(await state()).toEqual({ state: 'LAPSED', availableActions: ['CONFIRM', 'REVOKE'] });

    const { consent: confirmed } = await client.act(
      'consentConfirm',
      { consentId: consent.wire },
      'consent { state }',
    );
    expect(confirmed.state).toBe('ACTIVE');

    await api.admin.query(`update app.consent set expires_at = app.clock() where id = $1`, [consent.id]);
    expect(await state()).toEqual({ state: 'EXPIRED', availableActions: [] });
    expect(await client.refusals('consentConfirm', { consentId: consent.wire })).toEqual(['WRONG_STATE at ']);
  });
});
