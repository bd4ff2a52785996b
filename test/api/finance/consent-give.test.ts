import 'reflect-metadata';
import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { consentInput, givenConsent, givenFirm, givenInstitution } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, givenMember } from '../harness/signed-in.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const selection = `consent { id number state side availableActions purpose dataGroups granularity windowMonths frequency
  fields { code group } subject { name } recipient { id } receipt odrl }`;

/** Whether the signature of a receipt is its public key's, by nothing but what stands in the receipt. */
function isSigned(text: string): boolean {
  const { receipt, proof } = JSON.parse(text);
  const key = createPublicKey({ key: proof.publicKey, format: 'jwk' });
  return verify(null, Buffer.from(canonicalJson(receipt)), key, Buffer.from(proof.signature, 'base64url'));
}

describe('a consent that a firm gives', () => {
  it('says what it gives away, to both sides and to nobody else', async () => {
    const { firm, client } = await givenMember(api);
    const bank = await givenInstitution(api);
    const input = consentInput(bank, { dataGroups: ['ORDERS', 'QUOTING'], granularity: 'MONTHLY' });

    const { consent } = await client.act('consentGive', input, selection);

    expect(consent).toMatchObject({
      state: 'ACTIVE',
      side: 'SUBJECT',
      availableActions: ['CONFIRM', 'REVOKE'],
      recipient: { id: encodeId('org', bank.id) },
    });
    expect(consent.number).toMatch(/^DC-\d{4}-\d{6}$/);
    const codes = consent.fields.map(({ code }: { code: string }) => code);
    expect(codes).toContain('orders.value');
    expect(codes).not.toContain('orders.line');
    expect(codes.filter((code: string) => !/^(orders|quoting)\./.test(code))).toEqual([]);
    const list = '{ consents(side: RECIPIENT, first: 10) { edges { node { id side availableActions } } } }';
    const theirs = await (await as(api, bank)).ask(list);
    expect(theirs.consents.edges).toEqual([
      { node: { id: consent.id, side: 'RECIPIENT', availableActions: [] } },
    ]);
    const stranger = await as(api, await givenInstitution(api));
    expect((await stranger.ask(list)).consents.edges).toEqual([]);
    expect(
      (await stranger.ask('query ($id: ID!) { node(id: $id) { id } }', { id: consent.id })).node,
    ).toBeNull();
    expect(firm.id).not.toBe(bank.id);
  });

  it('has a receipt that anybody can check, and that no change of a term passes', async () => {
    const { client } = await givenMember(api);
    const { consent } = await client.act('consentGive', consentInput(await givenInstitution(api)), selection);

    expect(isSigned(consent.receipt)).toBe(true);
    const { receipt } = JSON.parse(consent.receipt);
    expect(receipt).toMatchObject({ type: 'ConsentReceipt', purpose: 'UNDERWRITE', windowMonths: 12 });
    const forged = JSON.parse(consent.receipt);
    forged.receipt.windowMonths = 36;
    expect(isSigned(JSON.stringify(forged))).toBe(false);
    expect(receipt.odrl).toEqual(JSON.parse(consent.odrl));
    expect(receipt.odrl).toMatchObject({ '@type': 'Agreement', uid: expect.stringMatching(/^urn:uuid:/) });
    expect(receipt.odrl.permission).toHaveLength(8);
  });

  it('gives no field away where only a score is shared', async () => {
    const { client } = await givenMember(api);
    const input = consentInput(await givenInstitution(api), { granularity: 'SCORE_ONLY' });

    expect((await client.act('consentGive', input, selection)).consent.fields).toEqual([]);
  });

  it('is refused to whoever is no verified institution of a fitting kind, at the field', async () => {
    const { firm, client } = await givenMember(api);
    const [bank, insurer] = [await givenInstitution(api), await givenInstitution(api, 'INSURER')];
    const unverified = await givenFirm(api, { kinds: ['BANK'] });

    const refusals = (more: Parameters<typeof consentInput>) =>
      client.refusals('consentGive', consentInput(...more));
    expect(await refusals([await givenFirm(api)])).toEqual(['NOT_AN_INSTITUTION at recipientId']);
    expect(await refusals([firm])).toEqual(['NOT_AN_INSTITUTION at recipientId']);
    expect(await refusals([unverified])).toEqual(['RECIPIENT_UNVERIFIED at recipientId']);
    expect(await refusals([insurer])).toEqual(['PURPOSE_NOT_ALLOWED at purpose']);
    expect(await refusals([bank, { dataGroups: [], windowMonths: 37 }])).toEqual([
      'MISSING at dataGroups',
      'OUT_OF_RANGE at windowMonths',
    ]);
    await givenConsent(api, firm, bank);
    expect(await refusals([bank])).toEqual(['CONSENT_TWICE at purpose']);
    expect(await refusals([bank, { purpose: 'MONITOR' }])).toEqual([]);
  });

  it('lists verified institutions alone to choose from, each with its purposes', async () => {
    const { client } = await givenMember(api);
    const lessor = await givenInstitution(api, 'LESSOR');
    const unverified = await givenFirm(api, { kinds: ['FUND'] });

    const { institutions } = await client.ask(
      '{ institutions(first: 200) { edges { node { id purposes } } } }',
    );

    const nodes = institutions.edges.map(({ node }: { node: object }) => node);
    expect(nodes).toContainEqual({ id: encodeId('org', lessor.id), purposes: ['LEASE', 'MONITOR'] });
    expect(JSON.stringify(nodes)).not.toContain(encodeId('org', unverified.id));
  });
});
