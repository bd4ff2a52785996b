import sql from 'sql-template-tag';
import type { SheetSource } from '#schema/imports/index.ts';
import type { Measure } from '#schema/kernel/measure.ts';
import { type Requirement, type RequirementLists, requirementLists } from '../../plants/index.ts';
import type { StepInspection } from '../inspection/inspection.ts';
import type { RevisionState } from '../item.ts';
import type { RoutingStepInput } from '../routing-input.ts';

/** A revision with its routing as a sheet would say it. */
export interface KnownRouting {
  readonly itemNumber: string;
  readonly itemName: string;
  readonly revision: string;
  readonly state: RevisionState;
  readonly version: number;
  readonly steps: readonly KnownStep[];
}

/** A step as it is kept, written as the API takes it. */
export interface KnownStep extends Omit<RoutingStepInput, 'setup' | 'requirements' | 'inspection'> {
  readonly requirements: readonly Requirement[];
  readonly inspection: StepInspection | null;
  readonly measure: Measure;
  /** Base units of the measure. */
  readonly setupAmount: string;
}

export interface RoutingContext {
  readonly items: readonly { readonly number: string }[];
  readonly routings: readonly KnownRouting[];
  readonly processes: readonly {
    readonly code: string;
    readonly nameZh: string;
    readonly nameEn: string;
    readonly measure: Measure;
  }[];
  readonly materials: readonly { readonly code: string }[];
  readonly standards: readonly { readonly code: string }[];
  /** What may be chosen for requirements. */
  readonly lists: RequirementLists;
}

/** All that a sheet of routings is checked against: the firm's items and revisions, and the lists of processes, materials and standards. */
export async function routingContext(source: SheetSource): Promise<RoutingContext> {
  return {
    items: await source.rows(
      sql`select number from app.item where organisation_id = app.organisation() order by number`,
    ),
    routings: await readRoutings(source),
    processes: await source.rows(
      sql`select code, name_zh, name_en, measure from ref.process where resource = 'CAPACITY' order by code`,
    ),
    materials: await source.rows(sql`select code from ref.material order by code`),
    standards: await source.rows(sql`select code from ref.standard order by code`),
    lists: await requirementLists(source),
  };
}

async function readRoutings(source: SheetSource): Promise<KnownRouting[]> {
  return await source.rows<KnownRouting>(sql`
    select i.number as item_number, i.name as item_name, r.code as revision, r.state, r.version, (
      select jsonb_agg(jsonb_build_object('code', s.code, 'name', s.name, 'processCode', s.process_code, 'materialCode', s.material_code,
        'standards', s.standards, 'requirements', s.requirements, 'inspection', s.inspection, 'measure', s.measure, 'loadPerPiece', jsonb_build_object('value', trim_scale(s.load_per_piece)::text, 'unit', s.load_unit),
        'setupAmount', s.setup_amount::text, 'setupFamily', s.setup_family, 'yieldBps', s.yield_bps, 'lotLeast', s.lot_least, 'lotMost', s.lot_most, 'transferBatch', s.transfer_batch,
        'successors', coalesce((select jsonb_agg(jsonb_build_object('code', a.to_code, 'per', a.per) order by a.to_code)
          from app.routing_arc a where a.revision_id = r.id and a.version = r.version and a.from_code = s.code), '[]')) order by s.position)
      from app.routing_step s where s.revision_id = r.id and s.version = r.version) as steps
    from app.item i join app.item_revision r on r.item_id = i.id
    where i.organisation_id = app.organisation() order by i.number, r.code`);
}
