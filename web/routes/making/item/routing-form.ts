import type { FormReader } from '../../../form/read-form.ts';
import type { ItemRevisionPutInput, RoutingStepInput } from '../../../gql/graphql.ts';

/** Units in which a routing states what a piece takes: one list for all measures. */
export const LOAD_UNITS = ['MIN', 'HUR', 'KGM', 'GRM', 'H87', 'MTK', 'MTR'] as const;
/** Without scripts a form has so many rows; `?rows=` asks for more. */
export const ROWS = 6;
export const ROWS_MAX = 60;

export function readRouting(
  reader: FormReader,
  itemId: string,
  idempotencyKey: string,
): { input: ItemRevisionPutInput; rows: number[] } {
  const rows = reader
    .namesFrom('code:')
    .map((name) => Number(name.slice('code:'.length)))
    .filter((row) => row === 0 || reader.optional(`code:${row}`) !== null);
  const steps = rows.map((row) => readStep(reader, row));
  return { rows, input: { idempotencyKey, itemId, revision: reader.text('revision'), steps } };
}

function readStep(reader: FormReader, row: number): RoutingStepInput {
  const next = reader.optional(`next:${row}`);
  return {
    code: reader.text(`code:${row}`),
    name: reader.text(`name:${row}`),
    processCode: reader.text(`processCode:${row}`),
    loadPerPiece: {
      value: reader.amount(`load:${row}`),
      unit: reader.choice(`unit:${row}`, LOAD_UNITS) ?? 'MIN',
    },
    yieldBps: reader.optionalPercent(`yield:${row}`),
    transferBatch: reader.optionalWhole(`batch:${row}`),
    setupFamily: reader.optional(`family:${row}`),
    successors: next === null ? [] : [{ code: next }],
  };
}

const FIELDS: Readonly<Record<string, string>> = {
  loadPerPiece: 'load',
  yieldBps: 'yield',
  transferBatch: 'batch',
  setupFamily: 'family',
  successors: 'next',
};

/** The field of the form that a refusal is about. */
export function fieldOfRouting(path: string, rows: readonly number[]): string {
  const [first = '', index, name = ''] = path.split('.');
  if (first !== 'steps' || index === undefined) return first === 'revision' ? 'revision' : '';
  return `${FIELDS[name] ?? name}:${rows[Number(index)] ?? index}`;
}
