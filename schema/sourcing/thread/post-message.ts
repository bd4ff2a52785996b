import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { requireFile } from '../../files/index.ts';
import { personOf } from '../../kernel/actor.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { Fault, notFound } from '../../kernel/fault.ts';
import { newId, uuidOf } from '../../kernel/id.ts';
import { refuse, refuseAny } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { unmarkable } from '../documents/add-document.ts';
import { isMarkable } from '../documents/document-mark.ts';
import { textProblems } from '../rfq/read-rfq-input.ts';

/** Fired for every message; the other side hears of it. */
export const messagePosted = 'rfq.message.v1';

@InputType({ description: 'A message to the other side of one bidder’s thread.' })
export class RfqMessagePostInput extends CommandInput {
  @Field(() => ID, { description: 'The bidder whose thread it is.' }) bidderId!: string;
  @Field(() => String, { description: '1 to 4,000 characters.' }) text!: string;
  @Field(() => [ID], { nullable: true, description: 'Uploaded files to send along: at most 5.' })
  fileIds?: string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'People of your own organisation who are to hear of it: at most 20.',
  })
  personIds?: string[] | null;
}
@InputType({ description: 'A thread that has been read up to now.' })
export class RfqThreadSeeInput extends CommandInput {
  @Field(() => ID, { description: 'The bidder whose thread it is.' }) bidderId!: string;
}

interface Thread {
  readonly id: string;
  readonly rfqId: string;
  readonly buyerId: string;
  readonly sellerId: string | null;
}

async function requireThread(tx: Tx, wire: string): Promise<Thread> {
  const id = uuidOf('bid', wire);
  const found = id
    ? await tx.row<Thread>(
        sql`select id, rfq_id, buyer_id, seller_id from app.rfq_bidder where id = ${id}::uuid and asked_at is not null`,
      )
    : undefined;
  if (!found) throw notFound(['bidderId']);
  return found;
}

/**
 * Writes to the other side; nobody else reads it, and no other bidder ever. Refuses THREAD_OF_GUEST: a guest reads answers on its page; from a
 * buyer under an agreement FILE_UNMARKABLE for a file of a kind that bears no mark: among the documents it can be given as it is.
 */
export const rfqMessagePost = command<RfqMessagePostInput>({
  name: 'rfqMessagePost',
  can: 'message:write',
  async run(tx, input) {
    const thread = await requireThread(tx, input.bidderId);
    const named = await namedPeople(tx, input.personIds ?? []);
    const files = await attached(tx, input.fileIds ?? []);
    refuseAny(textProblems(input.text, 4000, ['text']));
    if (thread.sellerId === null)
      refuse({ code: 'THREAD_OF_GUEST', message: 'A guest has no inbox.', path: ['bidderId'] });
    const id = newId<'rfm'>();
    const side = thread.buyerId === tx.organisationId ? 'BUYER' : 'SELLER';
    if (side === 'BUYER') await refuseUnmarkable(tx, thread.rfqId, files);
    const person = await tx.row<{ name: string }>(
      sql`select name from app.person where id = ${personOf(tx.actor)}::uuid`,
    );
    await tx.rows(sql`
      insert into app.rfq_message (id, rfq_id, bidder_id, buyer_id, seller_id, side, person_id, person_name, text, named, attachments, posted_at)
      values (${id}::uuid, ${thread.rfqId}::uuid, ${thread.id}::uuid, ${thread.buyerId}::uuid, ${thread.sellerId}::uuid, ${side}, ${personOf(tx.actor)}::uuid,
        ${person?.name ?? 'API'}, ${input.text.trim()}, ${named}::uuid[], ${canonicalJson(files)}::jsonb, ${tx.now})`);
    tx.emit(messagePosted, {
      subjectId: thread.id,
      messageId: id,
      rfqId: thread.rfqId,
      toId: side === 'BUYER' ? thread.sellerId : thread.buyerId,
      fromId: tx.organisationId,
    });
    tx.audit({ type: 'rfq', id: thread.rfqId }, { message: [null, id] });
    return { type: 'rfq', id: thread.rfqId };
  },
});

async function namedPeople(tx: Tx, wires: readonly string[]): Promise<string[]> {
  if (wires.length > 20) throw new Fault('BAD_USER_INPUT', 'Twenty people at most.', { path: 'personIds' });
  const ids = [...new Set(wires)].map((wire) => uuidOf('per', wire) ?? '');
  if (ids.includes('')) throw notFound(['personIds']);
  const known = await tx.rows(sql`
    select person_id from app.membership where organisation_id = app.organisation() and person_id = any (${ids}::uuid[])`);
  if (known.length < ids.length) throw notFound(['personIds']);
  return ids;
}

async function attached(tx: Tx, wires: readonly string[]) {
  if (wires.length > 5) throw new Fault('BAD_USER_INPUT', 'Five files at most.', { path: 'fileIds' });
  const ids: string[] = [];
  for (const [index, wire] of wires.entries())
    ids.push(await requireFile(tx, wire, `fileIds.${index}`, ['DOCUMENT', 'SHEET', 'PHOTO']));
  return await tx.rows<{ name: string; mediaType: string; sizeBytes: number; sha256: string }>(sql`
    select name, media_type, size_bytes::int, encode(sha256, 'hex') as sha256 from app.stored_file where id = any (${ids}::uuid[]) order by name`);
}

/** Notes that a person has read a thread up to now: for themselves alone. */
export const rfqThreadSee = command<RfqThreadSeeInput>({
  name: 'rfqThreadSee',
  can: 'message:write',
  async run(tx, input) {
    const thread = await requireThread(tx, input.bidderId);
    if (tx.actor.kind === 'person')
      await tx.rows(sql`
        insert into app.rfq_seen (organisation_id, person_id, bidder_id, seen_at)
        values (${tx.organisationId}::uuid, ${tx.actor.personId}::uuid, ${thread.id}::uuid, ${tx.now})
        on conflict (person_id, bidder_id) do update set seen_at = excluded.seen_at`);
    return { type: 'rfq', id: thread.rfqId };
  },
});

async function refuseUnmarkable(
  tx: Tx,
  rfqId: string,
  files: readonly { readonly name: string; readonly mediaType: string }[],
): Promise<void> {
  const bare = files.find(({ mediaType }) => !isMarkable(mediaType));
  if (!bare) return;
  const agreement = await tx.row(
    sql`select id from app.rfq where id = ${rfqId}::uuid and nda_text is not null`,
  );
  if (agreement) refuse(unmarkable(['fileIds'], bare.name, 'KIND'));
}
