import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  givenMachines,
  givenPhotoFile,
  givenSite,
  givenWorkCenter,
  type Made,
} from '#test/builders/index.ts';
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
  workCenterId: center.wire,
  equipmentId: own.equipmentIds[0],
  fileId: own.photoFileId,
  altText: ' 主轴 ',
});

describe('a picture', () => {
  it('comes last, with its words and its machine', async () => {
    const { photograph } = await member.client.act(
      'photographAdd',
      valid(),
      'photograph { altText position equipment { number } file { isImage path } }',
    );

    expect(photograph).toMatchObject({
      altText: '主轴',
      position: 3,
      equipment: { number: 'EQ-1' },
      file: { isImage: true },
    });
  });

  const wrong: readonly [string, () => object, string][] = [
    ['a picture without words', () => ({ altText: ' ' }), 'MISSING at altText'],
    ['words of 201 characters', () => ({ altText: 'w'.repeat(201) }), 'TOO_LONG at altText'],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, more, expected) => {
    const before = await checksums(api);

    expect(await member.client.refusals('photographAdd', { ...valid(), ...more() })).toEqual([expected]);

    expect(await checksums(api)).toEqual(before);
  });

  it('refuses the twenty-first', async () => {
    const file = await givenPhotoFile(api, member.firm);
    for (let n = 4; n <= 20; n++) await member.client.act('photographAdd', { ...valid(), fileId: file.wire });

    expect(await member.client.refusals('photographAdd', valid())).toEqual(['TOO_MANY at fileId']);
  });
});
