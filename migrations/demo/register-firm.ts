import sql from 'sql-template-tag';
import {
  completeCreditCode,
  type OrganisationKind,
  OrganisationKindEnum,
  signUp,
} from '#schema/identity/index.ts';
import type { PersonActor } from '#schema/kernel/actor.ts';
import { type PlainDate, parsePlainDate } from '#schema/kernel/calendar/plain-date.ts';
import { uuidOf } from '#schema/kernel/id.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { act, type DemoRun, demoStranger } from './demo-run.ts';
import { type DemoFirm, demoPassword, firms } from './firms.ts';

interface Registered {
  readonly actor: PersonActor;
  /** The day, in the delta's time, on which it was registered. */
  readonly day: PlainDate;
}

/** Signs a firm and its one person up, unless that is done, and says who acts for it. */
export async function registerFirm(
  run: Pick<DemoRun, 'database' | 'onCommand'>,
  firm: DemoFirm,
): Promise<Registered> {
  const person = await act(run, demoStranger, signUp, signUpInput(firm), `sign-up:${firm.key}`);
  const personId = uuidOf('per', person);
  if (!personId) throw new Error(`${firm.key} has no person`);
  return await findMembership(run, { kind: 'person', personId, organisationId: '', roles: ['OWNER'] });
}

function signUpInput(firm: DemoFirm) {
  return {
    email: firm.email,
    password: demoPassword,
    personName: firm.person,
    organisationName: firm.name,
    organisationNameEn: firm.nameEn,
    creditCode: creditCodeOf(firm),
    kinds: kindsOf(firm),
    cityCode: firm.city,
    locale: firm.locale === 'en' ? ('en' as const) : ('zh-CN' as const),
  };
}

/** Authority 9, class 1 (an enterprise), the city's region, and a body that no office has given out in this order. */
function creditCodeOf(firm: DemoFirm): string {
  const serial = String(firms.indexOf(firm) + 1).padStart(2, '0');
  return completeCreditCode(`91${firm.city}`, `MADEM0${serial}`);
}

function kindsOf(firm: DemoFirm): OrganisationKind[] {
  const named = firm.kinds.split(' ');
  return Object.values(OrganisationKindEnum).filter((kind) => named.includes(kind));
}

async function findMembership(
  { database }: Pick<DemoRun, 'database'>,
  stranger: PersonActor,
): Promise<Registered> {
  const row = await runQuery(database, stranger, (query) =>
    query.row<{ organisationId: string; day: string }>(sql`
      select organisation_id, (created_at at time zone 'Asia/Shanghai')::date::text as day
      from app.membership where person_id = app.person()`),
  );
  const day = parsePlainDate(row?.day ?? '');
  if (!row || !day) throw new Error('Somebody signed up and belongs to no firm');
  return { actor: { ...stranger, organisationId: row.organisationId }, day };
}
