import { type Id, newId } from '../../kernel/id.ts';
import { refuse, refuseAny } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { createCredential } from '../credential.ts';
import { hashPassword } from '../password.ts';
import { passwordProblems } from '../passwords/password.rules.ts';
import { type Locale, Person } from '../person.ts';
import { nameProblems } from '../person-name.ts';

/** Somebody new, as they are to be kept. */
export interface Newcomer {
  readonly personId: Id<'per'>;
  readonly name: string;
  readonly passwordHash: string;
  readonly locale: Locale;
}

interface Given {
  readonly personName?: string | null;
  readonly password?: string | null;
  readonly locale?: Locale | null;
}

/** Who accepts as a new person. Refuses SIGN_IN_FIRST where the address has an account; a name or password that cannot be one. */
export async function newcomerOf(
  { hasAccount }: { readonly hasAccount: boolean },
  { personName, password, locale }: Given,
): Promise<Newcomer> {
  if (hasAccount)
    refuse({
      code: 'SIGN_IN_FIRST',
      message: 'This address has an account: sign in first.',
      path: ['token'],
    });
  refuseAny([
    ...nameProblems(personName ?? '', ['personName']),
    ...passwordProblems(password ?? '', ['password']),
  ]);
  return {
    personId: newId<'per'>(),
    name: (personName ?? '').trim(),
    passwordHash: await hashPassword(password ?? ''),
    locale: locale ?? 'zh-CN',
  };
}

/** Keeps the newcomer and their way in. */
export async function addNewcomer(tx: Tx, email: string, newcomer: Newcomer): Promise<void> {
  const { personId, name, passwordHash, locale } = newcomer;
  tx.em.create(Person, { id: personId, name, email, locale, createdAt: tx.now });
  await tx.em.flush();
  await createCredential(tx, personId, email, passwordHash);
}
