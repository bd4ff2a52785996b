import fc from 'fast-check';
import fieldList from '#migrations/reference/data-fields.json' with { type: 'json' };
import {
  type ConsentGiveInput,
  consentConfirm,
  consentGive,
  consentRevoke,
  type Dossier,
  type DossierOutcome,
  dataGroups,
  frequencies,
  granularities,
  listConsentReads,
  purposes,
  readDossier,
} from '#schema/finance/index.ts';
import { Fault } from '#schema/kernel/fault.ts';
import { type Role, roles } from '#schema/kernel/permissions.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import * as given from '#test/builders/index.ts';

/** Who plays: a firm with a history, and three readers: a bank that is given consents, another that is not, and a firm that is none. */
export interface Stage {
  readonly house: given.TestHouse;
  readonly firm: given.Firm;
  readonly readers: readonly given.Firm[];
}

/** What one case says: the consent, what has become of it, and who reads what for which purpose. */
interface Case {
  readonly terms: Pick<ConsentGiveInput, 'dataGroups' | 'granularity' | 'windowMonths' | 'frequency'> & {
    purpose: (typeof purposes)[number];
    reconfirmDays: number;
    validDays: number;
  };
  /** RACED: it is revoked at the moment of the reading. */
  readonly fate: 'NONE' | 'REVOKED' | 'CONFIRMED' | 'RACED';
  /** How long ago it was given, in days. */
  readonly age: number;
  /** How long ago figures were drawn last; null for never. */
  readonly drawnAgo: number | null;
  readonly reader: number;
  readonly role: Role;
  readonly purpose: (typeof purposes)[number];
  readonly fields: readonly string[] | null;
  /** How many times it is read at the same moment. */
  readonly times: number;
}

const codes = fieldList.map(({ code }) => code);
const bankPurposes = ['UNDERWRITE', 'MONITOR'] as const;
/** Most cases agree with the consent in what they ask, so that each single thing that is wrong is met by itself too. */
const caseOf: fc.Arbitrary<Case> = fc
  .record({
    terms: fc.record({
      purpose: fc.constantFrom(...bankPurposes),
      dataGroups: fc.subarray([...dataGroups], { minLength: 1 }),
      granularity: fc.constantFrom(...granularities),
      windowMonths: fc.integer({ min: 1, max: 36 }),
      frequency: fc.constantFrom(...frequencies),
      reconfirmDays: fc.integer({ min: 30, max: 180 }),
      validDays: fc.integer({ min: 1, max: 730 }),
    }),
    fate: fc.oneof(
      { weight: 4, arbitrary: fc.constant('NONE' as const) },
      fc.constantFrom('REVOKED', 'CONFIRMED', 'RACED'),
    ),
    age: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 200 })),
    drawnAgo: fc.option(fc.integer({ min: 0, max: 40 })),
    reader: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.constantFrom(1, 2, 3)),
    role: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('OWNER', 'FINANCE') }, fc.constantFrom(...roles)),
    purpose: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constantFrom(...purposes)),
    fields: fc.option(
      fc.subarray([...codes, 'orders.secret', "x' or true --"], { minLength: 1, maxLength: 4 }),
      { freq: 2 },
    ),
    times: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.constantFrom(2, 3)),
  })
  .map(({ purpose, ...one }) => ({ ...one, purpose: purpose ?? one.terms.purpose })) as fc.Arbitrary<Case>;

type Verdict = DossierOutcome | 'FORBIDDEN' | 'ABSENT';
const waits = { ONCE: Number.POSITIVE_INFINITY, MONTHLY: 30, WEEKLY: 7, DAILY: 1 };

/** Plainly: which fields such terms give away. */
function givenBy({ dataGroups: groups, granularity }: Case['terms']): string[] {
  if (granularity === 'SCORE_ONLY') return [];
  return fieldList
    .filter((field) => groups.some((group) => group === field.dataGroup))
    .filter(({ grain }) => granularity === 'RAW' || grain !== 'RAW')
    .map(({ code }) => code);
}

