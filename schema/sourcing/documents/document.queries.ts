import sql from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import type { DocumentRead, RfqDocument } from './document.ts';

const columns = sql`id, rfq_id, kind, name, revision, media_type, size_bytes, sha256, added_at`;

/** The documents of a request that the actor may open: none for a bidder who has not accepted its agreement. */
export function documentsOfRfq(query: Query, rfqId: string): Promise<RfqDocument[]> {
  const loader = query.loader<string, RfqDocument[]>('rfq-documents', async (ids) => {
    const found = await query.rows<RfqDocument>(sql`
      select ${columns} from app.rfq_document where rfq_id = any (${[...ids]}::uuid[]) order by rfq_id, id limit 5000`);
    return ids.map((wanted) => found.filter((document) => document.rfqId === wanted));
  });
  return loader.load(rfqId);
}

/** A document that the actor may open. */
export async function documentById(query: Query, id: string): Promise<RfqDocument | undefined> {
  return await query.row<RfqDocument>(sql`select ${columns} from app.rfq_document where id = ${id}::uuid`);
}

/** Who has opened a document, newest first, at most 200: every bidder for the buyer, itself for a bidder. */
export function readsOfDocument(query: Query, documentId: string): Promise<DocumentRead[]> {
  const loader = query.loader<string, DocumentRead[]>('document-reads', async (ids) => {
    const found = await query.rows<DocumentRead>(sql`
      select x.document_id, x.bidder_id, x.seller_id, x.reader, x.at from unnest(${[...ids]}::uuid[]) as k (id)
      cross join lateral (select * from app.rfq_document_read d where d.document_id = k.id order by d.id desc limit 200) x`);
    return ids.map((wanted) => found.filter((read) => read.documentId === wanted));
  });
  return loader.load(documentId);
}
