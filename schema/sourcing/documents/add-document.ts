import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { requireFile } from '../../files/index.ts';
import { personOf } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { newId } from '../../kernel/id.ts';
import { type ProblemFacts, refuse, refuseAny } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { tellBidders } from '../bidders/invite-bidders.ts';
import { textProblems } from '../rfq/read-rfq-input.ts';
import { lockRfq } from '../sourcing.locks.ts';
import { speakerOf } from '../speaker.ts';
import { type DocumentKind, DocumentKindEnum } from './document.ts';
import { isMarkable, type MarkProblem } from './document-mark.ts';

@InputType({ description: 'An uploaded file, to show to the bidders of a request.' })
export class RfqDocumentAddInput extends CommandInput {
  @Field(() => ID, { description: 'The request.' }) rfqId!: string;
  @Field(() => ID, { description: 'The uploaded file: a document, a sheet or a picture.' }) fileId!: string;
  @Field(() => DocumentKindEnum, { description: 'What it is.' }) kind!: DocumentKind;
  @Field(() => String, { description: 'Its revision, 1 to 20 characters: A, 03 …' }) revision!: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether bidders get it as it is, without a mark, where the request has an agreement on confidentiality. A file that cannot bear a mark is refused unless this is said.',
  })
  unmarked?: boolean | null;
}
/** Besides what the buyer says, what a look at the bytes has found: absent where nobody has looked. */
export type RfqDocumentAddFacts = RfqDocumentAddInput & { readonly markProblem?: MarkProblem };

const documentsMax = 50;

/**
 * Shows a file to the bidders. Refuses WRONG_STATE once the request is due, TOO_MANY_DOCUMENTS; under an agreement FILE_UNMARKABLE for what cannot
 * bear a mark, unless the buyer gives it as it is.
 */
export const rfqDocumentAdd = command<RfqDocumentAddFacts>({
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
    if (!input.unmarked) await refuseUnmarkable(tx, rfq.id, fileId, input.markProblem);
    const id = newId<'rfd'>();
    await tx.rows(sql`
      insert into app.rfq_document (id, rfq_id, buyer_id, file_id, kind, name, revision, media_type, size_bytes, sha256, added_by, added_by_name, added_at, is_given_unmarked)
      select ${id}::uuid, ${rfq.id}::uuid, ${tx.organisationId}::uuid, f.id, ${input.kind}, f.name, ${input.revision.trim()}, f.media_type, f.size_bytes, f.sha256,
        ${personOf(tx.actor)}::uuid, ${await speakerOf(tx)}, ${tx.now}, ${input.unmarked ?? false} from app.stored_file f where f.id = ${fileId}::uuid`);
    if (rfq.state === 'OPEN') await tellBidders(tx, rfq.id, 'rfq.noted.v1', { documentId: id });
    tx.audit({ type: 'rfq', id: rfq.id }, { document: [null, `${input.kind} ${input.revision.trim()}`] });
    return { type: 'rfq', id: rfq.id };
  },
});

/** What would be withheld from every bidder is not shown to them in the first place. */
async function refuseUnmarkable(
  tx: Tx,
  rfqId: string,
  fileId: string,
  looked: RfqDocumentAddFacts['markProblem'],
): Promise<void> {
  const file = await tx.row<{ name: string; mediaType: string }>(sql`
    select f.name, f.media_type from app.stored_file f join app.rfq r on r.id = ${rfqId}::uuid and r.nda_text is not null where f.id = ${fileId}::uuid`);
  if (!file) return;
  const problem = isMarkable(file.mediaType) ? looked : 'KIND';
  if (problem) refuse(unmarkable(['fileId'], file.name, problem));
}

/** FILE_UNMARKABLE: the file by its name, and why. */
export function unmarkable(path: readonly string[], name: string, problem: MarkProblem): ProblemFacts {
  return {
    code: 'FILE_UNMARKABLE',
    message: `It cannot bear a mark: ${problem}.`,
    path,
    params: { name, markProblem: problem },
  };
}
