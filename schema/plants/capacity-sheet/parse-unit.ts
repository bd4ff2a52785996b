import { isUnitCode, type UnitCode, unitOf, units } from '#schema/kernel/units.ts';

/** Further names in use on Chinese shop floors. */
const otherNames: readonly (readonly [UnitCode, readonly string[]])[] = [
  ['HUR', ['hr', 'hrs', 'hour', 'hours', '时', '工时', '机时']],
  ['MIN', ['mins', 'minutes', '分']],
  ['KGM', ['公斤', 'kgs']],
  ['TNE', ['吨', 'tons', 'tonnes']],
  ['MTK', ['平米', 'sqm']],
  ['MTR', ['meter', 'metres', 'meters']],
  ['H87', ['pcs', 'pc', 'pieces', '个', '只']],
];

const codeByName = new Map<string, UnitCode>([
  ...Object.keys(units).filter(isUnitCode).flatMap(namesOf),
  ...otherNames.flatMap(([code, names]) => names.map((name): [string, UnitCode] => [name, code])),
]);

/** The unit that a cell names by UNECE code, symbol, or name in either language; undefined when it is none of ours. */
export function parseUnit(text: string): UnitCode | undefined {
  return codeByName.get(normalised(text));
}

function namesOf(code: UnitCode): [string, UnitCode][] {
  const { symbol, nameEn, nameZh } = unitOf(code);
  return [code, symbol, nameEn, nameZh].map((name) => [normalised(name), code]);
}

function normalised(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
