import sql from 'sql-template-tag';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { wrongGuess } from '../doors.ts';
import { checkOwnPassword } from '../passwords/check-own-password.ts';
import { requirePerson } from '../require-person.ts';
import { recoveryHash } from './recovery-codes.ts';
import { newTotpSeed, stepsOfCode } from './totp.ts';

@ObjectType({
  description: 'A second factor that is being set up: shown until its first code has been typed.',
})
export class SecondFactorEnrolment {
  @Field(() => String, { description: 'What the authenticator reads from the square (otpauth://).' })
  uri!: string;

  @Field(() => String, { description: 'The same to be typed: Base32.' })
  secret!: string;
}

@ObjectType({ description: 'Codes that each open once where the authenticator is lost. Shown once.' })
export class RecoveryCodes {
  @Field(() => [String], { description: 'Ten of them.' })
  codes!: string[];
}

@ObjectType({ description: 'The viewer’s second factor.' })
export class SecondFactor {
  @Field(() => Date, { nullable: true, description: 'Since when it is asked for; null when there is none.' })
  since!: Date | null;

  @Field(() => Int, { description: 'Recovery codes that have not been used.' })
  recoveryCodesLeft!: number;

  @Field(() => SecondFactorEnrolment, { nullable: true, description: 'What is being set up, if anything.' })
  enrolment!: SecondFactorEnrolment | null;
}

@InputType({ description: 'Begins to set up a second factor.' })
export class SecondFactorStartInput extends CommandInput {}

/** Makes a seed for the viewer's authenticator; the one before, if it was never confirmed, is dead. Refuses SECOND_FACTOR_ON. */
export const secondFactorStart = command<SecondFactorStartInput>({
  name: 'secondFactorStart',
  can: 'public',
  async run(tx) {
    const { personId } = requirePerson(tx.actor);
    const seed = tx.secrets.seal('totp', newTotpSeed());
    const answer = await tx.row<{ started: boolean }>(sql`select auth.totp_start(${seed}) as started`);
    if (!answer?.started) refuse({ code: 'SECOND_FACTOR_ON', message: 'There is a second factor already.' });
    tx.audit({ type: 'person', id: personId }, { secondFactorStarted: [null, tx.now.toISOString()] });
    return { type: 'per', id: personId };
  },
});

/** What a code of the viewer's confirms, and the recovery codes that are to hold from then on. */
export interface SecondFactorConfirm {
  readonly code: string;
  readonly recoveryCodes: readonly string[];
}

/** Turns the second factor on, by a first code. Refuses WRONG_CODE, SECOND_FACTOR_ON, and SECOND_FACTOR_OFF when none was begun. */
export const secondFactorConfirm = command<SecondFactorConfirm>({
  name: 'secondFactorConfirm',
  can: 'public',
  secret: ['code', 'recoveryCodes'],
  async run(tx, { code, recoveryCodes }) {
    const { personId } = requirePerson(tx.actor);
    const found = await tx.row<{ seed: Buffer; confirmedAt: Date | null }>(
      sql`select seed, confirmed_at from auth.totp_find(${personId}::uuid)`,
    );
    if (!found) refuse({ code: 'SECOND_FACTOR_OFF', message: 'Begin to set it up first.', path: ['code'] });
    if (found.confirmedAt)
      refuse({ code: 'SECOND_FACTOR_ON', message: 'There is a second factor already.', path: ['code'] });
    const step = stepsOfCode(tx.secrets.open('totp', found.seed), code, tx.now).at(-1);
    if (step === undefined)
      wrongGuess({ code: 'WRONG_CODE', message: 'This is not the code.', path: ['code'] });
    const answer = await tx.row<{ confirmed: boolean }>(
      sql`select auth.totp_confirm(${step}::bigint) as confirmed`,
    );
    if (!answer?.confirmed)
      refuse({ code: 'SECOND_FACTOR_ON', message: 'There is a second factor already.', path: ['code'] });
    await replaceCodes(tx, recoveryCodes);
    tx.audit({ type: 'person', id: personId }, { secondFactor: [false, true] });
    return { type: 'per', id: personId };
  },
});

@InputType({ description: 'Turns the second factor off.' })
export class SecondFactorRemoveInput extends CommandInput {
  @Field(() => String, { description: 'The viewer’s password.' }) password!: string;
}

/** Turns the second factor off and forgets the recovery codes. Refuses WRONG_PASSWORD, SECOND_FACTOR_OFF. */
export const secondFactorRemove = command<SecondFactorRemoveInput>({
  name: 'secondFactorRemove',
  can: 'public',
  secret: ['password'],
  async run(tx, { password }) {
    const { personId } = requirePerson(tx.actor);
    await checkOwnPassword(tx, password, 'password');
    const answer = await tx.row<{ removed: boolean }>(sql`select auth.totp_remove() as removed`);
    if (!answer?.removed) refuse({ code: 'SECOND_FACTOR_OFF', message: 'There is no second factor.' });
    tx.audit({ type: 'person', id: personId }, { secondFactor: [true, false] });
    return { type: 'per', id: personId };
  },
});

/** New recovery codes in place of the old. */
export interface SecondFactorRenewCodes {
  readonly password: string;
  readonly recoveryCodes: readonly string[];
}

/** Replaces the recovery codes; the old ones are dead. Refuses WRONG_PASSWORD, SECOND_FACTOR_OFF. */
export const secondFactorRenewCodes = command<SecondFactorRenewCodes>({
  name: 'secondFactorRenewCodes',
  can: 'public',
  secret: ['password', 'recoveryCodes'],
  async run(tx, { password, recoveryCodes }) {
    const { personId } = requirePerson(tx.actor);
    await checkOwnPassword(tx, password, 'password');
    const found = await tx.row<{ confirmedAt: Date | null }>(
      sql`select confirmed_at from auth.totp_find(${personId}::uuid)`,
    );
    if (!found?.confirmedAt) refuse({ code: 'SECOND_FACTOR_OFF', message: 'There is no second factor.' });
    await replaceCodes(tx, recoveryCodes);
    tx.audit({ type: 'person', id: personId }, { recoveryCodesRenewed: [null, tx.now.toISOString()] });
    return { type: 'per', id: personId };
  },
});

async function replaceCodes(tx: Tx, codes: readonly string[]): Promise<void> {
  const hashes = codes.map((code) => recoveryHash(tx.secrets, code));
  await tx.rows(sql`select auth.recovery_codes_replace(${hashes}::bytea[])`);
}
