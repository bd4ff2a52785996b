import sql from 'sql-template-tag';
import { personOf } from '../../kernel/actor.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { newId } from '../../kernel/id.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { textProblems } from '../rfq/read-rfq-input.ts';
import { speakerOf } from '../speaker.ts';
import { phraseProblems, type ThreadWordsInput, valuesOf } from './phrase-input.ts';
import { sideOfThread, type Thread, type ThreadMatter } from './thread.ts';

/** Fired for every message, by its matter; the other side hears of it. */
export const messagePosted = {
  BIDDER: 'rfq.message.v1',
  RESERVATION: 'reservation.message.v1',
  CALL_OFF: 'call-off.message.v1',
} as const satisfies Record<ThreadMatter, string>;

const subjectType = { BIDDER: 'rfq', RESERVATION: 'reservation', CALL_OFF: 'callOff' } as const;

/** A file as a message keeps it. */
export interface SentFile {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

type Words = Readonly<Pick<ThreadWordsInput, 'phrase' | 'text'>>;

/** MISSING at `text` for neither phrase nor words, TEXT_TOO_LONG, and all that is wrong with the phrase. */
export function wordsProblems({ phrase, text }: Words): UserError[] {
  const own = text?.trim() ?? '';
  if (!phrase && !own) return [problem({ code: 'MISSING', message: 'A phrase, or words.', path: ['text'] })];
  return [...(phrase ? phraseProblems(phrase) : []), ...(own ? textProblems(own, 4000, ['text']) : [])];
}

/** Writes a message that has no problem, tells of it, and notes it in the book. */
export async function writeMessage(
  tx: Tx,
  thread: Thread,
  said: Words & {
    readonly named: readonly string[];
    readonly files: readonly SentFile[];
    readonly byMailLink?: boolean;
  },
): Promise<void> {
  const { phrase, byMailLink = false } = said;
  const id = newId<'rfm'>();
  const side = sideOfThread(thread, tx);
  const of = (matter: ThreadMatter) => (thread.matter === matter ? thread.id : null);
  await tx.rows(sql`
    insert into app.thread_message (id, thread_id, rfq_id, bidder_id, reservation_id, call_off_id, buyer_id, seller_id, side, person_id, person_name, text, phrase, phrase_values,
      named, attachments, by_mail_link, posted_at)
    values (${id}::uuid, ${thread.id}::uuid, ${thread.rfqId}::uuid, ${of('BIDDER')}::uuid, ${of('RESERVATION')}::uuid, ${of('CALL_OFF')}::uuid, ${thread.buyerId}::uuid,
      ${thread.sellerId}::uuid, ${side}, ${personOf(tx.actor)}::uuid, ${await speakerOf(tx)}, ${said.text?.trim() ?? ''}, ${phrase?.code ?? null},
      ${phrase ? canonicalJson(valuesOf(phrase)) : null}::jsonb, ${[...said.named]}::uuid[], ${canonicalJson(said.files)}::jsonb, ${byMailLink}, ${tx.now})`);
  tx.emit(messagePosted[thread.matter], {
    subjectId: thread.id,
    messageId: id,
    ...(thread.rfqId ? { rfqId: thread.rfqId } : {}),
    toId: side === 'BUYER' ? thread.sellerId : thread.buyerId,
    fromId: tx.organisationId,
  });
  tx.audit(
    { type: subjectType[thread.matter], id: thread.rfqId ?? thread.id },
    { message: [null, id], ...(byMailLink ? { byMailLink: [null, true] } : {}) },
  );
}
