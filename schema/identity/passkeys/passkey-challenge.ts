import sql from 'sql-template-tag';
import type { Database } from '../../kernel/database.ts';
import { refuse } from '../../kernel/refusal.ts';
import { direct } from '../direct.ts';

type Purpose = 'REGISTER' | 'SIGN_IN';

/** How long a browser has to answer. */
export const challengeMinutes = 5;

/** Keeps a challenge until it is answered or too old. */
export async function openChallenge(
  database: Database,
  { challenge, purpose, personId }: { challenge: string; purpose: Purpose; personId?: string },
): Promise<void> {
  await direct(
    database,
    sql`select auth.passkey_challenge_open(${challenge}, ${purpose}, ${personId ?? null}::uuid, make_interval(mins => ${challengeMinutes}))`,
  );
}

/** What the browser's answer says of itself, before anything of it is believed. */
export interface ClientData {
  readonly challenge: string;
  readonly origin: string;
}

/** The answer as JSON and its client data. PASSKEY_REFUSED when it is none. */
export function readAnswer(text: string): { answer: unknown; clientData: ClientData } {
  try {
    const answer = JSON.parse(text) as { response: { clientDataJSON: string } };
    const told = JSON.parse(
      Buffer.from(answer.response.clientDataJSON, 'base64url').toString('utf8'),
    ) as Partial<ClientData>;
    if (typeof told.challenge !== 'string' || typeof told.origin !== 'string') return refusePasskey();
    return { answer, clientData: { challenge: told.challenge, origin: told.origin } };
  } catch {
    return refusePasskey();
  }
}

/** The same answer for whatever is wrong with a passkey. */
export function refusePasskey(): never {
  refuse({ code: 'PASSKEY_REFUSED', message: 'The passkey was not accepted; try again.', path: ['answer'] });
}
