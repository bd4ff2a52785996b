import sql from 'sql-template-tag';
import { Field, InputType, Int } from 'type-graphql';
import {
  type FirmSize,
  FirmSizeEnum,
  normaliseCreditCode,
  Organisation,
  type TaxpayerType,
  TaxpayerTypeEnum,
} from '../identity/index.ts';
import { parsePlainDate, todayIn } from '../kernel/calendar/plain-date.ts';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { invariant } from '../kernel/invariant.ts';
import { refuse, refuseAny } from '../kernel/refusal.ts';
import { DateScalar } from '../kernel/scalars.ts';
import type { Tx } from '../kernel/tx.ts';
import { normaliseIdentifier } from './identifiers.ts';
import { profileProblems } from './profile.rules.ts';
import { backIntoQueue } from './verification.locks.ts';

@InputType({ description: 'The whole profile as it is to be: what is left out is taken away.' })
export class OrganisationChangeInput extends CommandInput {
  @Field(() => Int, { description: 'The version that the change was made from.' }) expectedVersion!: number;
  @Field(() => String, { description: 'Registered name.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Name in English.' }) nameEn?: string | null;
  @Field(() => String, { description: 'Unified Social Credit Code (GB 32100-2015).' }) creditCode!: string;
  @Field(() => String, { nullable: true, description: 'Legal Entity Identifier (ISO 17442).' }) lei?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'D-U-N-S number, nine digits.' }) duns?: string | null;
  @Field(() => String, { nullable: true, description: 'VAT or taxpayer identification number.' }) vatId?:
    | string
    | null;
  @Field(() => TaxpayerTypeEnum, { nullable: true, description: 'How it is taxed.' })
  taxpayerType?: TaxpayerType | null;
  @Field(() => FirmSizeEnum, { nullable: true, description: 'Size by the standard of 2011.' })
  firmSize?: FirmSize | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the size was declared; today where it is left out.',
  })
  sizeDeclaredOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Registered address, up to 300 characters.' }) address?:
    | string
    | null;
}

/**
 * Changes the organisation's profile. Refuses identifiers that are none, a credit code of another firm, a size declared in the
 * future, STALE_VERSION when somebody else has changed it meanwhile. Another registered name or credit code puts a verified firm
 * back into the operator's queue.
 */
export const organisationChange = command<OrganisationChangeInput>({
  name: 'organisationChange',
  can: 'organisation:write',
  async run(tx, input) {
    const today = todayIn('Asia/Shanghai', tx.now);
    refuseAny(profileProblems(input, today));
    const organisation = await lockOrganisation(tx, input.expectedVersion);
    const firmSize = input.firmSize ?? null;
    const declared = parsePlainDate(input.sizeDeclaredOn ?? '') ?? today;
    const changes = apply(organisation, {
      name: input.name.trim(),
      nameEn: input.nameEn?.trim() || null,
      creditCode: normaliseCreditCode(input.creditCode),
      lei: identifier(input.lei),
      duns: identifier(input.duns),
      vatId: identifier(input.vatId),
      taxpayerType: input.taxpayerType ?? null,
      firmSize,
      sizeDeclaredOn: firmSize === null ? null : declared,
      address: input.address?.trim() || null,
    });
    const subject = { type: 'organisation', id: organisation.id };
    if (Object.keys(changes).length > 0) {
      organisation.version += 1;
      await flushCode(tx);
      tx.audit(subject, changes);
      if ('name' in changes || 'creditCode' in changes) await backIntoQueue(tx);
      tx.emit('organisation.changed.v1', { subjectId: organisation.id });
    }
    return { type: 'org', id: organisation.id };
  },
});

async function lockOrganisation(tx: Tx, expectedVersion: number): Promise<Organisation> {
  await tx.rows(sql`select 1 from app.organisation where id = app.organisation() for update`);
  const organisation = await tx.em.findOne(Organisation, { id: tx.organisationId });
  invariant(organisation, 'who acts for an organisation sees it');
  if (organisation.version !== expectedVersion)
    refuse({
      code: 'STALE_VERSION',
      message: 'Somebody has changed this meanwhile.',
      params: { found: organisation.version, expected: expectedVersion },
    });
  return organisation;
}

type Profile = Pick<
  Organisation,
  | 'name'
  | 'nameEn'
  | 'creditCode'
  | 'lei'
  | 'duns'
  | 'vatId'
  | 'taxpayerType'
  | 'firmSize'
  | 'sizeDeclaredOn'
  | 'address'
>;

/** Writes what differs, and says what was there before. */
function apply(organisation: Organisation, wanted: Profile): Record<string, [unknown, unknown]> {
  const changed = (Object.keys(wanted) as (keyof Profile)[]).filter(
    (field) => organisation[field] !== wanted[field],
  );
  const changes = Object.fromEntries(changed.map((field) => [field, [organisation[field], wanted[field]]]));
  Object.assign(organisation, wanted);
  return changes as Record<string, [unknown, unknown]>;
}

function identifier(text: string | null | undefined): string | null {
  return normaliseIdentifier(text ?? '') || null;
}

async function flushCode(tx: Tx): Promise<void> {
  try {
    await tx.em.flush();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === '23505')) throw error;
    refuse({ code: 'DUPLICATE_FIRM', message: 'Another firm has this credit code.', path: ['creditCode'] });
  }
}
