import { addDays, isPlainDate, weekLabelOf, weekStartOf } from '../../domain/week.ts';

export const SPANS = [4, 12, 26] as const;

export interface BoardSearch {
  fromWeek: string;
  weeks: number;
  siteId: string | null;
  processCode: string | null;
  after: string | null;
  cell: { workCenterId: string; weekStart: string } | null;
}

/** What the address asks for; nonsense in it falls back to what most people want. */
export function readBoardSearch(params: URLSearchParams, today: string): BoardSearch {
  const from = params.get('from') ?? '';
  const span = Number(params.get('weeks'));
  return {
    fromWeek: weekStartOf(from) ? from : weekLabelOf(today),
    weeks: SPANS.find((choice) => choice === span) ?? 12,
    siteId: params.get('site') || null,
    processCode: params.get('process') || null,
    after: params.get('after'),
    cell: readCell(params.get('cell')),
  };
}

function readCell(text: string | null): BoardSearch['cell'] {
  const at = text?.lastIndexOf(':') ?? -1;
  if (!text || at < 1) return null;
  const weekStart = text.slice(at + 1);
  return isPlainDate(weekStart) ? { workCenterId: text.slice(0, at), weekStart } : null;
}

export function shiftWeek(label: string, weeks: number): string {
  const start = weekStartOf(label);
  return start ? weekLabelOf(addDays(start, weeks * 7)) : label;
}
