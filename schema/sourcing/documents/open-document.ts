import sql from 'sql-template-tag';
import { personOf } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { DocumentMark } from './document-mark.ts';
import { type MarkFacts, openingNumber } from './mark-line.ts';

/** An opening that is about to happen: what is opened, and by whom. */
export interface Opening {
  /** Of the opening in the log. */
  readonly id: string;
  readonly mark: DocumentMark;
  readonly facts: MarkFacts;
}

/** What was opened: a document, or a file of a message by its name. */
export interface Opened {
  readonly openingId: string;
  readonly documentId?: string;
  readonly messageId?: string;
  readonly fileName?: string;
  readonly isMarked: boolean;
  readonly at: Date;
}

interface Reader {
  readonly rfqNumber: string;
  readonly firm: string | null;
  readonly guest: string | null;
  readonly email: string | null;
  readonly person: string | null;
  readonly timeZone: string | null;
  readonly hasNda: boolean;
  readonly now: Date;
}

/** Of whoever has not told a zone: guests, and programs. */
const usualZone = 'Asia/Shanghai';

/** Who the actor is as a bidder of a request, and the opening that its reading would be; nothing for anybody else, the buyer too. */
export async function readerOfRfq(
  query: Query,
  rfqId: string,
): Promise<(Omit<Opening, 'mark'> & { readonly hasNda: boolean }) | undefined> {
  const row = await query.row<Reader>(sql`
    select r.number as rfq_number, f.name as firm, b.guest_name as guest, b.guest_email as email, p.name as person, p.time_zone, r.nda_text is not null as has_nda,
      app.clock() as now
    from app.rfq r join app.rfq_bidder b on b.rfq_id = r.id left join market.firm f on f.id = b.seller_id left join app.person p on p.id = app.person()
    where r.id = ${rfqId}::uuid and (b.seller_id = app.organisation() or b.id = app.guest())`);
  if (!row) return undefined;
  const id = newId<'opn'>();
  const { rfqNumber, firm, guest, email, person, timeZone, hasNda, now } = row;
  const reader = (firm ? [firm, person ?? 'API'] : [guest, email]).filter((part) => part !== null).join(' ');
  const facts = {
    reader,
    rfqNumber,
    number: openingNumber(id),
    at: new Date(now),
    timeZone: timeZone ?? usualZone,
  };
  return { id, facts, hasNda };
}

/** Notes that a bidder opens a file, in the transaction before its bytes go out: what was not noted was not given away. */
export const rfqDocumentOpen = command<Opened>({
  name: 'rfqDocumentOpen',
  can: 'public',
  async run(tx, { openingId, documentId = null, messageId = null, fileName = null, isMarked, at }) {
    await tx.rows(sql`
      insert into app.rfq_document_read (id, document_id, message_id, file_name, buyer_id, bidder_id, seller_id, person_id, reader, at, is_marked)
      select ${openingId}::uuid, ${documentId}::uuid, ${messageId}::uuid, ${fileName}, b.buyer_id, b.id, b.seller_id, ${personOf(tx.actor)}::uuid,
        coalesce((select p.name from app.person p where p.id = ${personOf(tx.actor)}::uuid), b.guest_name, 'API'), ${at}, ${isMarked}
      from app.rfq_bidder b
      where b.rfq_id = coalesce((select d.rfq_id from app.rfq_document d where d.id = ${documentId}::uuid), (select m.rfq_id from app.thread_message m where m.id = ${messageId}::uuid))
        and (b.seller_id = app.organisation() or b.id = app.guest())`);
    return { type: documentId ? 'rfd' : 'rfm', id: documentId ?? messageId ?? openingId };
  },
});
