import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import sql from 'sql-template-tag';
import { command } from '../../kernel/command.ts';
import type { Database } from '../../kernel/database.ts';
import { newId } from '../../kernel/id.ts';
import { refuse, refuseAny } from '../../kernel/refusal.ts';
import type { Query } from '../../kernel/run-query.ts';
import { personById } from '../identity.queries.ts';
import { nameProblems } from '../person-name.ts';
import { requirePerson } from '../require-person.ts';
import { listPasskeys } from './passkey.ts';
import { openChallenge, readAnswer, refusePasskey } from './passkey-challenge.ts';
import { originsOf, type PasskeySite } from './passkey-site.ts';

const passkeysMax = 20;

/** What the browser needs to make a passkey for the viewer, as JSON for `navigator.credentials.create`. Refuses TOO_MANY_PASSKEYS. */
export async function startPasskeyRegistration(
  database: Database,
  query: Query,
  { rpId }: PasskeySite,
): Promise<string> {
  const { personId } = requirePerson(query.actor);
  const person = await personById(query, personId);
  const known = await listPasskeys(query);
  if (known.length >= passkeysMax)
    refuse({ code: 'TOO_MANY_PASSKEYS', message: 'Remove one first.', params: { limit: passkeysMax } });
  const options = await generateRegistrationOptions({
    rpName: 'Openfloor',
    rpID: rpId,
    userName: person?.email ?? '',
    userDisplayName: person?.name ?? '',
    userID: new TextEncoder().encode(personId),
    attestationType: 'none',
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId.toString('base64url') })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await openChallenge(database, { challenge: options.challenge, purpose: 'REGISTER', personId });
  return JSON.stringify(options);
}

/** The browser's answer, and for which site it must be. */
export interface PasskeyRegister {
  readonly name: string;
  readonly answer: string;
  readonly site: PasskeySite;
}

/** Keeps a passkey that the viewer's device has made. Refuses PASSKEY_REFUSED when the answer is not to our last question, and no name. */
export const passkeyRegister = command<PasskeyRegister>({
  name: 'passkeyRegister',
  can: 'public',
  async run(tx, { name, answer: text, site }) {
    const { personId } = requirePerson(tx.actor);
    refuseAny(nameProblems(name, ['name']));
    const { answer, clientData } = readAnswer(text);
    const taken = await tx.row<{ live: boolean }>(
      sql`select auth.passkey_challenge_take(${clientData.challenge}, 'REGISTER', ${personId}::uuid) as live`,
    );
    if (!taken?.live) refusePasskey();
    const { registrationInfo } = await verifyRegistrationResponse({
      response: answer as Parameters<typeof verifyRegistrationResponse>[0]['response'],
      expectedChallenge: clientData.challenge,
      expectedOrigin: originsOf(site, clientData.origin),
      expectedRPID: site.rpId,
    }).catch(refusePasskey);
    if (!registrationInfo) refusePasskey();
    const { credential } = registrationInfo;
    const id = newId<'pky'>();
    await tx.rows(sql`
      select auth.passkey_add(${id}::uuid, ${Buffer.from(credential.id, 'base64url')}, ${Buffer.from(credential.publicKey)},
        ${credential.counter}::bigint, ${credential.transports ?? []}::text[], ${name.trim()})`);
    tx.audit({ type: 'person', id: personId }, { passkeyAdded: [null, name.trim()] });
    return { type: 'pky', id };
  },
});
