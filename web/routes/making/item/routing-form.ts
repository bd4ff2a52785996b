import type { FormReader } from '../../../form/read-form.ts';
import type { ItemRevisionPutInput, RoutingStepInput } from '../../../gql/graphql.ts';
import { askedField, readAsked, readInspection } from './asked-form.ts';

/** Units in which a routing states what a piece takes: one list for all measures. */
export const LOAD_UNITS = ['MIN', 'HUR', 'KGM', 'GRM', 'H87', 'MTK', 'MTR'] as const;
/** The same, what a set-up is most often said in first. */
export const SETUP_UNITS = ['HUR', 'MIN', 'KGM', 'GRM', 'H87', 'MTK', 'MTR'] as const;
/** Without scripts a form has so many rows; `?rows= asks for more. */
export const ROWS = 6;
export const ROWS_MAX = 60;

/** A routing as it was posted, and the row of the form that each of its steps stood in. */
export interface ReadRouting {
  readonly input: ItemRevisionPutInput & { steps: RoutingStepInput[] };
  readonly rows: readonly number[];
}

export function readRouting(reader: FormReader, itemId: string, idempotencyKey: string): ReadRouting {
  const rows = reader
    .namesFrom('code:')
    .map((name) => Number(name.slice('code:'.length)))
    .filter((row) => row === 0 || reader.optional(`code:${row}`) !== null);
  const steps = rows.map((row) => readStep(reader, row));
  return { rows, input: { idempotencyKey, itemId, revision: reader.text('revision'), steps } };
}

function readStep(reader: FormReader, row: number): RoutingStepInput {
  const next = reader.optional(`next:${row}`);
  const setup = reader.optionalAmount(`setup:${row}`);
  const kept = keptOf(reader, row);
  return {
    code: reader.text(`code:${row}`),
    name: reader.text(`name:${row}`),
    processCode: reader.text(`processCode:${row}`),
    loadPerPiece: {
      value: reader.amount(`load:${row}`),
      unit: reader.choice(`unit:${row}`, LOAD_UNITS) ?? 'MIN',
    },
    setup:
      setup === null ? null : { value: setup, unit: reader.choice(`setupUnit:${row}`, SETUP_UNITS) ?? 'HUR' },
    standards: kept?.standards ?? null,
    requirements: readAsked(reader, row),
    inspection: readInspection(reader, row, LOAD_UNITS),
    yieldBps: reader.optionalPercent(`yield:${row}`),
    lotLeast: reader.optionalWhole(`least:${row}`),
    lotMost: reader.optionalWhole(`most:${row}`),
    transferBatch: reader.optionalWhole(`batch:${row}`),
    setupFamily: reader.optional(`family:${row}`),
    successors: next === null ? [] : [{ code: next, per: kept?.per[next] ?? null }],
  };
}

/** What of a step the form does not ask for, and keeps while the code of its row stays the same. */
interface Kept {
  readonly code: string;
  readonly standards: readonly string[];
  readonly per: Readonly<Record<string, number>>;
}

function keptOf(reader: FormReader, row: number): { standards: string[]; per: Kept['per'] } | undefined {
  const [code, standards = '', per = ''] = (reader.optional(`kept:${row}`) ?? '').split('|');
  if (!code || code !== reader.optional(`code:${row}`)) return undefined;
  const ways = per.split(',').map((way) => way.split('×'));
  return {
    standards: standards.split(',').filter(Boolean),
    per: Object.fromEntries(ways.flatMap(([to = '', count = '']) => (to ? [[to, Number(count) || 1]] : []))),
  };
}

/** As {@link keptOf} reads it: code, standards, and how many each next step takes. */
export function keptText({ code, standards, per }: Kept): string {
  const ways = Object.entries(per).map(([to, count]) => `${to}×${count}`);
  return [code, standards.join(','), ways.join(',')].join('|');
}

const FIELDS: Readonly<Record<string, string>> = {
  loadPerPiece: 'load',
  yieldBps: 'yield',
  transferBatch: 'batch',
  lotLeast: 'least',
  lotMost: 'most',
  setupFamily: 'family',
  successors: 'next',
};

/** The field of the form that a refusal is about. */
export function fieldOfRouting(path: string, { rows, input }: ReadRouting): string {
  const [first = '', index, name = '', part, ...rest] = path.split('.');
  if (first !== 'steps' || index === undefined) return first === 'revision' ? 'revision' : '';
  const row = rows[Number(index)] ?? Number(index);
  if (name === 'requirements' || name === 'inspection')
    return askedField([name, part ?? '', ...rest], input.steps[Number(index)]?.requirements ?? [], row);
  if (name === 'setup') return `${part === 'unit' ? 'setupUnit' : 'setup'}:${row}`;
  return `${FIELDS[name] ?? name}:${row}`;
}
