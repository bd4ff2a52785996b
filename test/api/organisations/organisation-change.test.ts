import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyCreditCode } from '#test/builders/index.ts';
import type { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, givenRoles } from '../harness/signed-in.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const profile =
  'viewer { organisation { name creditCode version lei duns vatId taxpayerType firmSize sizeDeclaredOn address } }';
const current = async (client: Client) => (await client.ask(`{ ${profile} }`)).viewer.organisation;

describe('changing the profile', () => {
  it('keeps identifiers in their written form, dates the size, and notes each field with what it was', async () => {
    const { client } = await givenMember(api);
    const { name, creditCode, version } = await current(client);

    await client.act('organisationChange', {
      name,
      creditCode,
      expectedVersion: version,
      lei: '5067 00ge1g29325qx363',
      duns: '65-432-1098',
      taxpayerType: 'SMALL_SCALE',
      firmSize: 'SMALL',
      sizeDeclaredOn: '2026-01-31',
    });

    expect(await current(client)).toMatchObject({
      version: version + 1,
      lei: '506700GE1G29325QX363',
      duns: '654321098',
      taxpayerType: 'SMALL_SCALE',
      sizeDeclaredOn: '2026-01-31',
    });
    const { auditEntries } = await client.ask(
      '{ auditEntries(first: 1, command: "organisationChange") { edges { node { changes { field before after } } } } }',
    );
    expect(auditEntries.edges[0].node.changes).toContainEqual({
      field: 'firmSize',
      before: null,
      after: 'SMALL',
    });
  });

  it('says all that is wrong at once', async () => {
    const { client } = await givenMember(api);
    const input = {
      name: ' ',
      creditCode: '91320583XXXXXXXXXX',
      expectedVersion: 1,
      lei: '506700GE1G29325QX364',
      duns: '12',
      vatId: '?',
      firmSize: 'LARGE',
      sizeDeclaredOn: '2999-01-01',
      address: '长'.repeat(301),
    };

    expect(await client.refusals('organisationChange', input)).toEqual([
      'MISSING at name',
      'TOO_LONG at address',
      'CREDIT_CODE_CHECK_CHARACTER at creditCode',
      'LEI_CHECK_DIGITS at lei',
      'DUNS_FORMAT at duns',
      'VAT_ID_FORMAT at vatId',
      'IN_THE_FUTURE at sizeDeclaredOn',
    ]);
  });

  it('is refused when somebody was faster, and for the code of another firm', async () => {
    const { client } = await givenMember(api);
    const other = await current((await givenMember(api)).client);
    const { name, creditCode } = await current(client);
    await client.act('organisationChange', { name: `${name}二厂`, creditCode, expectedVersion: 1 });

    expect(await client.refusals('organisationChange', { name, creditCode, expectedVersion: 1 })).toEqual([
      'STALE_VERSION at ',
    ]);
    const taken = { name, creditCode: other.creditCode, expectedVersion: 2 };
    expect(await client.refusals('organisationChange', taken)).toEqual(['DUPLICATE_FIRM at creditCode']);
    expect(await client.refusals('organisationChange', { ...taken, creditCode: anyCreditCode() })).toEqual(
      [],
    );
  });

  it('is the owner’s', async () => {
    const { client, firm } = await givenMember(api);
    await givenRoles(api, firm, 'PLANNER');
    const input = { name: '甲', creditCode: anyCreditCode(), expectedVersion: 1 };
    expect(await client.faultOf('organisationChange', input)).toBe('FORBIDDEN');
  });
});
