import type pg from 'pg';

/** What the catalog must not hold, each as a query that names it. */
const queries = [
  `select format('%s: row-level security is not enabled and forced', c.oid::regclass) from pg_class c
   where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
  `select format('%s: no policy', c.oid::regclass) from pg_class c
   where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and not exists (select from pg_policy p where p.polrelid = c.oid)`,
  `select format('%s: a view reads as its owner', c.oid::regclass) from pg_class c
   where c.relnamespace::regnamespace::text in ('app', 'market') and c.relkind in ('v', 'm')
     and not coalesce(c.reloptions @> array['security_invoker=true'], false)`,
  `select format('%s is superuser or passes row-level security', rolname) from pg_roles
   where rolname in ('openfloor_app', 'openfloor_worker', 'openfloor_migrator', 'openfloor_batcher') and (rolsuper or rolbypassrls)`,
  `select format('%s is a member of %s', m.rolname, r.rolname) from pg_auth_members a
   join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid where m.rolname in ('openfloor_app', 'openfloor_worker', 'openfloor_batcher')`,
  `select format('%s: owned by %s', c.oid::regclass, r.rolname) from pg_class c join pg_roles r on r.oid = c.relowner
   where c.relnamespace::regnamespace::text in ('app', 'market', 'ref', 'auth') and r.rolname in ('openfloor_app', 'openfloor_worker', 'openfloor_batcher')`,
  `select format('%s: %s may %s', c.oid::regclass, r, p) from pg_class c,
     unnest(array['openfloor_app', 'openfloor_worker']) r, unnest(array['insert', 'update', 'delete', 'truncate']) p
   where c.relnamespace::regnamespace::text in ('market', 'ref') and c.relkind in ('r', 'p') and has_table_privilege(r, c.oid, p)`,
  `select format('%s: %s may %s', c.oid::regclass, r, p) from pg_class c,
     unnest(array['openfloor_app', 'openfloor_worker']) r, unnest(array['select', 'insert', 'update', 'delete']) p
   where c.relnamespace = 'auth'::regnamespace and c.relkind in ('r', 'p') and has_table_privilege(r, c.oid, p)`,
  `select format('%s: openfloor_app may %s', c.oid::regclass, p) from pg_class c, unnest(array['delete', 'truncate']) p
   where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and has_table_privilege('openfloor_app', c.oid, p)`,
  `select format('%s: openfloor_batcher may %s', c.oid::regclass, p) from pg_class c, unnest(array['select', 'insert', 'update', 'delete', 'truncate']) p
   where c.relnamespace::regnamespace::text in ('app', 'market', 'ref', 'auth') and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege('openfloor_batcher', c.oid, p)`,
  `select format('%s: openfloor_batcher may execute it', p.oid::regprocedure) from pg_proc p
   where p.prosecdef and p.pronamespace::regnamespace::text in ('app', 'market', 'ref', 'auth') and has_function_privilege('openfloor_batcher', p.oid, 'execute')
     and p.oid <> 'market.reserve_gathered(jsonb, interval)'::regprocedure`,
  `select format('%s: %s may %s', c.oid::regclass, r, p) from pg_class c,
     unnest(array['openfloor_app', 'openfloor_worker', 'openfloor_batcher', 'exchange_definer']) r, unnest(array['select', 'insert', 'update', 'delete', 'truncate']) p
   where c.relnamespace = 'series'::regnamespace and c.relkind in ('r', 'p') and has_table_privilege(r, c.oid, p)`,
  `select format('%s: its search_path is not pinned', p.oid::regprocedure) from pg_proc p
   where p.prosecdef and p.pronamespace::regnamespace::text in ('app', 'market', 'ref', 'auth')
     and not exists (select from unnest(p.proconfig) s where s like 'search_path=pg_catalog%')`,
  `select format('%s: PUBLIC may execute it', p.oid::regprocedure) from pg_proc p
   where p.prosecdef and p.pronamespace::regnamespace::text in ('app', 'market', 'ref', 'auth')
     and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0 and a.privilege_type = 'EXECUTE')`,
];

/** Every breach of the tenants' separation that the catalog shows. Empty when there is none. */
export async function tenancyFaults(connection: pg.Pool | pg.Client): Promise<string[]> {
  const found: string[] = [];
  for (const text of queries) {
    const { rows } = await connection.query<string[]>({ text, rowMode: 'array' });
    found.push(...rows.map(([said = '']) => said));
  }
  return found;
}
