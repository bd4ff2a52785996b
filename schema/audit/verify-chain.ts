import { chainHead, genesis, leafHash, merkleRoot } from './merkle.ts';

/** A batch as it was sealed. */
export interface SealedBatch {
  readonly number: bigint;
  readonly entryIds: readonly string[];
  readonly leaves: readonly Buffer[];
  readonly root: Buffer;
  readonly previous: Buffer;
  readonly head: Buffer;
  readonly lastAt: Date;
}

/** An entry as it is now. */
export interface FoundEntry {
  readonly id: string;
  readonly content: string;
}

/** The first thing that is not as it was sealed. */
export interface ChainFault {
  readonly fault:
    | 'BATCH_MISSING'
    | 'CHAIN_BROKEN'
    | 'SEAL_CHANGED'
    | 'ENTRY_MISSING'
    | 'ENTRY_CHANGED'
    | 'ENTRY_UNKNOWN'
    | 'UNSEALED_MISSING';
  readonly batch: bigint | null;
  readonly entryId: string | null;
}

/** Checks one batch against what came before it and against its entries as they are now. Knows nothing of how it was sealed. */
export function checkBatch(
  batch: SealedBatch,
  before: { readonly number: bigint; readonly head: Buffer } | undefined,
  entries: readonly FoundEntry[],
): ChainFault | undefined {
  const at = (fault: ChainFault['fault'], entryId: string | null = null): ChainFault => ({
    fault,
    batch: batch.number,
    entryId,
  });
  if (batch.number !== (before?.number ?? 0n) + 1n) return at('BATCH_MISSING');
  if (!batch.previous.equals(before?.head ?? genesis)) return at('CHAIN_BROKEN');
  const wrong = firstWrongEntry(batch, entries);
  if (wrong) return at(wrong.fault, wrong.entryId);
  if (batch.leaves.length !== batch.entryIds.length || batch.leaves.length === 0) return at('SEAL_CHANGED');
  if (!merkleRoot(batch.leaves).equals(batch.root)) return at('SEAL_CHANGED');
  const head = chainHead({ ...batch, count: batch.leaves.length });
  return head.equals(batch.head) ? undefined : at('SEAL_CHANGED');
}

function firstWrongEntry(
  batch: SealedBatch,
  entries: readonly FoundEntry[],
): Pick<ChainFault, 'fault' | 'entryId'> | undefined {
  const contents = new Map(entries.map(({ id, content }) => [id, content]));
  for (const [place, entryId] of batch.entryIds.entries()) {
    const content = contents.get(entryId);
    if (content === undefined) return { fault: 'ENTRY_MISSING', entryId };
    const leaf = batch.leaves[place];
    if (!leaf || !leafHash(content).equals(leaf)) return { fault: 'ENTRY_CHANGED', entryId };
  }
  return undefined;
}
