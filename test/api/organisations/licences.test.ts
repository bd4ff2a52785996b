import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, todayIn } from '#schema/kernel/calendar/plain-date.ts';
import { systemClock } from '#schema/kernel/clock.ts';
import { givenFile } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, givenRoles } from '../harness/signed-in.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const today = todayIn('Asia/Shanghai', systemClock.now());
const list = '{ licences(first: 10) { edges { node { id number state kind { code } document { name } } } } }';

async function givenLicences() {
  const member = await givenMember(api);
  const document = await givenFile(api, member.firm, Buffer.from('%PDF-1.7'));
  const facts = {
    number: 'P-1',
    issuer: '南通市生态环境局',
    validFrom: '2022-02-01',
    documentId: document.wire,
  };
  const add = async (more: object) =>
    (
      await member.client.act(
        'licenceAdd',
        { kindCode: 'POLLUTANT_DISCHARGE', ...facts, ...more },
        'licence { id }',
      )
    ).licence.id;
  const listed = async () =>
    (await member.client.ask(list)).licences.edges.map(({ node }: { node: object }) => node);
  return { ...member, facts, add, listed };
}

describe('licences', () => {
  it('are listed with their document and the state that follows from the date', async () => {
    const { add, listed } = await givenLicences();
    await add({ number: 'P-1', validUntil: addDays(today, -1) });
    await add({ number: 'P-2', validUntil: addDays(today, 60) });
    await add({ number: 'P-3', validUntil: null });

    expect(
      (await listed()).map(({ number, state }: { number: string; state: string }) => [number, state]),
    ).toEqual([
      ['P-3', 'VALID'],
      ['P-2', 'EXPIRING'],
      ['P-1', 'EXPIRED'],
    ]);
  });

  it('give their place to a newer one, and are withdrawn once', async () => {
    const { client, facts, add, listed } = await givenLicences();
    const licenceId = await add({ validUntil: '2027-01-31' });

    const { licence } = await client.act(
      'licenceReplace',
      { ...facts, licenceId, validUntil: '2032-01-31' },
      'licence { id }',
    );

    expect((await listed()).map(({ id }: { id: string }) => id)).toEqual([licence.id]);
    expect(await client.refusals('licenceReplace', { ...facts, licenceId })).toEqual([
      'LICENCE_GONE at licenceId',
    ]);
    await client.act('licenceWithdraw', { licenceId: licence.id, reason: '不再电镀' });
    expect(await client.refusals('licenceWithdraw', { licenceId: licence.id })).toEqual([
      'LICENCE_GONE at licenceId',
    ]);
    expect(await listed()).toEqual([]);
  });

  it('are refused with all that is wrong, and of one kind and number there is one', async () => {
    const { client, facts, add } = await givenLicences();
    await add({});
    const wrong = {
      ...facts,
      kindCode: 'NONE',
      number: ' ',
      issuer: '章'.repeat(201),
      validUntil: '2021-01-01',
    };

    expect(await client.refusals('licenceAdd', wrong)).toEqual([
      'UNKNOWN_LICENCE_KIND at kindCode',
      'MISSING at number',
      'TOO_LONG at issuer',
      'UNTIL_BEFORE_FROM at validUntil',
    ]);
    expect(await client.refusals('licenceAdd', { ...facts, kindCode: 'POLLUTANT_DISCHARGE' })).toEqual([
      'LICENCE_STANDS at number',
    ]);
  });

  it('are kept by planners and quality, not by buyers, and never with another firm’s document', async () => {
    const { client, firm, facts } = await givenLicences();
    const input = { ...facts, kindCode: 'ISO_9001' };
    const foreign = await givenFile(api, (await givenMember(api)).firm, Buffer.from('%PDF-1.7'));
    expect(await client.faultOf('licenceAdd', { ...input, documentId: foreign.wire })).toBe('NOT_FOUND');
    await givenRoles(api, firm, 'QUALITY');
    expect(await client.refusals('licenceAdd', input)).toEqual([]);
    await givenRoles(api, firm, 'BUYER');
    expect(await client.faultOf('licenceAdd', { ...input, number: 'P-9' })).toBe('FORBIDDEN');
  });
});
