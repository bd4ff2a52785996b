import { Field, ID, InputType, Int } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { problem, refuseAny, type UserError } from '../kernel/refusal.ts';
import { queueCheck } from './import-jobs.ts';
import { normaliseHeader } from './match-columns.ts';
import { rememberColumns } from './remember-columns.ts';
import { requireBytes, takeImport } from './require-import.ts';
import type { AnySheet } from './sheet-definition.ts';
import type { SheetImport } from './sheet-import.ts';
import { getSheet } from './sheet-registry.ts';

@InputType({ description: 'What one column of a file is.' })
export class SheetColumnInput {
  @Field(() => Int, { description: 'Its place in the file, from 0.' }) index!: number;
  @Field(() => String, { nullable: true, description: 'Our column; null leaves it out.' }) key?:
    | string
    | null;
}

@InputType({ description: 'What the columns of a sheet are.' })
export class SheetImportMatchInput extends CommandInput {
  @Field(() => ID, { description: 'The import.' }) importId!: string;
  @Field(() => [SheetColumnInput], { description: 'Columns of the file; those not named are left out.' })
  columns!: SheetColumnInput[];
  @Field(() => String, {
    nullable: true,
    description: 'Saves the mapping for the whole firm under this name, 1 to 100 characters.',
  })
  saveAs?: string | null;
}

/**
 * Says what the columns of a sheet are, remembers it, and has the sheet checked. Refuses a required column that none is taken for, and
 * one that two are taken for.
 */
export const sheetImportMatch = command<SheetImportMatchInput>({
  name: 'sheetImportMatch',
  can: 'sheet:import',
  async run(tx, input) {
    const found = await takeImport(tx, input.importId, 'MATCH');
    requireBytes(tx, found);
    const sheet = getSheet(found.kind ?? '');
    const chosen = new Map(input.columns.map(({ index, key }) => [index, key ?? null]));
    refuseAny([...problemsOf(found, sheet, chosen), ...nameProblems(input.saveAs)]);
    found.columns = found.columns.map((column) => ({
      ...column,
      key: chosen.get(column.index) ?? null,
      by: 'REMEMBERED',
    }));
    found.missing = [];
    found.jobId = await queueCheck(tx, found.id);
    const said = Object.fromEntries(found.columns.map(({ title, key }) => [normaliseHeader(title), key]));
    await rememberColumns(tx, sheet.kind, said, input.saveAs?.trim() || null);
    tx.audit({ type: 'sheetImport', id: found.id }, { columns: [null, said] });
    return { type: 'imp', id: found.id };
  },
});

function problemsOf(
  { columns }: SheetImport,
  sheet: AnySheet,
  chosen: ReadonlyMap<number, string | null>,
): UserError[] {
  const known = new Set(sheet.columns.map(({ key }) => key));
  const keys = [...chosen.values()].filter((key) => key !== null);
  const strangers = keys.filter((key) => !known.has(key));
  const places = [...chosen.keys()].filter((index) => !columns.some((column) => column.index === index));
  const twice = [...new Set(keys.filter((key, place) => keys.indexOf(key) !== place))];
  const missing = sheet.columns.filter(({ key, isRequired }) => isRequired && !keys.includes(key));
  return [
    ...[...strangers, ...places.map(String)].map((column) =>
      problem({
        code: 'COLUMN_UNKNOWN',
        message: 'There is no such column.',
        path: ['columns'],
        params: { column },
      }),
    ),
    ...twice.map((column) =>
      problem({
        code: 'COLUMN_TWICE',
        message: 'Two columns are taken for one.',
        path: ['columns'],
        params: { column: namesOf(sheet, column), key: column },
      }),
    ),
    ...missing.map(({ key, titles }) =>
      problem({
        code: 'COLUMN_MISSING',
        message: 'A required column is not there.',
        path: ['columns'],
        params: { column: `${titles['zh-CN']} / ${titles.en}`, key },
      }),
    ),
  ];
}

function namesOf(sheet: AnySheet, key: string): string {
  const titles = sheet.columns.find((column) => column.key === key)?.titles;
  return titles ? `${titles['zh-CN']} / ${titles.en}` : key;
}

function nameProblems(name: string | null | undefined): UserError[] {
  if (!name || [...name.trim()].length <= 100) return [];
  return [
    problem({
      code: 'MISSING',
      message: 'Write 1 to 100 characters.',
      path: ['saveAs'],
      params: { longest: 100 },
    }),
  ];
}
