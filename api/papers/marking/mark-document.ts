import { EncryptedPDFError, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { openFace } from '../faces/face.ts';
import { embedFace } from '../write-paper.ts';
import { markPage } from './mark-page.ts';
import { MarkProblemError } from './mark-problem-error.ts';

/** A file of a firm's, and what is to stand on each of its pages. */
export interface MarkTask {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly line: string;
}

export const pagesMax = 200;
/** A picture becomes a page of this length, in points: A3. */
const pictureLength = 1191;

/**
 * The file as a PDF with the mark on every page; a picture becomes a page. Throws a {@link MarkProblemError} for what cannot bear one. It
 * opens what somebody else has written, so it runs in a process of its own: see `mark-in-engine.ts`.
 */
export async function markDocument({ bytes, mediaType, line }: MarkTask): Promise<Uint8Array> {
  const document = await opened(bytes, mediaType);
  const pages = document.getPages();
  if (pages.length > pagesMax) throw new MarkProblemError('TOO_MANY_PAGES');
  if (pages.length === 0) throw new MarkProblemError('BROKEN');
  if (holdsFiles(document)) throw new MarkProblemError('FILES_INSIDE');
  const face = await openFace('regular', line);
  const { font } = await embedFace(document, face);
  const widthOfOne = face.widthOf(line, 1);
  const mark = { line, font, widthAt: (size: number) => widthOfOne * size };
  for (const page of pages) markPage(page, mark);
  return await document.save();
}

/** Whether the file could be marked; throws as {@link markDocument} does. The marked file stays where it was made. */
export async function tryMark(task: MarkTask): Promise<number> {
  return (await markDocument(task)).byteLength;
}

async function opened(bytes: Uint8Array, mediaType: string): Promise<PDFDocument> {
  if (mediaType === 'image/png' || mediaType === 'image/jpeg') return await pageOf(bytes, mediaType);
  if (mediaType !== 'application/pdf') throw new MarkProblemError('KIND');
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false });
  } catch (error) {
    throw error instanceof EncryptedPDFError ? new MarkProblemError('ENCRYPTED', { cause: error }) : error;
  }
}

async function pageOf(bytes: Uint8Array, mediaType: 'image/png' | 'image/jpeg'): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const image = mediaType === 'image/png' ? await document.embedPng(bytes) : await document.embedJpg(bytes);
  const { width, height } = image.scale(pictureLength / Math.max(image.width, image.height));
  document.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  return document;
}

/** A file inside a PDF has pages of its own, which no mark would reach. */
function holdsFiles(document: PDFDocument): boolean {
  return document.context
    .enumerateIndirectObjects()
    .some(([, object]) => object instanceof PDFDict && object.has(PDFName.of('EF')));
}
