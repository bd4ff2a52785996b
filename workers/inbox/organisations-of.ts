import type { OutboxEvent } from '#schema/kernel/outbox.ts';

/** Whom an event concerns: those that its kind names, else the event's own organisation; each once. */
export function organisationsOf(
  kind: { readonly organisationsOf?: (event: OutboxEvent) => readonly string[] },
  event: OutboxEvent,
): readonly string[] {
  const named = kind.organisationsOf?.(event) ?? (event.organisationId ? [event.organisationId] : []);
  return [...new Set(named)];
}
