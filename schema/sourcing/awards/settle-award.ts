import sql from 'sql-template-tag';
import { notFound } from '../../kernel/fault.ts';
import { encodeId } from '../../kernel/id.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';

interface Answer {
  readonly code: string;
  readonly quoteId?: string;
  readonly lineId?: string;
  readonly state?: string;
  readonly wanted?: number;
  readonly free?: number;
  readonly left?: number;
  readonly dueAt?: string;
}

const said: Readonly<Record<string, string>> = {
  RFQ_ENDED: 'This request is over.',
  RFQ_SEALED: 'Quotes are sealed until the due time.',
  ALREADY_AWARDED: 'This line is awarded already.',
  QUOTE_NOT_LIVE: 'This quote is not live any more.',
  QUOTE_REVISED: 'This quote says something else by now.',
  AWARD_CAPACITY: 'The supplier has no room for it any more.',
};

/** Makes an award final, or refuses with what stands in its way, at the line that is to blame; then nothing of it stays. */
export async function settleAward(
  tx: Tx,
  awardId: string,
  asked: readonly { readonly quoteId: string; readonly lineId: string }[] = [],
): Promise<void> {
  const row = await tx.row<{ answer: Answer }>(sql`select market.settle_award(${awardId}::uuid) as answer`);
  const answer = row?.answer;
  if (answer?.code === 'OK') return;
  if (!answer || answer.code === 'NOT_FOUND') throw notFound(['awardId']);
  const { code, quoteId, lineId, ...figures } = answer;
  const index = asked.findIndex(
    (line) =>
      (!quoteId || line.quoteId === encodeId('quo', quoteId)) &&
      (!lineId || line.lineId === encodeId('rfl', lineId)),
  );
  const params = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, String(value)]));
  refuse({
    code,
    message: said[code] ?? code,
    path: index < 0 || !(quoteId || lineId) ? [] : ['lines', String(index), quoteId ? 'quoteId' : 'lineId'],
    params,
  });
}

/** Refuses an award that could not be made final at this moment, and sells nothing: it waits for somebody. */
export async function trySettling(
  tx: Tx,
  awardId: string,
  asked: readonly { readonly quoteId: string; readonly lineId: string }[],
): Promise<void> {
  await tx.rows(sql`savepoint trying`);
  await settleAward(tx, awardId, asked);
  await tx.rows(sql`rollback to savepoint trying`);
}
