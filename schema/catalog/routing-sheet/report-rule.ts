import type { UserError } from '#schema/kernel/refusal.ts';
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

/** Reports what a rule of the catalogue has against a routing, at the row and the column that it names. */
export function reportRule(readers: readonly RoutingReader[], { code, path, params }: UserError): void {
  const [, row = '0', field = '', part] = path;
  const column = columnOf(field, part);
  const known = codes[code] ?? code;
  readers[Number(row)]?.report(column, isProblem(known) ? known : 'OUT_OF_RANGE', {
    expected: params
      .filter(({ name }) => name !== 'found')
      .map(({ name, value }) => `${name} ${value}`)
      .join(', '),
    params,
  });
}

function columnOf(field: string, part: string | undefined): RoutingColumn {
  if (part === 'unit') return 'unit';
  if (field === 'inspection' && part === 'perPiece') return 'inspects';
  return field === 'inspection' && part === 'days' ? 'inspectionDays' : (columns[field] ?? 'step');
}

function isProblem(code: string): code is RoutingProblemCode {
  return Object.hasOwn(routingWords, code);
}
