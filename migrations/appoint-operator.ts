import { parseArgs } from 'node:util';
import pg from 'pg';
import type { Installation } from './backup/backup-command.ts';
import { migrate } from './migrate.ts';

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly kinds: string[];
}

/**
 * `operator --email <address>`: makes the firm of somebody who has signed up the platform's operator. It cannot be had by signing up:
 * whoever may run this owns the machine. Colleagues are then invited as in any firm; two persons are needed to verify one.
 */
export async function appointOperator({ adminUrl }: Installation, args: string[]): Promise<string> {
  const { values } = parseArgs({ args, strict: true, options: { email: { type: 'string' } } });
  if (!values.email) throw new Error('Name the person: operator --email <address>');
  await migrate(adminUrl);
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const { name, isNew } = await appointFirmOf(admin, values.email);
    if (!isNew) return `${name} is the operator already.`;
    return `${name} is now the platform's operator. ${values.email} finds the queue under /operator; invite a second person, for none verifies alone.`;
  } finally {
    await admin.end();
  }
}

/** Makes the one firm that somebody owns the operator; says whether it was not yet. */
export async function appointFirmOf(
  admin: pg.Client,
  email: string,
): Promise<{ name: string; isNew: boolean }> {
  const found = await candidateOf(admin, email);
  const isNew = !found.kinds.includes('OPERATOR');
  if (isNew) await appoint(admin, found);
  return { name: found.name, isNew };
}

async function candidateOf(admin: pg.Client, email: string): Promise<Candidate> {
  const { rows } = await admin.query<Candidate>(
    `select o.id, o.name, o.kinds from app.person p join app.membership m on m.person_id = p.id
     join app.organisation o on o.id = m.organisation_id
     where lower(p.email) = lower($1) and 'OWNER' = any (m.roles) order by m.created_at`,
    [email],
  );
  const [found, other] = rows;
  if (!found) throw new Error(`${email} owns no firm here: sign up first, as any firm does.`);
  if (other) throw new Error(`${email} owns several firms; appoint somebody who owns one.`);
  return found;
}

/** A firm that runs the platform does not trade on it. */
async function appoint(admin: pg.Client, { id, kinds }: Candidate): Promise<void> {
  await admin.query('begin');
  await admin.query("update app.organisation set kinds = '{OPERATOR}', version = version + 1 where id = $1", [
    id,
  ]);
  await admin.query(
    `insert into app.audit_entry (organisation_id, actor, command, subject_type, subject_id, changes, source)
     values ($1, 'system', 'operatorAppoint', 'organisation', $1, $2, 'SCHEDULE')`,
    [id, JSON.stringify({ kinds: [kinds, ['OPERATOR']] })],
  );
  await admin.query('commit');
}
