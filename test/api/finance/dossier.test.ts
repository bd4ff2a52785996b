import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenConsent, givenInstitution } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, givenMember, givenRoles } from '../harness/signed-in.ts';

const dossierQuery = `query ($id: ID!, $fields: [String!]) { dossier(consentId: $id, purpose: UNDERWRITE, fields: $fields) {
  outcome readId asOf fromDay untilDay consent { id state }
  figures { field { code nameEn } period value unit source observations coverageBps consentId } } }`;
const logQuery = `query ($id: ID) { consentReads(side: SUBJECT, consentId: $id, first: 20) {
  totalCount edges { node { id reader institution { name } purpose fields { code } figureCount consent { id } } } } }`;

describe('a dossier over the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  it('is read by the institution, seen in the firm’s log and receipt, and refused from the revocation on', async () => {
    const { firm, client } = await givenMember(api);
    const bank = await givenInstitution(api);
    const reader = await as(api, bank);
    const consent = await givenConsent(api, firm, bank);

    const { dossier } = await reader.ask(dossierQuery, { id: consent.wire, fields: ['orders.confirmed'] });
    expect(dossier).toMatchObject({ outcome: 'READ', consent: { id: consent.wire, state: 'ACTIVE' } });
    expect(dossier.figures[0]).toMatchObject({
      field: { code: 'orders.confirmed', nameEn: 'Orders sold' },
      consentId: consent.wire,
    });

    const { consentReads } = await client.ask(logQuery, { id: consent.wire });
    expect(consentReads).toMatchObject({
      totalCount: 1,
      edges: [{ node: { id: dossier.readId, reader: '王敏', fields: [{ code: 'orders.confirmed' }] } }],
    });

    const { consent: revoked } = await client.act(
      'consentRevoke',
      { consentId: consent.wire },
      'consent { receipt }',
    );
    expect(JSON.parse(revoked.receipt).receipt.readings).toMatchObject({ count: 1 });
    const after = await reader.ask(dossierQuery, { id: consent.wire });
    expect(after.dossier).toMatchObject({ outcome: 'REVOKED', readId: null, figures: [] });
    expect((await client.ask(logQuery, { id: consent.wire })).consentReads.totalCount).toBe(1);
  });

  it('is nothing to whoever was not given it, and forbidden to roles that may not read', async () => {
    const { firm } = await givenMember(api);
    const bank = await givenInstitution(api);
    const consent = await givenConsent(api, firm, bank);
    const stranger = await as(api, await givenInstitution(api));

    expect((await stranger.ask(dossierQuery, { id: consent.wire })).dossier).toBeNull();
    await givenRoles(api, bank, 'BUYER');
    expect((await (await as(api, bank)).execute(dossierQuery, { id: consent.wire })).codes).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('is shown to the firm before it agrees, and noted nowhere', async () => {
    const { client } = await givenMember(api);
    const preview = (window: number) =>
      client.execute(
        `query ($window: Int!) { dossierPreview(dataGroups: [ORDERS], granularity: MONTHLY, windowMonths: $window) {
          fromDay untilDay fields { code } figures { field { code } value } } }`,
        { window },
      );

    const { data } = await preview(3);
    expect(data.dossierPreview.fields.map(({ code }: { code: string }) => code)).toEqual([
      'orders.confirmed',
      'orders.value',
      'orders.buyers',
      'orders.largest',
    ]);
    expect((await preview(37)).codes).toEqual(['BAD_USER_INPUT']);
    expect((await client.ask(logQuery)).consentReads.totalCount).toBe(0);
  });
});
