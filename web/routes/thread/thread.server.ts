import { data, type RouterContextProvider, redirect } from 'react-router';
import { preferencesContext } from '../../context.ts';
import { takePostedFile } from '../../form/posted-file.server.ts';
import { FormReader } from '../../form/read-form.ts';
import { toFieldErrors } from '../../form/user-errors.ts';
import type { RefusalFragment, ThreadPhrase, ThreadPhraseInput } from '../../gql/graphql.ts';
import { query, run } from '../../graphql.server.ts';
import { toApiLocale } from '../../i18n/locale.ts';
import { ThreadDocument, ThreadMessagePostDocument, ThreadSeeDocument } from './thread.gql.ts';

interface Args {
  readonly context: Readonly<RouterContextProvider>;
  readonly url: URL;
}

export type Conversation = NonNullable<Awaited<ReturnType<typeof loadThread>>>;

/** A thread as its panel shows it, with the phrases that a message may begin with and who may be told of it; null where the reader has none. */
export async function loadThread(args: Args, id: string) {
  const locale = toApiLocale(args.context.get(preferencesContext).locale);
  const { thread, threadPhrases, members } = await query(args, ThreadDocument, { id, locale });
  const others = members.edges.flatMap(({ node }) => (node.person && !node.isViewer ? [node.person] : []));
  return thread && { ...thread, phrases: threadPhrases, colleagues: others };
}

/** What a form of a thread says: a phrase with what stands in its blanks, own words, or both. */
export function readWords(reader: FormReader): { phrase: ThreadPhraseInput | null; text: string | null } {
  const code = reader.optional('phrase') as ThreadPhrase | null;
  const date = reader.optional('phraseDate') === null ? null : reader.date('phraseDate');
  const value = reader.optionalAmount('phraseQuantity');
  const revision = reader.optional('phraseRevision');
  const quantity = value === null ? null : { value, unit: reader.optional('phraseUnit') ?? 'H87' };
  // Figures without a phrase would be lost without a word.
  if (code === null && (date ?? quantity ?? revision) !== null) reader.refuse('phrase', 'REQUIRED');
  return { phrase: code === null ? null : { code, date, quantity, revision }, text: reader.optional('text') };
}

interface Posted {
  readonly args: Args;
  readonly reader: FormReader;
  readonly form: FormData;
  readonly idempotencyKey: string;
}
type Act = (posted: Posted) => Promise<readonly RefusalFragment[]>;

/** What the forms of a thread do, by their intent. */
export const threadActs: { readonly message: Act; readonly seen: Act } = {
  message: async ({ args, reader, form, idempotencyKey }) => {
    const words = readWords(reader);
    const fileId = await takePostedFile(
      { form, reader, context: args.context },
      { name: 'file', purpose: 'DOCUMENT', optional: true },
    );
    if (reader.errors.length > 0) return [];
    const input = {
      idempotencyKey,
      threadId: reader.text('threadId'),
      ...words,
      fileIds: fileId ? [fileId] : [],
      personIds: reader.list('people'),
    };
    return (await run(args, ThreadMessagePostDocument, { input })).data.threadMessagePost.userErrors;
  },
  seen: async ({ args, reader, idempotencyKey }) => {
    const input = { idempotencyKey, threadId: reader.text('threadId') };
    return (await run(args, ThreadSeeDocument, { input })).data.threadSee.userErrors;
  },
};

const FIELDS: Readonly<Record<string, string>> = {
  text: 'text',
  fileIds: 'file',
  personIds: 'people',
  'phrase.date': 'phraseDate',
  'phrase.quantity': 'phraseQuantity',
  'phrase.revision': 'phraseRevision',
};

/** The field of a thread's form that a refusal is about; none for what belongs to the act as a whole. */
export function fieldOfThread(path: string): string {
  const [first = '', second] = path.split('.');
  return FIELDS[first === 'phrase' ? `phrase.${second}` : first] ?? '';
}

/** What a page answers to a form of its thread; nothing where another form was posted. `back` is the page itself. */
export async function actInThread(args: Args, form: FormData, back: string) {
  const reader = new FormReader(form);
  const intent = reader.optional('intent');
  if (intent !== 'message' && intent !== 'seen') return undefined;
  const idempotencyKey = `${reader.text('idempotencyKey')}:${intent}`;
  const refused = await threadActs[intent]({ args, reader, form, idempotencyKey });
  if (reader.errors.length > 0) return data(reader.reply(reader.errors, intent), { status: 400 });
  if (refused.length > 0)
    return data(reader.reply(toFieldErrors(refused, fieldOfThread), intent), { status: 422 });
  return redirect(`${back}#thread`, 303);
}
