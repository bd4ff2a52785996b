import sql, { raw } from 'sql-template-tag';
import { Field, ObjectType } from 'type-graphql';
import { Firm, type OrganisationKind } from '../identity/index.ts';
import { newestFirst, type Page, type PageRequest, readPage } from '../kernel/page.ts';
import type { Query } from '../kernel/run-query.ts';
import { type Purpose, PurposeEnum } from './consent/terms.ts';

type InstitutionKind = Extract<
  OrganisationKind,
  'BANK' | 'INSURER' | 'LESSOR' | 'TRUST' | 'SECURITIES_FIRM' | 'FUND'
>;

/** What each kind of institution may be given data for: a bank does not insure, an insurer does not lease. */
const purposesByKind: Readonly<Record<InstitutionKind, readonly Purpose[]>> = {
  BANK: ['UNDERWRITE', 'MONITOR'],
  INSURER: ['INSURE', 'MONITOR'],
  LESSOR: ['LEASE', 'MONITOR'],
  TRUST: ['UNDERWRITE', 'MONITOR'],
  SECURITIES_FIRM: ['UNDERWRITE', 'MONITOR'],
  FUND: ['UNDERWRITE', 'MONITOR'],
};
export const institutionKinds = Object.keys(purposesByKind) as InstitutionKind[];

/** What a firm of these kinds may be given data for; empty where it is no institution. */
export function purposesOf(kinds: readonly OrganisationKind[]): Purpose[] {
  const found = institutionKinds
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind) => purposesByKind[kind]);
  return [...new Set(found)];
}

/** A verified institution that a firm may choose as a recipient. */
@ObjectType({ description: 'A verified institution that may be given data, and for what.' })
export class Institution {
  id!: string;
  @Field(() => Firm, { description: 'The institution.' }) firm!: Firm;
  @Field(() => [PurposeEnum], { description: 'What it may be given data for, by its kind.' })
  purposes!: Purpose[];
}

// Written out, not bound: the planner must see that it is the condition of the index.
const isInstitution = raw(
  `kinds && array[${institutionKinds.map((kind) => `'${kind}'`).join(', ')}] and verified_since is not null`,
);

/** Institutions that the operator vouches for, newest first. */
export async function listInstitutions(query: Query, page: PageRequest): Promise<Page<Institution>> {
  const found = await readPage<Firm>(
    query,
    {
      columns: raw('id, name, name_en, kinds, city_code, verified_since'),
      from: sql`from market.firm where ${isInstitution} and id is distinct from app.organisation()`,
      ...newestFirst(),
    },
    page,
  );
  return {
    ...found,
    rows: found.rows.map((firm) => ({ id: firm.id, firm, purposes: purposesOf(firm.kinds) })),
  };
}
