import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenMachines, givenSite, givenWorkCenter, type Made } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
let site: Made;
let center: Made;
let own: Awaited<ReturnType<typeof givenMachines>>;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  site = await givenSite(api, member.firm);
  center = await givenWorkCenter(api, member.firm, { siteId: site.wire });
  own = await givenMachines(api, member.firm, site, center);
});
afterAll(() => api.close());

const valid = () => ({
  siteId: site.wire,
  standardCode: 'POLLUTANT-PERMIT',
  number: '91320600-001P',
  issuer: '南通市生态环境局',
  validFrom: '2024-02-01',
  validUntil: '2027-01-31',
});

describe('a certificate', () => {
  it('stands with its state of today', async () => {
    const { certificate } = await member.client.act(
      'certificateAdd',
      valid(),
      'certificate { number state standard { code } workCenter { id } document { id } }',
    );

    expect(certificate).toMatchObject({
      number: '91320600-001P',
      standard: { code: 'POLLUTANT-PERMIT' },
      workCenter: null,
      document: null,
    });
    expect(certificate.state).toMatch(/^(VALID|EXPIRING|EXPIRED)$/);
  });

  const wrong: readonly [string, () => object, string][] = [
    [
      'a standard that is not on the list',
      () => ({ standardCode: 'ISO-0' }),
      'UNKNOWN_STANDARD at standardCode',
    ],
    ['an empty number', () => ({ number: ' ' }), 'MISSING at number'],
    ['an end before the beginning', () => ({ validUntil: '2024-01-31' }), 'WINDOW_EMPTY at validUntil'],
    ['a photograph for a document', () => ({ fileId: own.photoFileId }), 'FILE_PURPOSE at fileId'],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, more, expected) => {
    const before = await checksums(api);

    expect(await member.client.refusals('certificateAdd', { ...valid(), ...more() })).toEqual([expected]);

    expect(await checksums(api)).toEqual(before);
  });
});
