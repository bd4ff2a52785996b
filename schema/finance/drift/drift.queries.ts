import sql from 'sql-template-tag';
import type { Query } from '#schema/kernel/run-query.ts';
import { institutionKinds } from '../institution.ts';
import { storedModelByCode } from '../score/stored-model.ts';
import { type CardPlace, cardPlaces } from './card-places.ts';
import { levelOf } from './drift-level.ts';
import type { DriftFigure, ModelDrift } from './model-drift.ts';
import { driftFirmsMin } from './weigh-month.ts';

interface DriftRow {
  readonly month: string;
  readonly feature: string;
  readonly firms: number | null;
  readonly reference: string | null;
  readonly psiMilli: number | null;
  readonly chanceMilli: number | null;
  readonly places: readonly (number | null)[];
}

/** How a model's firms have moved. Null for whoever neither runs the platform nor is an institution: the rows' policy says who. */
export async function readModelDrift(query: Query, model: string): Promise<ModelDrift | null> {
  const seen = await query.row<{ may: boolean }>(sql`
    select o.kinds && ${['OPERATOR', ...institutionKinds]}::text[] as may
    from app.organisation o where o.id = app.organisation()`);
  const stored = seen?.may ? await storedModelByCode(query, model) : undefined;
  if (!stored) return null;
  const rows = await query.rows<DriftRow>(sql`
    select d.month::text as month, d.feature, d.firms, d.reference::text as reference, d.psi_milli, d.chance_milli, d.places
    from app.model_drift d
    where d.model_code = ${model} and d.month >= (date_trunc('month', app.clock() at time zone 'Asia/Shanghai') - interval '12 months')::date
    order by d.month desc`);
  const places = cardPlaces(stored.artefact);
  return {
    reference: rows[0]?.reference ?? null,
    firmsMin: driftFirmsMin,
    months: [...Map.groupBy(rows, ({ month }) => month)].map(([month, own]) => ({
      month,
      firms: own.find(({ feature }) => feature === 'score')?.firms ?? null,
      figures: [...places].flatMap(([feature, ranges]) => {
        const row = own.find((one) => one.feature === feature);
        return row ? [figureOf(row, ranges)] : [];
      }),
    })),
  };
}

function figureOf(row: DriftRow, ranges: readonly CardPlace[]): DriftFigure {
  return {
    code: row.feature,
    psiMilli: row.psiMilli,
    chanceMilli: row.chanceMilli,
    level: levelOf(row.psiMilli, row.chanceMilli),
    places: ranges.map((range, place) => ({ ...range, firms: row.places[place] ?? null })),
  };
}
