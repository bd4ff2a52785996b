import type { Firm, TestHouse } from '#test/builders/index.ts';

/** What a score reads of a firm, table by table, with the columns that name something of the firm's own. Days of work centres are left out. */
const cloned: Readonly<Record<string, { readonly of: string; readonly own: readonly string[] }>> = {
  'app.organisation': { of: 'id', own: ['id'] },
  'market.firm': { of: 'id', own: ['id'] },
  'app.capacity_offer': { of: 'organisation_id', own: ['id', 'organisation_id'] },
  'app.reservation': { of: 'seller_id', own: ['id', 'seller_id', 'offer_id'] },
  'app.reservation_week': { of: 'seller_id', own: ['reservation_id', 'seller_id', 'offer_id'] },
  'app.consent': { of: 'subject_id', own: ['id', 'subject_id'] },
};

/** Makes `many` firms like this one, each with what it sold, offered and agreed to share: rows alone, without rules and triggers. */
export async function givenManyLike({ admin }: TestHouse, firm: Firm, many: number): Promise<void> {
  await admin.query('set statement_timeout = 0; set session_replication_role = replica');
  for (const [table, { of, own }] of Object.entries(cloned)) {
    const { rows } = await admin.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [table],
    );
    const columns = rows.map(({ name }) => name);
    const values = columns.map((name) => clonedValue(name, own));
    await admin.query(
      `insert into ${table} (${columns.join(', ')})
       select ${values.join(', ')} from ${table} t, generate_series(1, ${many}) n where t.${of} = $1`,
      [firm.id],
    );
  }
  await admin.query('set session_replication_role = origin');
  await admin.query('analyze');
}

/** An id of the clone's own is drawn from the pattern's id and the clone's place. */
function clonedValue(name: string, own: readonly string[]): string {
  if (own.includes(name)) return `md5(t.${name}::text || n)::uuid`;
  if (name === 'credit_code') return `'91' || lpad(n::text, 16, '0')`;
  return `t.${name}`;
}
