import sql from 'sql-template-tag';
import { Fault } from '../../kernel/fault.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { DataGroup } from '../catalogue/data-field.ts';
import { termRanges } from '../consent/consent.rules.ts';
import type { Granularity } from '../consent/terms.ts';
import { type DossierPreview, shownFigure } from './dossier.ts';

export interface PreviewTerms {
  readonly dataGroups: readonly DataGroup[];
  readonly granularity: Granularity;
  readonly windowMonths: number;
}

/**
 * What a recipient would see of the actor's own firm by such a consent now: worked out by the function that answers the recipient.
 * BAD_USER_INPUT for a window out of range.
 */
export async function previewDossier(query: Query, terms: PreviewTerms): Promise<DossierPreview> {
  const [least, most] = termRanges.windowMonths;
  if (terms.windowMonths < least || terms.windowMonths > most)
    throw new Fault('BAD_USER_INPUT', `windowMonths is from ${least} to ${most}.`, {
      argument: 'windowMonths',
    });
  const found = await query.row<DossierPreview>(sql`
    select from_day::text as from_day, until_day::text as until_day, as_of, fields, figures
    from market.preview_dossier(${[...terms.dataGroups]}::text[], ${terms.granularity}, ${terms.windowMonths}::int)`);
  invariant(found !== undefined, 'the function gives one row');
  return { ...found, figures: found.figures.map(shownFigure) };
}
