import { unitNames } from './unit-names.ts';
import { unitCodes, unitOf } from './units.ts';

/** docs/reference/units.md: `npm run schema` writes it, and a test holds the file against the table. */
export function printUnits(): string {
  const rows = unitCodes.map((code) => {
    const { ucum, symbol, nameZh, nameEn, dimension, numerator, denominator, offset } = unitOf(code);
    const factor = denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
    const shift = offset === undefined ? factor : `(x + ${offset}) · ${factor}`;
    const names = unitNames(code).filter((name) => ![symbol, nameZh, nameEn].includes(name));
    const cells = [code, ucum, symbol, nameZh, nameEn, dimension, shift, names.join(' ')];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return `${[...introduction, ...rows].join('\n')}\n`;
}

const introduction = [
  '# Units',
  '',
  'Generated from `schema/kernel/units.ts` and `unit-names.ts` by `npm run schema`. A value converts within its dimension alone, exactly:',
  'times the factor of its unit, divided by that of the other. Units of PACKAGE convert to nothing but themselves, because what is in a',
  'box is agreed per product; months have no fixed number of days. Sheets and forms also know the units by the names in the last',
  'column, in any width, and in any case unless the case is a power of ten (MW, not mw).',
  '',
  '| code | UCUM | symbol | 中文 | English | dimension | factor to the base unit | also written |',
  '|---|---|---|---|---|---|---|---|',
];
