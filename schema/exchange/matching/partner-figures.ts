import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import type { Database } from '../../kernel/database.ts';
import { runCommand } from '../../kernel/run-command.ts';
import type { MatchingInput } from './matching.queries.ts';

interface KnownWeeks {
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
  if (partnerOfferIds.length === 0) return input;
  const known = new Map<string, KnownWeeks>();
  const read = command<{ requestId: string }>({
    name: 'partnerFiguresRead',
    can: 'member',
    async run(tx) {
      known.clear();
      const rows = await tx.rows<KnownWeeks>(
        sql`select offer_id, bands, free::text[] as free from market.read_partner(${[...partnerOfferIds]}::uuid[], true)`,
      );
      for (const row of rows) known.set(row.offerId, row);
      return { type: 'req', id: request.id };
    },
  });
  await runCommand(database, actor, read, { requestId: request.id }, crypto.randomUUID());
  return { ...input, candidates: input.candidates.map((card) => withWeeks(card, known.get(card.id))) };
}

function withWeeks(
  card: MatchingInput['candidates'][number],
  weeks: KnownWeeks | undefined,
): MatchingInput['candidates'][number] {
  return weeks ? { ...card, bands: weeks.bands, free: weeks.free?.map(BigInt) ?? null } : card;
}
