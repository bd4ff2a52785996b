import type { SheetLocale } from '#schema/imports/index.ts';
import type { RequirementKind } from '../../plants/index.ts';
import type { InspectionKind } from '../inspection/inspection.ts';

type Words = readonly [zh: string, en: string];

/** What a sheet calls what is asked of whoever works. Certificates have a column of their own. */
export const requirementWords: Readonly<Record<Exclude<RequirementKind, 'CERTIFICATE'>, Words>> = {
  SIZE: ['尺寸', 'Size'],
  DIAMETER: ['直径', 'Diameter'],
  LENGTH: ['长度', 'Length'],
  WEIGHT: ['重量', 'Weight'],
  TOLERANCE: ['公差', 'Tolerance'],
  ROUGHNESS: ['粗糙度', 'Roughness'],
  CLEANLINESS: ['洁净度', 'Cleanliness'],
  LANGUAGE: ['语言', 'Language'],
  REGION: ['地区', 'Region'],
};

/** What a sheet calls the pieces that are inspected. */
export const inspectionWords: Readonly<Record<InspectionKind, Words>> = {
  FIRST_PIECE: ['首件', 'First piece'],
  SAMPLE: ['抽样', 'Sample'],
  EVERY_PIECE: ['全检', 'Every piece'],
};

/** What people write for them besides: as the screens say it, and as the trade does. */
const inspectionNames: Readonly<Record<InspectionKind, readonly string[]>> = {
  FIRST_PIECE: ['首件检验', '首检', '首件检查', 'first-piece inspection', 'first article', 'fai'],
  SAMPLE: [
    '抽样检验',
    '抽检',
    '抽样检查',
    'samples',
    'sampling inspection',
    'sampling',
    'gb/t 2828.1',
    'iso 2859-1',
  ],
  EVERY_PIECE: [
    '全数检验',
    '全数',
    '全部检验',
    '100%',
    '100% inspection',
    '100 % inspection',
    'all pieces',
    'all',
  ],
};

/** The kind that a cell names, whole: by its code, or by any name of it. */
export function inspectionIn(text: string): InspectionKind | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  return (Object.keys(inspectionWords) as InspectionKind[]).find((kind) =>
    [kind, ...inspectionWords[kind], ...inspectionNames[kind]].some((name) => name.toLowerCase() === plain),
  );
}

/** The word of a kind in the language of a sheet. */
export const wordIn = (locale: SheetLocale, [zh, en]: Words): string => (locale === 'en' ? en : zh);

/** The kind that a text is, or begins with: by its code, or its word in either language; with what follows. */
export function kindIn<Kind extends string>(
  words: Readonly<Record<Kind, Words>>,
  text: string,
): { readonly kind: Kind; readonly rest: string } | undefined {
  const plain = text.normalize('NFKC').trim();
  const names = (Object.entries(words) as [Kind, Words][]).flatMap(([kind, both]) =>
    [kind, ...both].map((name) => ({ kind, name })),
  );
  const found = names.find(({ name }) => plain.toLowerCase().startsWith(name.toLowerCase()));
  return found && { kind: found.kind, rest: plain.slice(found.name.length).replace(/^\s*:?\s*/, '') };
}
