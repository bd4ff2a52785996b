import { createHash } from 'node:crypto';

/** The hash of one entry: SHA-256 over 0x00 and its text, so that no entry can pass for a node (RFC 6962, 2.1). */
export function leafHash(text: string): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(text, 'utf8').digest();
}

/** The root over the leaves in their order; a last one without a partner goes up as it is. Throws for no leaves. */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves;
  if (!first) throw new RangeError('A tree without leaves');
  return leaves.length === 1 ? first : merkleRoot(pairs(leaves));
}

function pairs(level: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = [];
  for (let i = 0; i < level.length; i += 2) {
    const [left, right] = [level[i], level[i + 1]];
    if (left) above.push(right ? nodeHash(left, right) : left);
  }
  return above;
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}

/** Head of the chain: SHA-256 over the head before, the batch's root, its number and how many entries it has. */
export function chainHead(batch: {
  readonly previous: Buffer;
  readonly root: Buffer;
  readonly number: bigint;
  readonly count: number;
}): Buffer {
  const figures = Buffer.alloc(16);
  figures.writeBigInt64BE(batch.number, 0);
  figures.writeBigInt64BE(BigInt(batch.count), 8);
  return createHash('sha256').update(batch.previous).update(batch.root).update(figures).digest();
}

/** What stands before the first batch. */
export const genesis: Buffer = createHash('sha256').digest();
