import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../plants/index.ts';
import { readRequirementText, requirementText } from './requirement-text.ts';

const length = fc.constantFrom('MMT' as const, 'CMT' as const, 'MTR' as const);
const value = fc.integer({ min: 1, max: 99_999 }).map((hundredths) => String(hundredths / 100));
const bounded = (
  kind: Requirement['kind'],
  count: number,
  units: fc.Arbitrary<'MMT' | 'CMT' | 'MTR' | 'KGM' | '4H'>,
) =>
  fc
    .array(fc.record({ value, unit: units }), { minLength: count, maxLength: count })
    .map((bounds): Requirement => ({ kind, must: true, bounds, choices: [] }));
const chosen = (kind: Requirement['kind'], list: string[], most: number) =>
  fc
    .subarray(list, { minLength: 1, maxLength: most })
    .map((choices): Requirement => ({ kind, must: true, bounds: [], choices }));
const any = fc.uniqueArray(
  fc.oneof(
    bounded('SIZE', 3, length),
    bounded('DIAMETER', 1, length),
    bounded('LENGTH', 1, length),
    bounded('WEIGHT', 1, fc.constant('KGM')),
    bounded('ROUGHNESS', 1, fc.constant('4H')),
    chosen('TOLERANCE', ['IT5', 'IT7'], 1),
    chosen('CLEANLINESS', ['ISO 5', 'ISO 7'], 1),
    chosen('LANGUAGE', ['zh', 'en', 'de'], 3),
    chosen('REGION', ['32', '320583'], 2),
  ),
  { selector: ({ kind }) => kind },
);

describe('needs of a step in one cell', () => {
  it('come back as they went out, in either language', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('zh-CN' as const, 'en' as const), (requirements, locale) => {
        expect(readRequirementText(requirementText(requirements, locale) ?? '')).toEqual({
          requirements,
          unread: [],
        });
      }),
    );
  });

  it('are read as people write them', () => {
    const { requirements, unread } = readRequirementText(
      '公差IT7；尺寸：300 x 200 x 10 cm\nweight 12 公斤; 语言 en、de',
    );

    expect(unread).toEqual([]);
    expect(requirementText(requirements as Requirement[], 'en')).toBe(
      'Tolerance IT7; Size 300×200×10 cm; Weight 12 kg; Language en, de',
    );
  });

  it('are read with the signs, commas and letters of another keyboard', () => {
    const { requirements, unread } = readRequirementText(
      '直径 φ４０ mm；尺寸 1,200X80X40 mm; 粗糙度 Ra 1.6 μm；重量：１２ ㎏',
    );

    expect(unread).toEqual([]);
    expect(requirementText(requirements as Requirement[], 'zh-CN')).toBe(
      '直径 40 mm; 尺寸 1200×80×40 mm; 粗糙度 1.6 μm; 重量 12 kg',
    );
  });

  it.each([
    ...['公差', '公差 IT7, IT8', '尺寸 300×200 mm', '长度 300×200 mm', '重量 1,5 kg', '重量 十二 kg'],
    'magic IT7',
    '重量 12',
    '重量 一些 kg',
    '尺寸 300×mm',
    'Certificate ISO-9001',
  ])('%s cannot be read', (text) => {
    expect(readRequirementText(text)).toEqual({ requirements: [], unread: [text] });
  });
});
