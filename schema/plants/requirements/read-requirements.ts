import sql, { type Sql } from 'sql-template-tag';
import { decimal } from '../../kernel/decimal.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { type UnitCode, unitOf } from '../../kernel/units.ts';
import { keptProblems } from '../../kernel/values.ts';
import type { Requirement, RequirementKind } from './requirement.ts';
import type { RequirementInput } from './requirement-input.ts';

/** What each kind takes: so many bounds in units like this one, or so many choices from this list. */
const shapes: Readonly<Record<RequirementKind, Shape>> = {
  SIZE: { bounds: 3, unit: 'MMT' },
  DIAMETER: { bounds: 1, unit: 'MMT' },
  LENGTH: { bounds: 1, unit: 'MMT' },
  WEIGHT: { bounds: 1, unit: 'KGM' },
  ROUGHNESS: { bounds: 1, unit: '4H' },
  TOLERANCE: { most: 1, list: 'tolerance-grade' },
  CLEANLINESS: { most: 1, list: 'cleanliness' },
  LANGUAGE: { most: 8, list: 'language' },
  CERTIFICATE: { most: 16, list: 'standards' },
  REGION: { most: 40, list: 'places' },
};
type Shape =
  | { readonly bounds: number; readonly unit: UnitCode }
  | { readonly most: number; readonly list: string };

/** What may be chosen, by list. */
export type RequirementLists = ReadonlyMap<string, readonly string[]>;

/** Where rows are read: a command, a query, or what a sheet is checked against. */
interface Reading {
  rows<Row>(statement: Sql): Promise<Row[]>;
}

/** The requirements of a need, checked as {@link judgeRequirements} says. */
export async function readRequirements(
  tx: Tx,
  inputs: readonly RequirementInput[],
  problems: UserError[],
): Promise<Requirement[]> {
  const lists = inputs.length > 0 ? await requirementLists(tx) : new Map();
  return judgeRequirements(inputs, lists, ['requirements'], problems);
}

/**
 * Requirements, checked. Refuses a kind twice, units of another dimension, values of none, grades, standards, languages and places that are not
 * on their list; each with its path.
 */
export function judgeRequirements(
  inputs: readonly RequirementInput[],
  lists: RequirementLists,
  at: readonly string[],
  problems: UserError[],
): Requirement[] {
  return inputs.map((input, index) => {
    const path = [...at, String(index)];
    if (inputs.findIndex(({ kind }) => kind === input.kind) < index)
      problems.push(
        problem({ code: 'REQUIREMENT_TWICE', message: 'Each kind once.', path: [...path, 'kind'] }),
      );
    const shape = shapes[input.kind];
    const found = 'bounds' in shape ? readBounds(input, shape, path, problems) : [];
    const choices = 'list' in shape ? readChoices(input, { ...shape, lists }, path, problems) : [];
    return { kind: input.kind, must: input.must ?? true, bounds: found, choices };
  });
}

/** Grades, languages, standards and places, by the names of their lists. */
export async function requirementLists(reading: Reading): Promise<RequirementLists> {
  const rows = await reading.rows<{ list: string; choices: string[] }>(sql`
    select code as list, choices from ref.capability_kind where direction <> 'SET' or code = 'language'
    union all select 'standards', array_agg(code) from ref.standard
    union all select 'places', (select array_agg(code) from ref.city) || (select array_agg(code) from ref.province)`);
  return new Map(rows.map(({ list, choices }) => [list, choices]));
}

function readBounds(
  { bounds }: RequirementInput,
  shape: { bounds: number; unit: UnitCode },
  path: readonly string[],
  problems: UserError[],
): Requirement['bounds'] {
  const given = bounds ?? [];
  if (given.length !== shape.bounds)
    problems.push(
      problem({
        code: 'OUT_OF_RANGE',
        message: `State ${shape.bounds}.`,
        path: [...path, 'bounds'],
        params: { least: shape.bounds, most: shape.bounds },
      }),
    );
  for (const [index, { value, unit }] of given.entries()) {
    const at = [...path, 'bounds', String(index)];
    if (unitOf(unit).dimension !== unitOf(shape.unit).dimension)
      problems.push(
        problem({
          code: 'UNIT_OF_ANOTHER_KIND',
          message: 'Not a unit of this kind.',
          path: [...at, 'unit'],
          params: { unit, expected: shape.unit },
        }),
      );
    if (decimal(value).lte('0'))
      problems.push(problem({ code: 'NOT_POSITIVE', message: 'More than zero.', path: [...at, 'value'] }));
    problems.push(...keptProblems(value, [...at, 'value']));
  }
  return given.map(({ value, unit }) => ({ value, unit }));
}

function readChoices(
  { choices }: RequirementInput,
  { most, list, lists }: { most: number; list: string; lists: RequirementLists },
  path: readonly string[],
  problems: UserError[],
): readonly string[] {
  const given = [...new Set(choices ?? [])];
  const at = [...path, 'choices'];
  if (given.length === 0 || given.length > most)
    problems.push(problem({ code: 'MISSING', message: `Choose 1 to ${most} from its list.`, path: at }));
  for (const found of given) {
    if (!lists.get(list)?.includes(found))
      problems.push(
        problem({ code: 'UNKNOWN_CHOICE', message: 'Not on the list.', path: at, params: { found } }),
      );
  }
  return given;
}
