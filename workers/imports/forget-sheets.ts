import { systemClock } from '#schema/kernel/clock.ts';
import type { Database } from '#schema/kernel/database.ts';

const batch = 200;
const dayMs = 86_400_000;

interface PastSheet {
  readonly file_id: string;
  readonly sha256: Buffer;
  readonly is_shared: boolean;
}

/**
 * Deletes the bytes of sheets that were kept for their 90 days; rows, results and what can be undone stay. First the bytes, then the
 * note: whoever dies between the two deletes them once more. Answers of how many files.
 */
export async function forgetSheets({ pool, files }: Database, now = systemClock.now()): Promise<number> {
  const putBefore = new Date(now.getTime() - dayMs);
  for (let all = 0; ; ) {
    const { rows } = await pool.query<PastSheet>(
      'select file_id, sha256, is_shared from market.sheets_past_keeping($1)',
      [batch],
    );
    for (const { sha256, is_shared: isShared } of rows) if (!isShared) await files.forget(sha256, putBefore);
    await pool.query('select market.note_bytes_deleted($1)', [rows.map(({ file_id: id }) => id)]);
    all += rows.length;
    if (rows.length < batch) return all;
  }
}
