import { type RequestHandler, Router } from 'express';
import { fileById, isImage, type StoredFile } from '#schema/files/index.ts';
import { may } from '#schema/kernel/actor.ts';
import { uuidOf } from '#schema/kernel/id.ts';
import type { Context, Services } from '../context.ts';
import { noteFileRead } from '../organisations/note-file-read.ts';
import { type HandedOut, readContract } from '../sourcing/read-contract.ts';
import { readShared, type Shared } from '../sourcing/read-shared.ts';
import { callerOf, openContext } from './open-context.ts';
import { withheld } from './withheld.ts';

const pdf = 'application/pdf';

/** As much of a file as its answer says. */
export type ShownFile = Pick<StoredFile, 'name' | 'mediaType' | 'sha256'>;

/** Extensions by media type; the first is put behind a name that has none of them. */
const extensions: Readonly<Record<string, readonly string[]>> = {
  'text/csv': ['csv', 'txt'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  [pdf]: ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'model/step': ['step', 'stp', 'p21'],
};

/** `GET /files/:id`: a file of the caller's organisation. What is another's is answered as if it were absent. */
export function downloads(services: Services): Router {
  const router = Router();
  router.get('/files/:id', (async (request, response) => {
    const url = new URL(request.originalUrl, 'http://api');
    const ifNoneMatch = request.get('if-none-match') ?? null;
    const context = await openContext(services, callerOf(request));
    const answer = await readFile(context, url, ifNoneMatch, request.accepts(['json', 'html']) === 'html');
    response.status(answer.status).set(Object.fromEntries(answer.headers));
    response.end(answer.body ? Buffer.from(await answer.arrayBuffer()) : undefined);
  }) satisfies RequestHandler);
  return router;
}

/**
 * The bytes of one stored file, as an attachment unless `?inline` asks for a picture or a PDF to be shown. What is withheld is told in words to a
 * person, else as a refusal.
 */
export async function readFile(
  context: Context,
  url: URL,
  ifNoneMatch: string | null = null,
  isPerson = false,
): Promise<Response> {
  try {
    const paper = await readContract(context, url);
    if (paper) return paperOf(paper);
    const shared = await readShared(context, url);
    if (shared?.kind === 'stored') return await bytesOf(context, shared.file, url, ifNoneMatch);
    if (shared?.kind === 'marked') return copyOf(shared, url.searchParams.has('inline'));
    if (shared) return withheld(shared, isPerson);
    if (context.actor.kind === 'public') return plain(401, 'Sign in first');
    if (!may(context.actor, 'member')) return plain(403, 'Not yours to read');
    const id = uuidOf('fil', url.pathname.slice('/files/'.length));
    const file = id ? await fileById(context.query, id) : undefined;
    // No transaction stays open while bytes are read.
    await context.end();
    if (!file) return plain(404, 'Not found');
    if (file.bytesDeletedAt) return plain(410, 'Deleted: its time has passed');
    await noteFileRead(context, file);
    return await bytesOf(context, file, url, ifNoneMatch);
  } finally {
    await context.end();
  }
}

async function bytesOf(
  context: Context,
  file: ShownFile,
  url: URL,
  ifNoneMatch: string | null,
): Promise<Response> {
  const headers = headersOf(file, url.searchParams.has('inline'));
  if (matches(ifNoneMatch, headers.etag)) return new Response(null, { status: 304, headers });
  const bytes = await context.services.database.files.get(file.sha256);
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, 'content-length': String(bytes.length) },
  });
}

/** Made anew each time, and kept by no cache. */
function paperOf({ name, bytes }: HandedOut): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': pdf,
      'content-disposition': `attachment; filename="${name}"`,
      'content-security-policy': policyOf(pdf),
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}

/** A copy with a mark: each is one of its kind, so nobody keeps it on the way, and no tag tells it from another. */
function copyOf({ name, bytes }: Extract<Shared, { kind: 'marked' }>, inline: boolean): Response {
  const headers = {
    ...safeHeadersOf({ name, mediaType: pdf }, inline),
    'cache-control': 'private, no-store',
  };
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, 'content-length': String(bytes.length) },
  });
}

function headersOf(file: ShownFile, inline: boolean) {
  return { ...safeHeadersOf(file, inline), etag: `"${file.sha256.toString('hex')}"` };
}

function safeHeadersOf(file: Omit<ShownFile, 'sha256'>, inline: boolean) {
  const isShown = inline && (isImage(file.mediaType) || file.mediaType === pdf);
  return {
    'content-type': file.mediaType === 'text/csv' ? 'text/csv; charset=utf-8' : file.mediaType,
    'content-disposition': disposition(isShown ? 'inline' : 'attachment', file),
    'content-security-policy': policyOf(file.mediaType),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-cache',
  };
}

/** Nothing in a file may run, load or be framed elsewhere. Browsers refuse to show a PDF that is sandboxed; theirs are sandboxed anyway. */
function policyOf(mediaType: string): string {
  const nothing = `default-src 'none'; frame-ancestors 'self'`;
  return mediaType === pdf
    ? `${nothing}; object-src 'self'; style-src 'unsafe-inline'`
    : `sandbox; ${nothing}`;
}

/** The name for whoever saves it, ending as its content is: a PDF named `invoice.html` must not open as a page. */
function disposition(kind: 'inline' | 'attachment', { name, mediaType }: Omit<ShownFile, 'sha256'>): string {
  const known = extensions[mediaType] ?? [];
  const isNamed = known.some((extension) => name.toLowerCase().endsWith(`.${extension}`));
  const whole = isNamed || known.length === 0 ? name : `${name}.${known[0]}`;
  const ascii = whole.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%/]/g, '_');
  const encoded = encodeURIComponent(whole).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

function matches(ifNoneMatch: string | null, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}

function plain(status: number, text: string): Response {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  return new Response(text, { status, headers });
}
