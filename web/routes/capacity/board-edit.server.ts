import { data, redirect } from 'react-router';
import type { FieldError } from '../../form/form-reply.ts';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { CapacityEditRowInput } from '../../gql/graphql.ts';
import { run } from '../../graphql.server.ts';
import type { Route } from './+types/board.ts';
import { BoardEditDocument, BoardUndoDocument } from './board.gql.ts';

/** What the board is told of an edit: how much was saved, or what is wrong at which cells. */
export interface BoardReply {
  intent: 'edit' | 'undo';
  saved: number;
  errors: FieldError[];
  /** By cell, as `wkc_… total 2026-11-30`. */
  cells: Record<string, FieldError>;
}

/** One act of the board: an edit of many cells, of one week by the form of its panel, or taking one back. */
export async function actOnBoard(args: Route.ActionArgs) {
  const reader = new FormReader(await args.request.formData());
  if (reader.optional('intent') === 'undo') return await undo(args, reader);
  const bucket = reader.choice('bucket', ['DAY', 'WEEK'] as const) ?? 'WEEK';
  const rows = reader.optional('rows') === null ? rowsOfForm(reader) : rowsOfGrid(reader);
  const reason = reader.text('reason');
  if (reader.errors.length > 0 || rows.length === 0) return refused(reader.errors, {}, 400);
  const input = { idempotencyKey: reader.text('idempotencyKey'), bucket, rows, reason };
  const { capacityEdit } = (await run(args, BoardEditDocument, { input })).data;
  if (!capacityEdit.capacityEdit) {
    const cells: Record<string, FieldError> = {};
    for (const [index, error] of toFieldErrors(capacityEdit.userErrors).entries()) {
      const found = capacityEdit.userErrors[index];
      if (found && 'figure' in found && found.figure)
        cells[`${found.workCenterId} ${found.figure.toLowerCase()} ${found.start}`] = error;
    }
    return refused(toFieldErrors(capacityEdit.userErrors), cells, 422);
  }
  if (reader.optional('rows') === null) return redirect(`${args.url.pathname}${args.url.search}`, 303);
  return reply({ intent: 'edit', saved: capacityEdit.capacityEdit.cellCount, errors: [], cells: {} });
}

async function undo(args: Route.ActionArgs, reader: FormReader) {
  const input = { idempotencyKey: reader.text('idempotencyKey'), editId: reader.text('editId') };
  const { capacityEditUndo } = (await run(args, BoardUndoDocument, { input })).data;
  const errors = toFieldErrors(capacityEditUndo.userErrors);
  if (errors.length > 0)
    return data<BoardReply>({ intent: 'undo', saved: 0, errors, cells: {} }, { status: 422 });
  return redirect(`${args.url.pathname}${args.url.search}`, 303);
}

const reply = (answer: BoardReply) => data<BoardReply>(answer);

function refused(errors: FieldError[], cells: BoardReply['cells'], status: number) {
  return data<BoardReply>({ intent: 'edit', saved: 0, errors, cells }, { status });
}

function isRow(value: unknown): value is CapacityEditRowInput {
  return (
    typeof value === 'object' &&
    value !== null &&
    'workCenterId' in value &&
    'figure' in value &&
    'cells' in value
  );
}

function rowsOfGrid(reader: FormReader): CapacityEditRowInput[] {
  try {
    const rows: unknown = JSON.parse(reader.text('rows'));
    return Array.isArray(rows) ? rows.filter(isRow) : [];
  } catch {
    reader.refuse('rows', 'REQUIRED');
    return [];
  }
}

/** The form of one week: a figure that was not changed is not sent. */
function rowsOfForm(reader: FormReader): CapacityEditRowInput[] {
  const workCenterId = reader.text('workCenterId');
  const start = reader.date('start');
  const sold = reader.optional('sold') ?? '0';
  return (['total', 'committed'] as const).flatMap((name) => {
    const seen = reader.optional(`seen-${name}`) ?? '-';
    const value = reader.amount(name);
    if (value === seen) return [];
    return [
      {
        workCenterId,
        figure: name === 'total' ? ('TOTAL' as const) : ('COMMITTED' as const),
        cells: `${start}=${value}<${seen}/${sold}`,
      },
    ];
  });
}
