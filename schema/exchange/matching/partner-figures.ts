import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.ts';
import { command, type Outcome } from '../../kernel/command.ts';
import type { Database } from '../../kernel/database.ts';
import { runCommand } from '../../kernel/run-command.ts';
import type { MatchCandidate } from './candidates.ts';
import type { MatchingInput } from './matching.queries.ts';

/** What a named partner may know of an offer's weeks: bands, and exact figures in base units where the seller shows them. */
export interface KnownWeeks {
  readonly offerId: string;
  readonly bands: number[];
  readonly free: string[] | null;
}

/**
 * What the asker knows as a named partner, put into the offers read: bands, and exact figures where the seller shows them. Each
 * reading of exact figures is a row of the seller's log: so it is a command, and never a replayed one.
 */
export async function withPartnerFigures(
  database: Database,
  actor: Actor,
  input: MatchingInput,
): Promise<MatchingInput> {
  const { partnerOfferIds, request } = input;
  const known = await readPartnerFigures(database, actor, partnerOfferIds, { type: 'req', id: request.id });
  if (known.length === 0) return input;
  const byId = new Map(known.map((weeks) => [weeks.offerId, weeks]));
  return { ...input, candidates: input.candidates.map((card) => withWeeks(card, byId.get(card.id))) };
}

/** What the asker knows of these offers as a named partner, for the sake of `subject`. */
export async function readPartnerFigures(
  database: Database,
  actor: Actor,
  offerIds: readonly string[],
  subject: Outcome,
): Promise<KnownWeeks[]> {
  if (offerIds.length === 0) return [];
  let known: KnownWeeks[] = [];
  const read = command<{ subjectId: string }>({
    name: 'partnerFiguresRead',
    can: 'member',
    async run(tx) {
      known = await tx.rows<KnownWeeks>(
        sql`select offer_id, bands, free::text[] as free from market.read_partner(${[...offerIds]}::uuid[], true)`,
      );
      return subject;
    },
  });
  await runCommand(database, actor, read, { subjectId: subject.id }, crypto.randomUUID());
  return known;
}

/** A card with what is known of its weeks. */
export function withWeeks(card: MatchCandidate, weeks: KnownWeeks | undefined): MatchCandidate {
  return weeks ? { ...card, bands: weeks.bands, free: weeks.free?.map(BigInt) ?? null } : card;
}
