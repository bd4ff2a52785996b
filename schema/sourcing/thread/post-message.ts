import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { requireFile } from '../../files/index.ts';
import { command } from '../../kernel/command.ts';
import { Fault, notFound } from '../../kernel/fault.ts';
import { uuidOf } from '../../kernel/id.ts';
import { refuse, refuseAny } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { unmarkable } from '../documents/add-document.ts';
import { isMarkable } from '../documents/document-mark.ts';
import { ThreadWordsInput } from './phrase-input.ts';
import { seeThread } from './see-thread.ts';
import { requireThread, sideOfThread, type Thread } from './thread.ts';
import { type SentFile, wordsProblems, writeMessage } from './write-message.ts';

@InputType({ description: 'A message to the other firm of a matter: a fixed phrase, own words, or both.' })
export class ThreadMessagePostInput extends ThreadWordsInput {
  @Field(() => ID, { description: 'The matter: a bidder, a reservation, a call-off.' }) threadId!: string;
  @Field(() => [ID], { nullable: true, description: 'Uploaded files to send along: at most 5.' })
  fileIds?: string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'People of your own organisation who are to hear of it: at most 20.',
  })
  personIds?: string[] | null;
}

/**
 * Writes to the other side; nobody else reads it, and no other bidder ever. Whoever writes has seen the thread. Refuses MISSING for neither phrase nor
 * words and for a blank that is left open, PHRASE_BLANK_NONE, THREAD_OF_GUEST: a guest reads answers on its page; from a buyer under an agreement
 * FILE_UNMARKABLE for a file of a kind that bears no mark: among the documents it can be given as it is.
 */
export const threadMessagePost = command<ThreadMessagePostInput>({
  name: 'threadMessagePost',
  can: 'message:write',
  async run(tx, input) {
    const thread = await requireThread(tx, input.threadId);
    const named = await namedPeople(tx, input.personIds ?? []);
    const files = await attached(tx, input.fileIds ?? []);
    refuseAny(wordsProblems(input));
    if (thread.sellerId === null)
      refuse({ code: 'THREAD_OF_GUEST', message: 'A guest has no inbox.', path: ['threadId'] });
    if (sideOfThread(thread, tx) === 'BUYER') await refuseUnmarkable(tx, thread, files);
    await writeMessage(tx, thread, { ...input, named, files });
    await seeThread(tx, thread.id);
    return { type: 'thread', id: thread.id };
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

async function attached(tx: Tx, wires: readonly string[]): Promise<SentFile[]> {
  if (wires.length > 5) throw new Fault('BAD_USER_INPUT', 'Five files at most.', { path: 'fileIds' });
  const ids: string[] = [];
  for (const [index, wire] of wires.entries())
    ids.push(await requireFile(tx, wire, `fileIds.${index}`, ['DOCUMENT', 'SHEET', 'PHOTO']));
  return await tx.rows<SentFile>(sql`
    select name, media_type, size_bytes::int, encode(sha256, 'hex') as sha256 from app.stored_file where id = any (${ids}::uuid[]) order by name`);
}

async function refuseUnmarkable(tx: Tx, { rfqId }: Thread, files: readonly SentFile[]): Promise<void> {
  const bare = files.find(({ mediaType }) => !isMarkable(mediaType));
  if (!bare || !rfqId) return;
  const agreement = await tx.row(
    sql`select id from app.rfq where id = ${rfqId}::uuid and nda_text is not null`,
  );
  if (agreement) refuse(unmarkable(['fileIds'], bare.name, 'KIND'));
}
