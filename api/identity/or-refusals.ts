import { Refusal } from '#schema/kernel/refusal.ts';
import type { Payload } from '../kernel/mutate.ts';

/** A payload of what `act` gives, or of its refusals. */
export async function orRefusals(act: () => Promise<Record<string, unknown> | undefined>): Promise<Payload> {
  try {
    return { ...(await act()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { userErrors: error.problems };
  }
}
