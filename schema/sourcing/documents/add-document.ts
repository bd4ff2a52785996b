import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { requireFile } from '../../files/index.ts';
import { personOf } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { newId } from '../../kernel/id.ts';
import { refuse, refuseAny } from '../../kernel/refusal.ts';
import { tellBidders } from '../bidders/invite-bidders.ts';
import { textProblems } from '../rfq/read-rfq-input.ts';
import { lockRfq } from '../sourcing.locks.ts';
import { type DocumentKind, DocumentKindEnum } from './document.ts';

@InputType({ description: 'An uploaded file, to show to the bidders of a request.' })
export class RfqDocumentAddInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' }) rfqId!: string;
  @Field(() => ID, { description: 'The uploaded file: a document, a sheet or a picture.' }) fileId!: string;
  @Field(() => DocumentKindEnum, { description: 'What it is.' }) kind!: DocumentKind;
  @Field(() => String, { description: 'Its revision, 1 to 20 characters: A, 03 …' }) revision!: string;
}

const documentsMax = 50;

/** Shows a file to the bidders. Refuses WRONG_STATE once the request is due, TOO_MANY_DOCUMENTS. */
export const rfqDocumentAdd = command<RfqDocumentAddInput>({
  name: 'rfqDocumentAdd',
  can: 'rfq:write',
  async run(tx, input) {
    const rfq = await lockRfq(tx, input.rfqId);
    const fileId = await requireFile(tx, input.fileId, 'fileId', ['DOCUMENT', 'SHEET', 'PHOTO']);
    if (rfq.state !== 'DRAFT' && rfq.state !== 'OPEN')
      refuse({
        code: 'WRONG_STATE',
        message: `It is ${rfq.state}.`,
        path: ['rfqId'],
        params: { state: rfq.state, action: 'INFORM' },
      });
    refuseAny(textProblems(input.revision, 20, ['revision']));
    const many = await tx.row<{ count: bigint }>(
      sql`select count(*) as count from app.rfq_document where rfq_id = ${rfq.id}::uuid`,
    );
    if ((many?.count ?? 0n) >= BigInt(documentsMax))
      refuse({
        code: 'TOO_MANY_DOCUMENTS',
        message: 'Fifty at most.',
        path: ['fileId'],
        params: { limit: documentsMax },
      });
    const id = newId<'rfd'>();
    await tx.rows(sql`
      insert into app.rfq_document (id, rfq_id, buyer_id, file_id, kind, name, revision, media_type, size_bytes, sha256, added_by, added_at)
      select ${id}::uuid, ${rfq.id}::uuid, ${tx.organisationId}::uuid, f.id, ${input.kind}, f.name, ${input.revision.trim()}, f.media_type, f.size_bytes, f.sha256,
        ${personOf(tx.actor)}::uuid, ${tx.now} from app.stored_file f where f.id = ${fileId}::uuid`);
    if (rfq.state === 'OPEN') await tellBidders(tx, rfq.id, 'rfq.noted.v1', { documentId: id });
    tx.audit({ type: 'rfq', id: rfq.id }, { document: [null, `${input.kind} ${input.revision.trim()}`] });
    return { type: 'rfq', id: rfq.id };
  },
});

/** Notes that a bidder opens a document, in the transaction before its bytes go out: what was not noted was not given away. */
export const rfqDocumentOpen = command<{ readonly documentId: string }>({
  name: 'rfqDocumentOpen',
  can: 'public',
  async run(tx, { documentId }) {
    await tx.rows(sql`
      insert into app.rfq_document_read (document_id, buyer_id, bidder_id, seller_id, person_id, reader, at)
      select d.id, d.buyer_id, b.id, b.seller_id, ${personOf(tx.actor)}::uuid,
        coalesce((select p.name from app.person p where p.id = ${personOf(tx.actor)}::uuid), b.guest_name, 'API'), app.clock()
      from app.rfq_document d join app.rfq_bidder b on b.rfq_id = d.rfq_id
      where d.id = ${documentId}::uuid and (b.seller_id = app.organisation() or b.id = app.guest())`);
    return { type: 'rfd', id: documentId };
  },
});
