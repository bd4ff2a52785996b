import sql from 'sql-template-tag';
import { encodeId } from '../../kernel/id.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { type Block, sourceBlocks, type WantedPart } from './approved-source.queries.ts';

/** What a firm is refused for: SOURCE_NOT_APPROVED with part and reason. */
export function blocked({ firmId, partNumber, reason }: Block, path: readonly string[]): UserError {
  return problem({
    code: 'SOURCE_NOT_APPROVED',
    message: 'The part wants an approved source.',
    path,
    params: { part: partNumber, reason, firmId: encodeId('org', firmId) },
  });
}

/** The parts and steps that the lines of a request want. */
export async function partsOfRfq(tx: Tx, rfqId: string): Promise<WantedPart[]> {
  return await tx.rows<WantedPart>(
    sql`select part_number, process_code from app.rfq_line where rfq_id = ${rfqId}::uuid`,
  );
}

/** SOURCE_NOT_APPROVED at each named firm that may not make one of these parts. */
export async function sourceProblems(
  tx: Tx,
  parts: readonly WantedPart[],
  firmIds: readonly string[],
  pathOf: (index: number) => readonly string[],
): Promise<UserError[]> {
  const blocks = await sourceBlocks(tx, parts, firmIds);
  return blocks.map((block) => blocked(block, pathOf(firmIds.indexOf(block.firmId))));
}
