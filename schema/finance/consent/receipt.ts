import sql from 'sql-template-tag';
import { firmById } from '../../identity/index.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { encodeId } from '../../kernel/id.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { Secrets } from '../../kernel/secrets.ts';
import { fieldsOf } from '../catalogue/data-field.ts';
import { readingsOf } from '../dossier/consent-read.ts';
import type { Consent } from './consent.ts';
import { odrlOf } from './odrl.ts';

/**
 * The receipt of a consent as it stands now: a JSON text `{receipt, proof}`. The signature is Ed25519 over the canonical JSON of
 * `receipt` (keys sorted, no spaces, UTF-8), so whoever has the public key can check it without asking us.
 */
export async function receiptOf(query: Query, secrets: Secrets, consent: Consent): Promise<string> {
  const receipt = await factsOf(query, consent);
  const proof = {
    type: 'Ed25519',
    over: 'canonical JSON of `receipt`: keys sorted, no spaces, UTF-8',
    publicKey: secrets.publicKeyOf('consent-receipt'),
    signature: secrets.sign('consent-receipt', canonicalJson(receipt)),
  };
  return JSON.stringify({ receipt: JSON.parse(canonicalJson(receipt)), proof }, null, 2);
}

async function factsOf(query: Query, consent: Consent): Promise<Record<string, unknown>> {
  const fields = await fieldsOf(query, consent);
  const [subject, recipient] = [
    await party(query, consent.subjectId),
    await party(query, consent.recipientId),
  ];
  const issued = await query.row<{ at: Date }>(sql`select app.clock() as at`);
  return {
    type: 'ConsentReceipt',
    version: 1,
    issuedAt: issued?.at,
    consent: { id: encodeId('con', consent.id), number: consent.number, state: consent.state },
    subject,
    recipient,
    purpose: consent.purpose,
    dataGroups: consent.dataGroups,
    fields: fields.map(({ code, nameZh, nameEn }) => ({ code, nameZh, nameEn })),
    granularity: consent.granularity,
    // A score of these groups goes with every granularity.
    score: true,
    windowMonths: consent.windowMonths,
    frequency: consent.frequency,
    givenAt: consent.givenAt,
    confirmedAt: consent.confirmedAt,
    confirmBy: consent.confirmBy,
    expiresAt: consent.expiresAt,
    revocableAtWill: true,
    revokedAt: consent.revokedAt,
    // What was read before a revocation stays in the reader's hands: the receipt says that it was.
    readings: await readingsOf(query, consent.id),
    odrl: odrlOf(consent, fields),
  };
}

async function party(query: Query, id: string) {
  const firm = await firmById(query, id);
  return { id: encodeId('org', id), name: firm?.name ?? null, nameEn: firm?.nameEn ?? null };
}
