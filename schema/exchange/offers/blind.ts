import { randomInt } from 'node:crypto';
import sql from 'sql-template-tag';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';

/** Letters that nobody takes for digits: a blind number can be told from one of the series, and says nothing of when it was given. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ';

/** A number for a blind offer: of no series, else its neighbours would say whose it is. */
export function blindNumber(year: number): string {
  const letters = Array.from({ length: 8 }, () => LETTERS.charAt(randomInt(LETTERS.length)));
  return `CO-${year}-${letters.join('')}`;
}

/**
 * What would give a blind offer away: its firm's name in its own words; and an offer of the same work centre under the firm's name, whose
 * price, set-up and weeks move with it.
 */
export async function blindProblems(
  tx: Tx,
  facts: {
    isBlind: boolean;
    texts: Readonly<Record<string, string | null | undefined>>;
    workCenterId: string | null;
    offerId?: string;
  },
): Promise<UserError[]> {
  const beside = facts.workCenterId
    ? await tx.row<{ number: string }>(sql`
        select number from app.capacity_offer where work_center_id = ${facts.workCenterId}::uuid and state = 'PUBLISHED'
          and member_grade <> 'NOTHING' and is_blind <> ${facts.isBlind} and id is distinct from ${facts.offerId ?? null}::uuid limit 1`)
    : undefined;
  const problems = beside
    ? [
        problem({
          code: 'BLIND_BESIDE_NAMED',
          message: 'This work centre is on the market both blind and by name.',
          path: ['blind'],
          params: { number: beside.number },
        }),
      ]
    : [];
  return facts.isBlind ? [...problems, ...(await namesInTexts(tx, facts.texts))] : problems;
}

async function namesInTexts(
  tx: Tx,
  texts: Readonly<Record<string, string | null | undefined>>,
): Promise<UserError[]> {
  const firm = await tx.row<{ name: string; nameEn: string | null }>(
    sql`select name, name_en from app.organisation where id = app.organisation()`,
  );
  const names = [firm?.name, firm?.nameEn].flatMap((name) => (name ? [name.toLowerCase()] : []));
  return Object.entries(texts).flatMap(([field, text]) =>
    names.some((name) => text?.toLowerCase().includes(name))
      ? [
          problem({
            code: 'BLIND_NAMES_FIRM',
            message: 'The text names the firm that is not to be seen.',
            path: [field],
          }),
        ]
      : [],
  );
}
