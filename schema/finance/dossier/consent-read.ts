import sql, { raw } from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Id } from '../../kernel/id.ts';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import type { ConsentSide } from '../consent/consent.ts';
import { type Granularity, GranularityEnum, type Purpose, PurposeEnum } from '../consent/terms.ts';

/** One reading by a consent: written by the database in the statement that gave the figures away. */
@ObjectType({ description: 'One reading by a consent: who, when, what for, and which fields of which days.' })
export class ConsentRead {
  id!: Id<'cnr'>;
  consentId!: string;
  readerId!: string;
  @Field(() => String, { description: 'Who, by name: a person of the institution’s, or API for a program.' })
  reader!: string;
  @Field(() => PurposeEnum, { description: 'What for.' }) purpose!: Purpose;
  @Field(() => GranularityEnum, { description: 'How fine.' }) granularity!: Granularity;
  fields!: string[];
  @Field(() => DateScalar, { description: 'First day of the window that was read.' }) fromDay!: string;
  @Field(() => DateScalar, { description: 'The day after its last.' }) untilDay!: string;
  @Field(() => Int, { description: 'How many figures were given away.' }) figureCount!: number;
  @Field(() => Boolean, { name: 'scoreShown', description: 'Whether a score was shown beside them.' })
  isScoreShown!: boolean;
  @Field(() => DateTimeScalar, { description: 'When.' }) at!: Date;
}

const columns = raw(
  'r.id, r.consent_id, r.reader_id, r.reader, r.purpose, r.granularity, r.fields, r.from_day::text, r.until_day::text, r.figure_count, r.score_id is not null as is_score_shown, r.at',
);

/** The log, newest first: readings of the actor's own data, or its own readings of others'. */
export async function listConsentReads(
  query: Query,
  filter: { readonly side: ConsentSide; readonly consentId?: string | undefined },
  page: PageRequest,
): Promise<Page<ConsentRead>> {
  const mine = filter.side === 'SUBJECT' ? sql`r.subject_id` : sql`r.reader_id`;
  const one = filter.consentId === undefined ? sql`` : sql`and r.consent_id = ${filter.consentId}::uuid`;
  const from = sql`from app.consent_read r where ${mine} = app.organisation() ${one}`;
  return await readPage<ConsentRead>(query, { columns, from, ...newestFirst(sql`r.id`) }, page);
}

/** How often a consent has been read, and when last. */
export interface Readings {
  readonly count: number;
  readonly lastAt: Date | null;
}

/** The readings by a consent that the actor is a party of. */
export function readingsOf(query: Query, consentId: string): Promise<Readings> {
  const loader = query.loader<string, Readings>('consent-readings', async (ids) => {
    const found = await query.rows<Readings & { consentId: string }>(sql`
      select consent_id, count(*)::int as count, max(at) as last_at from app.consent_read
      where consent_id = any (${[...ids]}::uuid[]) group by consent_id`);
    return ids.map((wanted) => found.find((row) => row.consentId === wanted) ?? { count: 0, lastAt: null });
  });
  return loader.load(consentId);
}
