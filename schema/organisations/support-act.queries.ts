import sql, { raw } from 'sql-template-tag';
import { direct, hashOf } from '../identity/index.ts';
import type { Database } from '../kernel/database.ts';
import { Fault } from '../kernel/fault.ts';
import { newestFirst, type Page, type PageRequest, readPage } from '../kernel/page.ts';
import type { Query } from '../kernel/run-query.ts';
import type { SupportAct } from './support-act.ts';

const columns =
  raw(`id, organisation_id, operator_organisation_id, person_id, person_name, operator_name, reason, roles, began_at, ends_at,
  ended_at, ended_at is null and ends_at > app.clock() as open`);

/** The acts of operators in the actor's organisation, and those that its own people have done elsewhere; newest first. */
export async function listSupportActs(query: Query, page: PageRequest): Promise<Page<SupportAct>> {
  const from = sql`from app.support_act where app.organisation() in (organisation_id, operator_organisation_id)`;
  return await readPage<SupportAct>(query, { columns, from, ...newestFirst<SupportAct>() }, page);
}

/** An act that the actor's organisation may see, from whichever side. */
export function supportActById(query: Query, id: string): Promise<SupportAct | undefined> {
  const loader = query.loader<string, SupportAct | undefined>('supportAct', async (ids) => {
    const found = await query.rows<SupportAct>(
      sql`select ${columns} from app.support_act where id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((act) => act.id === wanted));
  });
  return loader.load(id);
}

/** A firm that the operator can look into. */
export interface FoundFirm {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly creditCode: string;
}

/** Firms by a part of their name or by their credit code, at most twenty; for the operator alone, and two characters at least. */
export async function firmsLike(query: Query, words: string): Promise<FoundFirm[]> {
  const wanted = words.trim().replace(/[\\%_]/g, '\\$&');
  if (wanted.length < 2) return [];
  return await query.rows<FoundFirm>(
    sql`select id, name, name_en, credit_code from app.firms_like(${wanted})`,
  );
}

/** Lets this session work by an act that its person has opened; NOT_FOUND for any other, and when its time is over. */
export async function enterSupportAct(database: Database, token: string, actId: string): Promise<void> {
  const [answer] = await direct<{ entered: boolean }>(
    database,
    sql`select auth.support_enter(${hashOf(token)}, ${actId}::uuid) as entered`,
  );
  if (!answer?.entered)
    throw new Fault('NOT_FOUND', 'No such act, or its time is over.', { path: 'supportActId' });
}
