import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';
import sql from 'sql-template-tag';
import type { Database } from '../../kernel/database.ts';
import { problem } from '../../kernel/refusal.ts';
import { direct } from '../direct.ts';
import { addressCount, throughDoor, WrongGuess } from '../doors.ts';
import { startSession } from '../session.ts';
import type { Visitor } from '../visitor.ts';
import { openChallenge, readAnswer } from './passkey-challenge.ts';
import { originsOf, type PasskeySite } from './passkey-site.ts';

/** What the browser needs to sign in with a passkey of whoever has one here, as JSON for `navigator.credentials.get`. */
export async function startPasskeySignIn(database: Database, { rpId }: PasskeySite): Promise<string> {
  const options = await generateAuthenticationOptions({ rpID: rpId, userVerification: 'required' });
  await openChallenge(database, { challenge: options.challenge, purpose: 'SIGN_IN' });
  return JSON.stringify(options);
}

interface Known {
  readonly personId: string;
  readonly publicKey: Buffer;
  readonly counter: bigint;
}

/**
 * Signs in with a passkey, which is two factors in one: the device, and what unlocks it. Gives the session's token. Refuses
 * PASSKEY_REFUSED alike for whatever is wrong, TOO_MANY_ATTEMPTS.
 */
export async function signInWithPasskey(
  database: Database,
  { answer: text, site }: { readonly answer: string; readonly site: PasskeySite },
  { hours, visitor }: { readonly hours: number; readonly visitor: Visitor },
): Promise<string> {
  const door = { name: 'passkey', field: 'answer', address: addressCount(visitor) } as const;
  return await throughDoor(database, door, async () => {
    const personId = await personOfAnswer(database, text, site);
    return await startSession(database, { personId, withSecondFactor: true, hours, visitor });
  });
}

async function personOfAnswer(database: Database, text: string, site: PasskeySite): Promise<string> {
  const { answer, clientData } = readAnswer(text);
  const response = answer as Parameters<typeof verifyAuthenticationResponse>[0]['response'];
  const credentialId = Buffer.from(String(response.id), 'base64url');
  // Taken before it is looked at: an answer is tried once, right or wrong.
  const [taken] = await direct<{ live: boolean }>(
    database,
    sql`select auth.passkey_challenge_take(${clientData.challenge}, 'SIGN_IN', null) as live`,
  );
  const [known] = await direct<Known>(database, sql`select * from auth.passkey_find(${credentialId})`);
  if (!taken?.live || !known) throw missed();
  const { authenticationInfo, verified } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: clientData.challenge,
    expectedOrigin: originsOf(site, clientData.origin),
    expectedRPID: site.rpId,
    credential: {
      id: response.id,
      publicKey: new Uint8Array(known.publicKey),
      counter: Number(known.counter),
    },
  }).catch(() => {
    throw missed();
  });
  if (!verified) throw missed();
  await direct(
    database,
    sql`select auth.passkey_used(${credentialId}, ${authenticationInfo.newCounter}::bigint)`,
  );
  return known.personId;
}

function missed(): WrongGuess {
  return new WrongGuess([
    problem({ code: 'PASSKEY_REFUSED', message: 'The passkey was not accepted.', path: ['answer'] }),
  ]);
}
