import sql from 'sql-template-tag';
import { isoWeekday, type PlainDate, plainDate } from '../../kernel/calendar/plain-date.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { Fault, notFound } from '../../kernel/fault.ts';
import type { Measure } from '../../kernel/measure.ts';
import { requireId } from '../../kernel/require-id.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { CapacityFigure } from './capacity-cell-problem.ts';
import type { EditBucket } from './capacity-edit.ts';
import { parseEditCells, type TypedCell } from './parse-edit-cells.ts';

/** The most cells that one edit may change. */
export const editCellsMax = 5_000;

/** A work centre as an edit needs it. */
export interface EditCenter {
  readonly id: string;
  readonly measure: Measure;
  readonly workingDays: readonly number[];
  readonly today: PlainDate;
}

/** One cell to set, with its row of the input. */
export interface CellToSet extends TypedCell {
  readonly row: number;
  readonly center: EditCenter;
  readonly figure: CapacityFigure;
}

export interface EditRow {
  readonly workCenterId: string;
  readonly figure: CapacityFigure;
  readonly cells: string;
}

/** All cells of an edit. Faults for what no screen sends: cells written otherwise, twice, none, too many, a week that does not begin on Monday. */
export async function readEdit(tx: Tx, rows: readonly EditRow[], bucket: EditBucket): Promise<CellToSet[]> {
  const centers = await centersOf(tx, rows);
  const cells = rows.flatMap((row, index) => {
    const center = centers[index];
    const typed = parseEditCells(row.cells);
    if (center === undefined) throw notFound(['rows', String(index), 'workCenterId']);
    if (typed === undefined || typed.length === 0) throw unreadable(index);
    if (bucket === 'WEEK' && typed.some(({ start }) => isoWeekday(plainDate(start)) !== 1))
      throw unreadable(index);
    return typed.map((cell) => ({ ...cell, row: index, center, figure: row.figure }));
  });
  const keys = new Set(cells.map(({ center, figure, start }) => `${center.id} ${figure} ${start}`));
  if (cells.length === 0 || cells.length > editCellsMax || keys.size < cells.length)
    throw new Fault('BAD_USER_INPUT', `1 to ${editCellsMax} cells, each once.`, { argument: 'rows' });
  return cells;
}

function unreadable(index: number): Fault {
  return new Fault('BAD_USER_INPUT', 'Cells are written as 2026-11-30=40<38/10, weeks by their Monday.', {
    argument: `rows.${index}.cells`,
  });
}

async function centersOf(tx: Tx, rows: readonly EditRow[]): Promise<(EditCenter | undefined)[]> {
  const ids = rows.map((row, index) => requireId('wkc', row.workCenterId, `rows.${index}.workCenterId`));
  const found = await tx.rows<EditCenter & { today: string }>(sql`
    select w.id, w.measure, s.working_days, (app.clock() at time zone s.time_zone)::date::text as today
    from app.work_center w join app.site s on s.id = w.site_id
    where w.id in (select x::uuid from jsonb_array_elements_text(${canonicalJson(ids)}::jsonb) x)`);
  const byId = new Map(found.map((center) => [center.id, { ...center, today: plainDate(center.today) }]));
  return ids.map((id) => byId.get(id));
}
