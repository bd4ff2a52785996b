import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { newId } from '../kernel/id.ts';
import { problem, refuse, refuseAny, type UserError } from '../kernel/refusal.ts';
import type { Tx } from '../kernel/tx.ts';
import { createCredential } from './credential.ts';
import { checkCreditCode, normaliseCreditCode } from './credit-code.ts';
import { emailProblems } from './email.ts';
import { checkCity } from './identity.queries.ts';
import { Membership } from './membership.ts';
import { Organisation, type OrganisationKind, OrganisationKindEnum } from './organisation.ts';
import { hashPassword } from './password.ts';
import { passwordProblems } from './passwords/password.rules.ts';
import { type Locale, LocaleEnum, Person } from './person.ts';

@InputType({ description: 'A person and the firm that they register.' })
export class SignUpInput extends CommandInput {
  @Field(() => String, { description: 'Address to sign in with.' }) email!: string;
  @Field(() => String, { description: 'At least 10 characters.' }) password!: string;
  @Field(() => String, { description: 'Name of the person.' }) personName!: string;
  @Field(() => String, { description: 'Registered name of the firm.' }) organisationName!: string;
  @Field(() => String, { nullable: true, description: 'Its name in English.' }) organisationNameEn?:
    | string
    | null;
  @Field(() => String, { description: 'Unified Social Credit Code (GB 32100-2015).' }) creditCode!: string;
  @Field(() => [OrganisationKindEnum], { description: 'What the firm does here; one at least.' })
  kinds!: OrganisationKind[];
  @Field(() => String, { description: 'Code of its city.' }) cityCode!: string;
  @Field(() => LocaleEnum, { description: 'Language of screens and mails.' }) locale!: Locale;
}

/**
 * Registers a firm and its first member, who owns it. Refuses a wrong credit code with the reason, a firm or an address that is
 * registered already, a short password. Being a platform operator or a regulator is not for the taking.
 */
export const signUp = command<SignUpInput>({
  name: 'signUp',
  can: 'public',
  secret: ['password'],
  async run(tx, input) {
    refuseAny([...problemsOf(input), ...(await checkCity(tx, input.cityCode, ['cityCode']))]);
    const personId = newId<'per'>();
    const organisationId = newId<'org'>();
    const passwordHash = await hashPassword(input.password);
    await tx.enter({ kind: 'person', personId, organisationId, roles: ['OWNER'] });
    tx.em.create(Organisation, {
      id: organisationId,
      name: input.organisationName.trim(),
      nameEn: input.organisationNameEn?.trim() || null,
      creditCode: normaliseCreditCode(input.creditCode),
      kinds: [...new Set(input.kinds)],
      cityCode: input.cityCode,
      secondFactorRequired: false,
      createdAt: tx.now,
      version: 1,
    });
    tx.em.create(Person, {
      id: personId,
      name: input.personName.trim(),
      email: input.email.trim(),
      locale: input.locale,
      createdAt: tx.now,
    });
    await flushFirm(tx);
    tx.em.create(Membership, { organisationId, personId, roles: ['OWNER'], createdAt: tx.now });
    await tx.em.flush();
    await createCredential(tx, personId, input.email.trim(), passwordHash);
    tx.emit('organisation.registered.v1', { subjectId: organisationId });
    tx.audit({ type: 'organisation', id: organisationId }, { creditCode: [null, input.creditCode] });
    return { type: 'per', id: personId };
  },
});

function problemsOf(input: SignUpInput): UserError[] {
  const found: UserError[] = [];
  const code = checkCreditCode(normaliseCreditCode(input.creditCode));
  if (!code.ok) {
    const { reason, position, expected } = code;
    found.push(
      problem({
        code: `CREDIT_CODE_${reason}`,
        message: 'This is not a valid Unified Social Credit Code.',
        path: ['creditCode'],
        params: {
          ...(position === undefined ? {} : { position }),
          ...(expected === undefined ? {} : { expected }),
        },
      }),
    );
  }
  found.push(...emailProblems(input.email), ...passwordProblems(input.password, ['password']));
  for (const field of ['personName', 'organisationName'] as const) {
    if (!input[field].trim())
      found.push(problem({ code: 'MISSING', message: 'This must not be empty.', path: [field] }));
  }
  found.push(...nameProblems(input));
  if (input.kinds.length === 0)
    found.push(problem({ code: 'MISSING', message: 'Name at least one kind.', path: ['kinds'] }));
  if (input.kinds.some((kind) => kind === 'OPERATOR' || kind === 'REGULATOR')) {
    found.push(
      problem({ code: 'KIND_NOT_OPEN', message: 'Operators and regulators are appointed.', path: ['kinds'] }),
    );
  }
  return found;
}

const nameLengths = { personName: 100, organisationName: 200, organisationNameEn: 200 } as const;

function nameProblems(input: SignUpInput): UserError[] {
  return (['personName', 'organisationName', 'organisationNameEn'] as const)
    .filter((field) => (input[field]?.length ?? 0) > nameLengths[field])
    .map((field) => {
      const longest = nameLengths[field];
      const message = `At most ${longest} characters.`;
      return problem({ code: 'TOO_LONG', message, path: [field], params: { longest } });
    });
}

async function flushFirm(tx: Tx): Promise<void> {
  try {
    await tx.em.flush();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    refuse({
      code: 'DUPLICATE_FIRM',
      message: 'A firm with this credit code is registered already.',
      path: ['creditCode'],
    });
  }
}
