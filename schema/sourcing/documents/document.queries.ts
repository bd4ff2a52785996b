import sql from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import type { DocumentRead, RfqDocument } from './document.ts';
import { markableTypes } from './document-mark.ts';

/** The mark by what the request asks, what the buyer has said, and what the kind of file can bear; in this order. */
const documents = sql`
  (select d.id, d.rfq_id, d.kind, d.name, d.revision, d.media_type, d.size_bytes, d.sha256, d.added_at,
    case when r.nda_text is null then 'NONE' when d.is_given_unmarked then 'UNMARKED' when d.media_type = any (${[...markableTypes]}::text[]) then 'MARKED'
      else 'WITHHELD' end as mark
  from app.rfq_document d join app.rfq r on r.id = d.rfq_id) as x`;

/** The documents of a request that the actor may open: none for a bidder who has not accepted its agreement. */
export function documentsOfRfq(query: Query, rfqId: string): Promise<RfqDocument[]> {
  const loader = query.loader<string, RfqDocument[]>('rfq-documents', async (ids) => {
    const found = await query.rows<RfqDocument>(sql`
      select * from ${documents} where rfq_id = any (${[...ids]}::uuid[]) order by rfq_id, id limit 5000`);
    return ids.map((wanted) => found.filter((document) => document.rfqId === wanted));
  });
  return loader.load(rfqId);
}

/** A document that the actor may open. */
export async function documentById(query: Query, id: string): Promise<RfqDocument | undefined> {
  return await query.row<RfqDocument>(sql`select * from ${documents} where id = ${id}::uuid`);
}

const readColumns = sql`d.id, d.document_id, d.message_id, d.bidder_id, d.seller_id, d.reader, d.at, d.is_marked, d.file_name`;

/** Who has opened a document, newest first, at most 200: every bidder for the buyer, itself for a bidder. */
export function readsOfDocument(query: Query, documentId: string): Promise<DocumentRead[]> {
  const loader = query.loader<string, DocumentRead[]>('document-reads', async (ids) => {
    const found = await query.rows<DocumentRead>(sql`
      select x.* from unnest(${[...ids]}::uuid[]) as k (id)
      cross join lateral (select ${readColumns} from app.rfq_document_read d where d.document_id = k.id order by d.id desc limit 200) x`);
    return ids.map((wanted) => found.filter((read) => read.documentId === wanted));
  });
  return loader.load(documentId);
}

/** Who has opened the files of a message under an agreement, newest first, at most 200. */
export function readsOfMessage(query: Query, messageId: string): Promise<DocumentRead[]> {
  const loader = query.loader<string, DocumentRead[]>('message-reads', async (ids) => {
    const found = await query.rows<DocumentRead>(sql`
      select x.* from unnest(${[...ids]}::uuid[]) as k (id)
      cross join lateral (select ${readColumns} from app.rfq_document_read d where d.message_id = k.id order by d.id desc limit 200) x`);
    return ids.map((wanted) => found.filter((read) => read.messageId === wanted));
  });
  return loader.load(messageId);
}
