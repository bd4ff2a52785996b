import { WaitingChildrenError } from 'bullmq';
import type { Logger } from '#config/logger.ts';
import type { Outside } from './outside.ts';
import type { HandOut } from './parts/hand-out.ts';

/** What a consumer knows of the run that it is in. */
export interface Run {
  /** From 1. */
  readonly attempt: number;
  /** No further try will follow by itself. */
  readonly isLast: boolean;
  /** Says that this process is about to end: stop at the next safe point, the work goes on elsewhere. */
  readonly signal: AbortSignal;
  /** Writes the request, the consumer and the organisation on every line. */
  readonly log: Logger;
  /** Mail server and receivers of webhooks. */
  readonly outside: Outside;
  /** Hands parts of the work out to other workers. */
  readonly parts: HandOut;
}

/** The job stands in its queue without a slot until its parts have ended. Not a failure, and no end: it is called again then. */
export class WaitsForParts extends WaitingChildrenError {}

/** This process ends before the work does. Not a failure: the work is handed back. */
export class ShuttingDown extends Error {
  override readonly name = 'ShuttingDown';
}

/** Somebody has asked a job to stop. */
export class JobCancelled extends Error {
  override readonly name = 'JobCancelled';
}