/** Plainly: what has to come of a reading. */
function verdictOf(one: Case): Verdict {
  const { terms, fate, age, drawnAgo } = one;
  if (one.role !== 'OWNER' && one.role !== 'FINANCE') return 'FORBIDDEN';
  if (one.reader !== 0) return 'ABSENT';
  if (fate === 'REVOKED' && !isOver(one)) return 'REVOKED';
  if (age >= terms.validDays) return 'EXPIRED';
  if (fate !== 'CONFIRMED' && age >= terms.reconfirmDays) return 'LAPSED';
  if (one.purpose !== terms.purpose) return 'PURPOSE_NOT_GIVEN';
  if (one.fields?.some((field) => !givenBy(terms).includes(field))) return 'FIELD_NOT_GIVEN';
  if (drawnAgo !== null && drawnAgo > 0 && drawnAgo < waits[terms.frequency]) return 'TOO_SOON';
  return 'READ';
}
/** A consent that has expired can be neither revoked nor confirmed. */
const isOver = ({ terms, age }: Case) => age >= terms.validDays;

/** Brings a consent about as the case says, through the commands; time is put back in its row. */
async function arrange({ house, firm, readers }: Stage, { terms, fate, age, drawnAgo }: Case) {
  const [bank] = readers;
  if (!bank) throw new Error('A stage needs a bank');
  const consent = await given.act(house, firm.actor, consentGive, given.consentInput(bank, terms));
  await house.admin.query(
    `update app.consent set given_at = given_at - make_interval(days => $2), confirmed_at = confirmed_at - make_interval(days => $2),
       expires_at = expires_at - make_interval(days => $2),
       drawn_on = (app.clock() at time zone 'Asia/Shanghai')::date - $3::int where id = $1`,
    [consent.id, age, drawnAgo],
  );
  const input = { consentId: consent.wire };
  if (age < terms.validDays && fate === 'REVOKED') await given.act(house, firm.actor, consentRevoke, input);
  if (age < terms.validDays && fate === 'CONFIRMED')
    await given.act(house, firm.actor, consentConfirm, input);
  return consent;
}

/** What a reading comes to: its verdict, and what it gave. */
async function readAs({ house, readers, firm }: Stage, one: Case, consentId: string) {
  const reader = [...readers, firm][one.reader] ?? firm;
  const actor = given.actingAs(reader, one.role);
  try {
    const wanted = { consentId, purpose: one.purpose, fields: one.fields ?? undefined };
    const dossier = await readDossier(house.database, actor, wanted);
    return { verdict: dossier?.outcome ?? 'ABSENT', dossier } as const;
  } catch (error) {
    if (error instanceof Fault) return { verdict: error.code as Verdict, dossier: undefined };
    throw error;
  }
}

const isRaw = (code: string) => fieldList.some((field) => field.code === code && field.grain === 'RAW');

/** What is wrong with what was given: fields that were not agreed or not asked for, and days outside the window. */
function strays(dossier: Dossier | undefined, one: Case): string[] {
  if (!dossier) return [];
  const agreed = givenBy(one.terms).filter((field) => !one.fields || one.fields.includes(field));
  const { fromDay, untilDay } = dossier;
  const first = (field: string) => (isRaw(field) ? fromDay : `${fromDay?.slice(0, 7)}-01`) ?? '9';
  return dossier.figures
    .filter(
      ({ field, period }) =>
        !agreed.includes(field) || (period !== null && (period < first(field) || period >= (untilDay ?? ''))),
    )
    .map(({ field, period }) => `${field} ${period}`);
}

/** One case, against the plain model; the log is asked as the firm reads it. Answers what it came to. */
async function play(stage: Stage, one: Case): Promise<{ verdict: Verdict; figures: number }> {
  const consent = await arrange(stage, one);
  try {
    return await judge(stage, one, consent);
  } finally {
    await settle(stage, consent.id);
  }
}

