import { createHash } from 'node:crypto';
import { firmById } from '../../identity/index.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { encodeId } from '../../kernel/id.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { Secrets } from '../../kernel/secrets.ts';
import { type DataField, fieldsOf } from '../catalogue/data-field.ts';
import { consentById } from '../consent/consent.queries.ts';
import type { Purpose } from '../consent/terms.ts';
import type { Dossier, DossierFigure } from './dossier.ts';

/** What a memo says of its consent. */
export interface MemoParties {
  readonly consent: { readonly id: string; readonly number: string };
  readonly subject: MemoFirm;
  readonly recipient: MemoFirm;
  readonly fields: readonly DataField[];
}

interface MemoFirm {
  readonly id: string;
  readonly name: string | null;
  readonly nameEn: string | null;
}

/** One reading, to be filed with a decision: facts, and the proof that they are what was given away. */
export interface Memo {
  readonly parties: MemoParties;
  readonly purpose: Purpose;
  readonly dossier: Dossier;
  /** JSON `{memo, sha256, proof}`. */
  readonly json: string;
  /** Of the canonical JSON of `memo`, in hex. */
  readonly sha256: string;
  /** Ed25519 over the same, base64. */
  readonly signature: string;
}

/** Nothing for a consent that the actor is no party of. */
export async function memoParties(query: Query, consentId: string): Promise<MemoParties | undefined> {
  const consent = await consentById(query, consentId);
  if (!consent) return undefined;
  return {
    consent: { id: encodeId('con', consent.id), number: consent.number },
    subject: await firmOf(query, consent.subjectId),
    recipient: await firmOf(query, consent.recipientId),
    fields: await fieldsOf(query, consent),
  };
}

/**
 * The memo of a reading that gave something. Whoever holds it can show later, without asking us, that each figure is as it was read:
 * the signature is over the canonical JSON of `memo` (keys sorted, no spaces, UTF-8).
 */
export function memoOf(parties: MemoParties, purpose: Purpose, dossier: Dossier, secrets: Secrets): Memo {
  const memo = canonicalJson(factsOf(parties, purpose, dossier));
  const sha256 = createHash('sha256').update(memo, 'utf8').digest('hex');
  const signature = secrets.sign('dossier-memo', memo);
  const proof = {
    type: 'Ed25519',
    over: 'canonical JSON of `memo`: keys sorted, no spaces, UTF-8',
    publicKey: secrets.publicKeyOf('dossier-memo'),
    signature,
  };
  const json = JSON.stringify({ memo: JSON.parse(memo), sha256, proof }, null, 2);
  return { parties, purpose, dossier, json, sha256, signature };
}

/** What programs read of one reading besides its figures, with ids as on the wire. */
export function readingFacts(purpose: Purpose, { readId, asOf, fromDay, untilDay, score }: Dossier) {
  return {
    readId: readId && encodeId('cnr', readId),
    ...{ purpose, asOf, fromDay, untilDay },
    score: score && { ...score, scoreId: encodeId('scr', score.scoreId) },
  };
}

function factsOf({ consent, subject, recipient }: MemoParties, purpose: Purpose, dossier: Dossier) {
  return {
    type: 'DossierMemo',
    version: 1,
    consent,
    subject,
    recipient,
    ...readingFacts(purpose, dossier),
    figures: dossier.figures.map(figureFacts),
  };
}

function figureFacts({ field, period, item, value, unit, source, observations, coverageBps }: DossierFigure) {
  return { field, period, item, value, unit, source, observations, coverageBps };
}

async function firmOf(query: Query, id: string): Promise<MemoFirm> {
  const firm = await firmById(query, id);
  return { id: encodeId('org', id), name: firm?.name ?? null, nameEn: firm?.nameEn ?? null };
}
