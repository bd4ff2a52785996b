import pg from 'pg';
import { completeCreditCode, signUp } from '#schema/identity/index.ts';
import type { PersonActor } from '#schema/kernel/actor.ts';
import { appointFirmOf } from '../appoint-operator.ts';
import { act, type DemoRun, demoStranger } from './demo-run.ts';
import { demoPassword } from './firms.ts';

/** The platform's operator, and the two people who verify firms: nobody does it alone. */
export const operator = {
  name: '长三角开放产能平台运营有限公司',
  nameEn: 'Delta Openfloor Operations',
  first: { person: '秦若谷', email: 'operator@openfloor.example' },
  second: { person: '乔知行', email: 'reviewer@openfloor.example' },
} as const;

/** The operator's two, as they act. */
export interface DemoOperator {
  readonly first: PersonActor;
  readonly second: PersonActor;
}

/**
 * Registers the operator as any firm is, and appoints it as whoever owns the machine does. Its second person is written beside the
 * first, with the same password: a demo has no mail to invite anybody by. What is there already stays.
 */
export async function loadOperator(
  run: Pick<DemoRun, 'database' | 'onCommand'>,
  adminUrl: string,
): Promise<DemoOperator> {
  await act(run, demoStranger, signUp, signUpInput, 'sign-up:operator');
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await appointFirmOf(admin, operator.first.email);
    await admin.query(addSecond, [operator.first.email, operator.second.person, operator.second.email]);
    return {
      first: await actorOf(admin, operator.first.email),
      second: await actorOf(admin, operator.second.email),
    };
  } finally {
    await admin.end();
  }
}

const signUpInput = {
  email: operator.first.email,
  password: demoPassword,
  personName: operator.first.person,
  organisationName: operator.name,
  organisationNameEn: operator.nameEn,
  creditCode: completeCreditCode('91310000', 'MADEM0AA'),
  kinds: ['BUYER' as const],
  cityCode: '310000',
  locale: 'zh-CN' as const,
};

/** One statement: all of it is there or nothing. */
const addSecond = `
  with first as (
    select p.id, p.created_at, m.organisation_id, c.password_hash from app.person p
    join app.membership m on m.person_id = p.id join auth.credential c on c.person_id = p.id
    where p.email = $1 and not exists (select from app.person where email = $3)),
  person as (
    insert into app.person (id, name, email, locale, created_at) select uuidv7(), $2, $3, 'zh-CN', created_at from first returning id),
  member as (
    insert into app.membership (organisation_id, person_id, roles, created_at)
    select f.organisation_id, p.id, '{OWNER}', f.created_at from first f, person p)
  insert into auth.credential (person_id, email, password_hash) select p.id, $3, f.password_hash from first f, person p`;

async function actorOf(admin: pg.Client, email: string): Promise<PersonActor> {
  const { rows } = await admin.query<{ personId: string; organisationId: string }>(
    `select p.id as "personId", m.organisation_id as "organisationId"
     from app.person p join app.membership m on m.person_id = p.id where p.email = $1`,
    [email],
  );
  const [found] = rows;
  if (!found) throw new Error(`${email} is not there`);
  return { kind: 'person', ...found, roles: ['OWNER'], isOperator: true };
}
