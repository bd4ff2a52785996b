import { addDays, isPlainDate, mondayOf, weekLabelOf, weekStartOf } from '../../domain/week.ts';

export const BUCKETS = ['DAY', 'WEEK', 'MONTH'] as const;
export type Bucket = (typeof BUCKETS)[number];
export const SPANS: Record<Bucket, readonly number[]> = {
  DAY: [7, 14, 31, 62],
  WEEK: [4, 12, 26, 53],
  MONTH: [3, 6, 12, 24],
};
const USUAL_SPAN: Record<Bucket, number> = { DAY: 14, WEEK: 12, MONTH: 6 };
/** What rows are put together by; nothing by default. */
export const GROUPS = ['none', 'site', 'process'] as const;
/** A table that is read and edited, or bars to be looked at. */
export const FORMS = ['table', 'chart'] as const;
export const SHOWS = ['all', 'free', 'total', 'committed'] as const;

export interface BoardSearch {
  bucket: Bucket;
  /** First day of the first column. */
  from: string;
  span: number;
  siteId: string | null;
  processCode: string | null;
  text: string | null;
  show: (typeof SHOWS)[number];
  group: (typeof GROUPS)[number];
  /** Groups that are folded away. */
  closed: readonly string[];
  form: (typeof FORMS)[number];
  after: string | null;
  cell: { workCenterId: string; weekStart: string } | null;
}

/** What the address asks for; nonsense in it falls back to what most people want. */
export function readBoardSearch(params: URLSearchParams, today: string): BoardSearch {
  const bucket = BUCKETS.find((name) => name === params.get('bucket')?.toUpperCase()) ?? 'WEEK';
  // Links from before there were days and months say `weeks`.
  const span = Number(params.get('span') ?? params.get('weeks'));
  return {
    bucket,
    from: startOf(bucket, dateIn(params.get('from') ?? '') ?? today),
    span: SPANS[bucket].find((choice) => choice === span) ?? USUAL_SPAN[bucket],
    siteId: params.get('site') || null,
    processCode: params.get('process') || null,
    text: params.get('q')?.trim().slice(0, 100) || null,
    show: SHOWS.find((name) => name === params.get('show')) ?? 'all',
    group: GROUPS.find((name) => name === params.get('group')) ?? 'none',
    closed: params.getAll('closed'),
    form: FORMS.find((name) => name === params.get('form')) ?? 'table',
    after: params.get('after'),
    cell: readCell(params.get('cell')),
  };
}

/** A day (2026-11-30), a week (2026-W49) or a month (2026-11) as its first day. */
function dateIn(text: string): string | null {
  if (isPlainDate(text)) return text;
  if (/^\d{4}-\d{2}$/.test(text) && isPlainDate(`${text}-01`)) return `${text}-01`;
  return weekStartOf(text);
}

function startOf(bucket: Bucket, date: string): string {
  if (bucket === 'DAY') return date;
  return bucket === 'WEEK' ? mondayOf(date) : `${date.slice(0, 7)}-01`;
}

function readCell(text: string | null): BoardSearch['cell'] {
  const at = text?.lastIndexOf(':') ?? -1;
  if (!text || at < 1) return null;
  const weekStart = text.slice(at + 1);
  return isPlainDate(weekStart) ? { workCenterId: text.slice(0, at), weekStart } : null;
}

/** The first day, so many columns on. */
export function shiftFrom({ bucket, from }: Pick<BoardSearch, 'bucket' | 'from'>, columns: number): string {
  if (bucket === 'DAY') return addDays(from, columns);
  if (bucket === 'WEEK') return weekLabelOf(addDays(from, columns * 7));
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + columns;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** Whole weeks that the columns touch, at most the 53 that a sheet holds. */
export function weeksShown({ bucket, span }: Pick<BoardSearch, 'bucket' | 'span'>): number {
  const weeks = bucket === 'WEEK' ? span : bucket === 'DAY' ? Math.ceil(span / 7) + 1 : span * 5;
  return Math.min(53, weeks);
}
