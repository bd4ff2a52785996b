/** An event as a consumer receives it: what happened, to what, on whose behalf. Reload the state; order is not promised. */
export interface OutboxEvent {
  readonly id: string;
  readonly organisationId: string | null;
  readonly event: string;
  readonly payload: { readonly subjectId: string } & Readonly<Record<string, unknown>>;
}