async function judge(
  stage: Stage,
  one: Case,
  consent: given.Made,
): Promise<{ verdict: Verdict; figures: number }> {
  const isRaced = one.fate === 'RACED' && !isOver(one);
  const revoking = isRaced
    ? given.act(stage.house, stage.firm.actor, consentRevoke, { consentId: consent.wire })
    : undefined;
  const read = await Promise.all(Array.from({ length: one.times }, () => readAs(stage, one, consent.id)));
  await revoking;
  const expected = verdictOf(one);
  const allowed: Verdict[] =
    isRaced && !['FORBIDDEN', 'ABSENT'].includes(expected) ? [expected, 'REVOKED'] : [expected];
  const wrong = read.find(({ verdict }) => !allowed.includes(verdict));
  if (wrong) throw new Error(`${wrong.verdict} where ${allowed.join(' or ')} was due`);
  const after = isRaced ? await readAs(stage, one, consent.id) : undefined;
  if (after?.verdict === 'READ') throw new Error('Read after the revocation');
  const stray = read.flatMap(({ dossier }) => strays(dossier, one));
  if (stray.length > 0) throw new Error(`Outside the consent: ${stray.slice(0, 5).join(', ')}`);
  await checkLog(stage, consent, read);
  return {
    verdict: expected,
    figures: read.reduce((sum, { dossier }) => sum + (dossier?.figures.length ?? 0), 0),
  };
}

/** Every reading that gave something is in the firm's log, by the id that it was given, and nothing else is. */
async function checkLog(
  { house, firm }: Stage,
  consent: given.Made,
  read: readonly { verdict: Verdict; dossier: Dossier | undefined }[],
): Promise<void> {
  const told = read
    .filter(({ verdict }) => verdict === 'READ')
    .map(({ dossier }) => dossier?.readId ?? 'none');
  const { rows } = await runQuery(house.database, firm.actor, (query) =>
    listConsentReads(query, { side: 'SUBJECT', consentId: consent.id }, { first: 200 }),
  );
  const noted = rows.map(({ id }) => id);
  if (String([...noted].sort()) !== String([...told].sort()))
    throw new Error(`${told.length} readings, ${noted.length} in the firm's log`);
}

/** Out of the way of the next case: one consent for a purpose at a time. */
async function settle({ house }: Stage, id: string): Promise<void> {
  await house.admin.query(
    `update app.consent set given_at = least(given_at, app.clock() - interval '1 hour'), expires_at = app.clock() where id = $1 and revoked_at is null`,
    [id],
  );
}

const said = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What the cases came to, and how many figures they gave away. */
export interface Played {
  readonly cases: number;
  readonly figures: number;
  readonly verdicts: Readonly<Record<string, number>>;
}

/** Plays so many random cases of consents and readings; the seed of one that goes wrong is in its message. */
export async function playConsents(stage: Stage, cases: number, seed?: number): Promise<Played> {
  const verdicts: Record<string, number> = {};
  let figures = 0;
  const property = fc.asyncProperty(caseOf, async (one) => {
    const came = await play(stage, one);
    verdicts[came.verdict] = (verdicts[came.verdict] ?? 0) + 1;
    figures += came.figures;
  });
  const {
    failed,
    counterexample,
    errorInstance,
    seed: used,
  } = await fc.check(property, {
    numRuns: cases,
    ...(seed === undefined ? {} : { seed }),
  });
  if (failed)
    throw new Error(`${said(errorInstance)}: seed ${used}, ${JSON.stringify(counterexample)}`, {
      cause: errorInstance,
    });
  return { cases, figures, verdicts };
}

/** A firm that has sold, quoted and worked, so that there is something to give away; a bank, another, and a firm that is none. */
export async function givenStage(house: given.TestHouse): Promise<Stage> {
  const firm = await given.givenHistory(house);
  const readers = [
    await given.givenInstitution(house),
    await given.givenInstitution(house),
    await given.givenFirm(house),
  ];
  return { house, firm, readers };
}
