import { type Dossier, type Purpose, purposes, readDossier } from '#schema/finance/index.ts';
import { may } from '#schema/kernel/actor.ts';
import { uuidOf } from '#schema/kernel/id.ts';
import type { Context } from '../context.ts';

export type Answer = readonly [status: number, body: object];

/** What one request has read, or how it is refused: `{ code, message }` with its status. */
export type Reading = { readonly refusal: Answer } | { readonly dossier: Dossier; readonly purpose: Purpose };

/** What a request asks for, as it stands in its address. */
export interface Asked {
  readonly consent: string;
  readonly purpose: string | null;
  readonly fields?: readonly string[] | undefined;
}

/** One reading by a consent over plain HTTP, noted in the firm's log. Ends the context. */
export async function readByConsent(context: Context, asked: Asked): Promise<Reading> {
  try {
    const { actor, services } = context;
    if (actor.kind === 'public') return refused(401, 'UNAUTHENTICATED', 'Come with a key, or sign in.');
    if (!may(actor, 'dossier:read')) return refused(403, 'FORBIDDEN', 'This needs the scope dossier:read.');
    const purpose = purposes.find((known) => known === asked.purpose);
    if (!purpose) return refused(400, 'BAD_USER_INPUT', `purpose is one of ${purposes.join(', ')}.`);
    const consentId = uuidOf('con', asked.consent);
    // What is read has a statement of its own.
    await context.end();
    const dossier =
      consentId &&
      (await readDossier(services.database, actor, { consentId, purpose, fields: asked.fields }));
    if (!dossier) return refused(404, 'NOT_FOUND', 'There is no such consent for you.');
    return dossier.outcome === 'READ' ? { dossier, purpose } : notRead(dossier);
  } finally {
    await context.end();
  }
}

function notRead({ outcome, nextOn }: Dossier): Reading {
  const body = { code: outcome, message: 'Nothing was read.', ...(nextOn ? { nextOn } : {}) };
  return { refusal: [outcome === 'TOO_SOON' ? 429 : 403, body] };
}

export function refused(status: number, code: string, message: string): { readonly refusal: Answer } {
  return { refusal: [status, { code, message }] };
}
