import { sealAudit, verifyAudit } from '#schema/audit/index.ts';
import { openPool } from '#schema/kernel/database.ts';
import type { Installation } from './backup/backup-command.ts';
import { migrate, roleUrl } from './migrate.ts';

/** `audit-verify`: recomputes the whole chain of the book and says how far it holds; fails with the first line that does not fit. */
export async function auditVerify({ adminUrl }: Installation): Promise<string> {
  await migrate(adminUrl);
  const pool = openPool(roleUrl(adminUrl, 'worker'), 1);
  try {
    await sealAudit(pool);
    const { batches, entries, upTo, head, fault } = await verifyAudit(pool);
    if (fault) {
      const where = [
        fault.batch === null ? '' : `batch ${fault.batch}`,
        fault.entryId ? `entry ${fault.entryId}` : '',
      ];
      throw new Error(
        `${fault.fault}: ${where.filter(Boolean).join(', ')}; ${batches} batches before it hold`,
      );
    }
    return `${entries.toLocaleString('en')} entries in ${batches} batches are as they were sealed, up to ${upTo?.toISOString() ?? 'nothing'}.\nHead: ${head ?? '-'}`;
  } finally {
    await pool.end();
  }
}
