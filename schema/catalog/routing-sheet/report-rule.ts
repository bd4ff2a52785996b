import { isCapacityUnit, measureOf } from '#schema/kernel/measure.ts';
import type { UserError } from '#schema/kernel/refusal.ts';
import { isUnitCode, unitCodes, unitOf } from '#schema/kernel/units.ts';
import type { RequirementKind, RequirementLists } from '../../plants/index.ts';
import type { RoutingStepInput } from '../routing-input.ts';
import { type RoutingProblemCode, type RoutingReader, routingWords } from './routing-problem.ts';
import type { RoutingColumn } from './routing-sheet.columns.ts';

const columns: Readonly<Record<string, RoutingColumn>> = {
  code: 'step',
  name: 'name',
  loadPerPiece: 'load',
  setup: 'setup',
  setupFamily: 'family',
  yieldBps: 'yield',
  lotLeast: 'lotLeast',
  lotMost: 'lotMost',
  transferBatch: 'batch',
  successors: 'next',
  requirements: 'needs',
  inspection: 'inspection',
};

/** Codes of rules that a sheet calls otherwise. */
const codes: Readonly<Record<string, RoutingProblemCode>> = {
  MISSING: 'MISSING_VALUE',
  TEXT_TOO_LONG: 'TOO_LONG',
  NOT_KEPT: 'TOO_PRECISE',
};

/** What would do, where the rule names no figure. */
const signs: Readonly<Record<string, string>> = { NEGATIVE: '≥ 0', NOT_POSITIVE: '> 0' };

/** Reports what a rule of the catalogue has against a routing, at the row and the column that it names. */
export function reportRule(
  readers: readonly RoutingReader[],
  { code, path, params }: UserError,
  { steps = [], lists }: Judged = {},
): void {
  const [, row = '0', field = '', part] = path;
  const column = columnOf(field, part);
  const known = codes[code] ?? code;
  readers[Number(row)]?.report(column, isProblem(known) ? known : 'OUT_OF_RANGE', {
    expected: allowedBy(path, steps, lists) ?? signs[code] ?? expectedBy(params),
    params,
  });
}

/** What was judged, where lists say what may be chosen. */
interface Judged {
  readonly steps?: readonly RoutingStepInput[];
  readonly lists?: RequirementLists;
}

const listOf: Readonly<Partial<Record<RequirementKind, string>>> = {
  TOLERANCE: 'tolerance-grade',
  CLEANLINESS: 'cleanliness',
  LANGUAGE: 'language',
  REGION: 'places',
};

/** What the list of a need begins with; undefined where the rule is about no choice. */
function allowedBy(
  [, row, field, index, part]: readonly string[],
  steps: readonly RoutingStepInput[],
  lists: RequirementLists | undefined,
): string | undefined {
  if (field !== 'requirements' || part !== 'choices') return undefined;
  const kind = steps[Number(row)]?.requirements?.[Number(index)]?.kind;
  const choices = lists?.get((kind && listOf[kind]) ?? '') ?? [];
  return choices.length > 8 ? `${choices.slice(0, 8).join(', ')} …` : choices.join(', ');
}

/** What a rule would take, in figures and symbols that both languages read: `0 – 60`, `mm`, `s, min, h`. */
function expectedBy(params: UserError['params']): string {
  const said = new Map(params.map(({ name, value }) => [name, value]));
  const [least, most, unit, measure] = ['least', 'most', 'expected', 'measure'].map((name) => said.get(name));
  if (least !== undefined && most !== undefined) return least === most ? least : `${least} – ${most}`;
  if (most !== undefined) return `≤ ${most}`;
  if (unit !== undefined) return symbolOf(unit);
  if (measure !== undefined)
    return unitCodes
      .filter((code) => isCapacityUnit(code) && measureOf(code) === measure)
      .map(symbolOf)
      .join(', ');
  return params
    .filter(({ name }) => name !== 'found' && name !== 'unit')
    .map(({ value }) => value)
    .join(', ');
}

const symbolOf = (code: string): string => (isUnitCode(code) ? unitOf(code).symbol : code);

function columnOf(field: string, part: string | undefined): RoutingColumn {
  if (part === 'unit') return 'unit';
  if (field === 'inspection' && part === 'perPiece') return 'inspects';
  return field === 'inspection' && part === 'days' ? 'inspectionDays' : (columns[field] ?? 'step');
}

function isProblem(code: string): code is RoutingProblemCode {
  return Object.hasOwn(routingWords, code);
}
