import { data, type RouterContextProvider } from 'react-router';
import { apiContext } from '../context.ts';
import type { FilePurpose } from '../gql/graphql.ts';
import type { FormReader } from './read-form.ts';

/** Nobody sends more by mistake: a larger post is not read to its end, and a smaller one loses nothing that was typed. */
const POST_BYTES = 32 * 1024 * 1024;

/** A posted form with files, read no further than allowed, whatever length it announces. */
export async function readMultipart(request: Request): Promise<FormData> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > POST_BYTES || !request.body) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body) {
    bytes += chunk.byteLength;
    if (bytes > POST_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  return await new Response(new Blob(chunks as Uint8Array<ArrayBuffer>[]), { headers }).formData();
}

/** What was posted, with files or without. */
export async function readPosted(request: Request): Promise<FormData> {
  const isMultipart = (request.headers.get('content-type') ?? '').startsWith('multipart/');
  return isMultipart ? await readMultipart(request) : await request.formData();
}

interface Wanted {
  name: string;
  purpose: FilePurpose;
  optional?: boolean;
}

/**
 * The id of the file that a form brings: stored now, or before, when another field was wrong. What was chosen is kept in the
 * form, so that it is not asked for again. Null when there is none, and the reader says so unless it is optional.
 */
export async function takePostedFile(
  { form, reader, context }: { form: FormData; reader: FormReader; context: Readonly<RouterContextProvider> },
  { name, purpose, optional = false }: Wanted,
): Promise<string | null> {
  const file = form.get(name);
  form.delete(name);
  if (!(file instanceof File) || file.name === '') {
    const kept = reader.optional(`${name}FileId`);
    if (kept === null && !optional) reader.refuse(name, 'FILE_MISSING');
    return kept;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const stored = await context.get(apiContext).upload({ name: file.name, bytes, purpose });
  if ('refusal' in stored) {
    reader.refuse(name, stored.refusal.code, stored.refusal.params);
    return null;
  }
  form.set(`${name}FileId`, stored.fileId);
  form.set(`${name}FileName`, file.name);
  return stored.fileId;
}

function tooLarge() {
  return data({ code: 'TOO_LARGE' }, { status: 413 });
}
