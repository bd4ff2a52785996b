import type { SystemActor } from './actor.ts';

/** An event as a consumer receives it: what happened, to what, on whose behalf. Reload the state; order is not promised. */
export interface OutboxEvent {
  readonly id: string;
  readonly organisationId: string | null;
  /** The request that it came from. */
  readonly requestId: string | null;
  readonly event: string;
  readonly payload: { readonly subjectId: string } & Readonly<Record<string, unknown>>;
  /** Whether it has failed before and somebody has asked for it again. */
  readonly isRepeat?: boolean;
}

/** Who does what an event asks for: the product, for the event's organisation, in the name of the request that began it. */
export function systemActorOf(event: OutboxEvent): SystemActor {
  return {
    kind: 'system',
    organisationId: event.organisationId ?? '',
    origin: { requestId: event.requestId ?? `event:${event.id}`, source: 'JOB' },
  };
}
