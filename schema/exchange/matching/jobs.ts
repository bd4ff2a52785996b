import { z } from 'zod';

/** Kind of the job that matches one need against the market. */
export const matchRequestKind = 'match-request';

/** What a worker is told: ids only, it reads the rest. */
export const matchRequestPayload = z.object({ subjectId: z.uuid(), jobId: z.uuid() });

/** Kind of the job that finds the needs which an offer may now answer. */
export const rematchRequestsKind = 'rematch-requests';
export const rematchRequestsPayload = z.object({
  subjectId: z.uuid(),
  /** Days in which hours have become free; all of the offer's where none are named. */
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
});
