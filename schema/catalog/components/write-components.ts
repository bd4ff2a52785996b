import sql from 'sql-template-tag';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { UnitCode } from '../../kernel/units.ts';
import type { ComponentSource } from './component.ts';

/** A line as it is kept. */
export interface KeptComponent {
  readonly componentId: string;
  readonly pinnedId: string | null;
  readonly quantity: string;
  readonly unit: UnitCode;
  readonly scrapBps: number;
  readonly stepCode: string;
  readonly source: ComponentSource;
  readonly leadWorkingDays: number | null;
}

/** Writes a draft’s bill in a version of its own, which holds from now on. Answers which that is. */
export async function writeComponents(
  tx: Tx,
  revisionId: string,
  lines: readonly KeptComponent[],
): Promise<number> {
  const kept = await tx.row<{ version: number }>(sql`
    update app.item_revision set components_version = components_version + 1 where id = ${revisionId}::uuid
    returning components_version as version`);
  const version = kept?.version ?? 1;
  const rows = lines.map(({ pinnedId, ...line }, at) => ({
    position: at + 1,
    component: line.componentId,
    pinned: pinnedId,
    quantity: line.quantity,
    unit: line.unit,
    scrap: line.scrapBps,
    step: line.stepCode,
    source: line.source,
    days: line.leadWorkingDays,
  }));
  await tx.rows(sql`
    insert into app.item_component (organisation_id, revision_id, version, position, component_id, component_revision_id, quantity, unit, scrap_bps,
      step_code, source, lead_working_days)
    select ${tx.organisationId}::uuid, ${revisionId}::uuid, ${version}, x.position, x.component, x.pinned, x.quantity, x.unit, x.scrap, x.step,
      x.source, x.days
    from jsonb_to_recordset(${canonicalJson(rows)}::jsonb) as x (position int, component uuid, pinned uuid, quantity numeric, unit text, scrap int,
      step text, source text, days int)`);
  return version;
}
