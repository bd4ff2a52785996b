import express, { type RequestHandler, Router } from 'express';
import { fileStore } from '#schema/files/index.ts';
import { sheetLimits } from '#schema/imports/index.ts';
import { may } from '#schema/kernel/actor.ts';
import { Fault } from '#schema/kernel/fault.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { Refusal } from '#schema/kernel/refusal.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import type { Context, Services } from '../context.ts';
import { callerOf, openContext } from './open-context.ts';

export type UploadAnswer =
  | { fileId: string }
  | { refusal: { code: string; message: string; params: { name: string; value: string }[] } };

const multipartOverheadBytes = 64 * 1024;

/** Keeps an uploaded sheet for the caller's organisation; what it holds is checked later, by the import. */
export async function keepUpload(
  context: Context,
  file: { name: string; bytes: Uint8Array },
): Promise<UploadAnswer> {
  const { database } = context.services;
  try {
    if (!may(context.actor, fileStore.can)) throw new Fault('UNAUTHENTICATED', 'Sign in first.');
    if (file.bytes.byteLength > sheetLimits.fileBytes) return tooLarge();
    const sha256 = (await database.files.put(file.bytes)).toString('hex');
    const input = {
      name: file.name,
      mediaType: 'application/octet-stream',
      sizeBytes: file.bytes.byteLength,
      sha256,
    };
    const { outcome } = await runCommand(
      database,
      context.actor,
      fileStore,
      input,
      `upload:${crypto.randomUUID()}`,
    );
    return { fileId: encodeId('fil', outcome.id) };
  } catch (error) {
    return refusalOf(error);
  } finally {
    await context.end();
  }
}

/** `POST /files` with one part `file`. */
export function uploads(services: Services): Router {
  const router = Router();
  const body = express.raw({
    type: 'multipart/form-data',
    limit: sheetLimits.fileBytes + multipartOverheadBytes,
  });
  router.post('/files', signedIn(services), body, (async (request, response) => {
    const file = await filePart(request.body, request.get('content-type') ?? '');
    if (!file)
      return void response
        .status(400)
        .json({ refusal: { code: 'FILE_MISSING', message: 'Send one part named file.', params: [] } });
    const answer = await keepUpload(await openContext(services, callerOf(request)), file);
    response.status(statusOf(answer)).json(answer);
  }) satisfies RequestHandler);
  return router;
}

/** A stranger's bytes are not taken in. */
function signedIn(services: Services): RequestHandler {
  return async (request, response, next) => {
    const context = await openContext(services, callerOf(request));
    const isStranger = context.actor.kind === 'public';
    await context.end();
    if (!isStranger) return next();
    response
      .status(401)
      .json({ refusal: { code: 'UNAUTHENTICATED', message: 'Sign in first.', params: [] } });
  };
}

function statusOf(answer: UploadAnswer): number {
  if ('fileId' in answer) return 201;
  return answer.refusal.code === 'UNAUTHENTICATED' ? 401 : 422;
}

async function filePart(
  body: unknown,
  contentType: string,
): Promise<{ name: string; bytes: Uint8Array } | undefined> {
  if (!Buffer.isBuffer(body)) return undefined;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => undefined);
  const part = form?.get('file');
  return part instanceof File
    ? { name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) }
    : undefined;
}

function tooLarge(): UploadAnswer {
  const params = [{ name: 'bytes', value: String(sheetLimits.fileBytes) }];
  return { refusal: { code: 'SHEET_FILE_TOO_LARGE', message: 'The file is too large.', params } };
}

function refusalOf(error: unknown): UploadAnswer {
  if (error instanceof Refusal) {
    const [first] = error.problems;
    if (first) return { refusal: { code: first.code, message: first.message, params: first.params } };
  }
  if (error instanceof Fault) return { refusal: { code: error.code, message: error.message, params: [] } };
  throw error;
}
