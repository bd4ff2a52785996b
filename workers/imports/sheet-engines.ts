import { EngineError } from '#config/engines/engine-error.ts';
import type { MarkInput, ReadOutcome } from '#schema/imports/index.ts';
import { runInEngine } from '../engines/run-in-engine.ts';

/** What a sheet of the most rows and columns takes, with room to spare; measured by the bench of imports. */
const limits = { deadlineMs: 60_000, maxOldGenerationMb: 256, maxMessageMb: 96 } as const;

/** Reads a file in an engine within hard limits. A file that breaks them is refused: it would break them again. */
export async function parseInEngine(
  input: { bytes: Uint8Array; fileName: string },
  signal: AbortSignal,
): Promise<ReadOutcome> {
  try {
    return await runInEngine('read-sheet', input, { ...limits, signal });
  } catch (error) {
    if (!(error instanceof EngineError) || error.code === 'JOB_CRASHED') throw error;
    return { refusal: { code: 'TOO_COSTLY', params: {} } };
  }
}

/** Writes the marked file in an engine. */
export function markInEngine(input: MarkInput, signal: AbortSignal): Promise<Uint8Array> {
  return runInEngine('mark-sheet', input, { ...limits, signal });
}
