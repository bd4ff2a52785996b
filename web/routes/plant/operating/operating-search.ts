import { addDays } from '../../../domain/week.ts';
import type { OperatingBucket } from '../../../gql/graphql.ts';

export const BUCKETS = ['DAY', 'WEEK', 'MONTH'] as const satisfies readonly OperatingBucket[];
/** Days that can be looked back over. */
export const SPANS = [14, 30, 90, 180, 365] as const;

/** What the address asks for. */
export interface OperatingSearch {
  readonly siteId: string | null;
  readonly workCenterId: string | null;
  readonly bucket: OperatingBucket;
  readonly span: number;
  readonly from: string;
  readonly until: string;
}

/** The last thirty days by day, unless the address says otherwise; until today, which has not ended. */
export function searchOf(params: URLSearchParams, today: string): OperatingSearch {
  const span = SPANS.find((days) => String(days) === params.get('span')) ?? 30;
  return {
    siteId: params.get('site') || null,
    workCenterId: params.get('center') || null,
    bucket: BUCKETS.find((bucket) => bucket === params.get('bucket')) ?? 'DAY',
    span,
    from: addDays(today, 1 - span),
    until: addDays(today, 1),
  };
}
