import sql from 'sql-template-tag';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { decimal } from '../kernel/decimal.ts';
import { newId } from '../kernel/id.ts';
import { toBase } from '../kernel/quantity.ts';
import { refuse } from '../kernel/refusal.ts';
import type { Tx } from '../kernel/tx.ts';
import { quantityOf } from '../kernel/values.ts';
import type { Process } from '../plants/index.ts';
import type { StepInspection, StepInspectionInput } from './inspection/inspection.ts';
import type { RoutedStep } from './routing.rules.ts';
import type { RoutingStepInput } from './routing-input.ts';
import { keptRequirements } from './step-requirements.ts';

/** A revision that may be written, and which writing of it this is. */
export interface Draft {
  readonly id: string;
  readonly version: number;
}

/** Processes by their codes. */
export type ByCode = ReadonlyMap<string, Process>;

/** A step as its ways are judged and kept. */
export const routedStep = ({ code, successors }: RoutingStepInput): RoutedStep => ({
  code: code.trim(),
  successors: (successors ?? []).map((next) => ({ code: next.code.trim(), per: next.per ?? 1 })),
});

/** An inspection as it is kept. */
export function keptInspection(asked: StepInspectionInput | null | undefined): StepInspection | null {
  if (!asked?.perPiece) return null;
  const { value, unit } = asked.perPiece;
  return { kind: asked.kind, perPiece: { value: decimal(value).toFixed(), unit }, days: asked.days ?? 0 };
}

/** The draft of this code, made where there is none; REVISION_RELEASED for one that is released. */
export async function draftOf(tx: Tx, itemId: string, code: string): Promise<Draft> {
  const known = await tx.row<Draft & { state: string }>(
    sql`select id, state, version from app.item_revision where item_id = ${itemId}::uuid and code = ${code} for update`,
  );
  if (known?.state === 'RELEASED')
    refuse({
      code: 'REVISION_RELEASED',
      message: 'A released revision stays as it is; write the next one.',
      path: ['revision'],
      params: { revision: code },
    });
  if (known) {
    const version = known.version + 1;
    await tx.rows(sql`update app.item_revision set version = ${version} where id = ${known.id}::uuid`);
    return { id: known.id, version };
  }
  const id = newId<'rev'>();
  await tx.rows(sql`
    insert into app.item_revision (id, organisation_id, item_id, code, state, version, created_at)
    values (${id}::uuid, ${tx.organisationId}::uuid, ${itemId}::uuid, ${code}, 'DRAFT', 1, ${tx.now})`);
  return { id, version: 1 };
}

/** Writes the steps of a draft’s newest version. */
export async function writeSteps(
  tx: Tx,
  draft: Draft,
  steps: readonly RoutingStepInput[],
  processes: ByCode,
): Promise<void> {
  const rows = steps.map((step, row) => {
    const measure = processes.get(step.processCode)?.measure ?? 'TIME';
    return {
      position: row + 1,
      code: step.code.trim(),
      name: step.name.trim(),
      process: step.processCode,
      material: step.materialCode ?? null,
      standards: [...new Set(step.standards ?? [])],
      requirements: keptRequirements(step.requirements),
      inspection: keptInspection(step.inspection),
      measure,
      load: step.loadPerPiece.value,
      unit: step.loadPerPiece.unit,
      setup: String(step.setup ? (toBase(quantityOf(step.setup), measure) ?? 0n) : 0n),
      family: step.setupFamily?.trim() || null,
      yield: step.yieldBps ?? 10_000,
      least: step.lotLeast ?? null,
      most: step.lotMost ?? null,
      batch: step.transferBatch ?? null,
    };
  });
  await tx.rows(sql`
    insert into app.routing_step (organisation_id, revision_id, version, position, code, name, process_code, material_code, standards, requirements, inspection, measure,
      load_per_piece, load_unit, setup_amount, setup_family, yield_bps, lot_least, lot_most, transfer_batch)
    select ${tx.organisationId}::uuid, ${draft.id}::uuid, ${draft.version}, x.position, x.code, x.name, x.process, x.material, x.standards, x.requirements, x.inspection, x.measure,
      x.load, x.unit, x.setup, x.family, x.yield, x.least, x.most, x.batch
    from jsonb_to_recordset(${canonicalJson(rows)}::jsonb) as x (position int, code text, name text, process text, material text, standards text[],
      requirements jsonb, inspection jsonb, measure text, load numeric, unit text, setup bigint, family text, yield int, least int, most int, batch int)`);
}

/** Writes the ways between them. */
export async function writeArcs(tx: Tx, draft: Draft, steps: readonly RoutingStepInput[]): Promise<void> {
  const rows = steps
    .map(routedStep)
    .flatMap(({ code, successors }) =>
      successors.map((next) => ({ from: code, to: next.code, per: next.per })),
    );
  await tx.rows(sql`
    insert into app.routing_arc (organisation_id, revision_id, version, from_code, to_code, per)
    select ${tx.organisationId}::uuid, ${draft.id}::uuid, ${draft.version}, x."from", x."to", x.per
    from jsonb_to_recordset(${canonicalJson(rows)}::jsonb) as x ("from" text, "to" text, per int)`);
}
