import { createHash, timingSafeEqual } from 'node:crypto';
import { command } from '../kernel/command.ts';
import { notFound } from '../kernel/fault.ts';
import { requireId } from '../kernel/require-id.ts';
import { digestKind, writeChoices } from './notice-preferences.ts';

/** Ends the digest of one reader by the signed address in it, without a sign-in. Another's address, or a changed one, is absent. */
export const digestStop = command<{
  readonly organisationId: string;
  readonly personId: string;
  readonly token: string;
}>({
  name: 'digestStop',
  can: 'public',
  async run(tx, input) {
    const organisationId = requireId('org', input.organisationId, 'o');
    const personId = requireId('per', input.personId, 'p');
    const expected = tx.secrets.tokenFor('mail-link', `digest:${organisationId}:${personId}`);
    if (!isSame(expected, input.token)) throw notFound(['t']);
    await tx.enter({ kind: 'person', personId, organisationId, roles: [] });
    await writeChoices(tx, personId, [{ kind: digestKind, mail: 'OFF' }]);
    return { type: 'per', id: personId };
  },
});

function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
