import { refuse } from '../kernel/refusal.ts';
import { type FilePurpose, fileRules, imageLimits, isImage, type MediaType } from './file-purpose.ts';
import { type ImageSize, imageSizeOf } from './image-size.ts';
import { mediaTypeOf } from './media-type.ts';

/** What the bytes of an uploaded file turned out to be. */
export interface CheckedFile {
  readonly mediaType: MediaType;
  readonly size: ImageSize | null;
}

/** Refuses a file of more bytes than its purpose takes; asked again and again while a file comes in. */
export function checkFileBytes(purpose: FilePurpose, byteLength: number): void {
  const { bytes } = fileRules[purpose];
  if (byteLength <= bytes) return;
  const facts = { message: 'The file is too large.', path: ['file'], params: { limit: megabytes(bytes) } };
  if (purpose === 'SHEET') refuse({ code: 'SHEET_FILE_TOO_LARGE', ...facts });
  refuse({ code: 'FILE_TOO_LARGE', ...facts });
}

/** Looks at the bytes themselves, never at the name. Refuses what the purpose does not take. */
export function checkFile(purpose: FilePurpose, bytes: Uint8Array): CheckedFile {
  checkFileBytes(purpose, bytes.byteLength);
  const mediaType = mediaTypeOf(bytes);
  if (!mediaType || !fileRules[purpose].types.includes(mediaType)) {
    if (purpose === 'SHEET')
      refuse({ code: 'FILE_NOT_A_SHEET', message: 'Not an .xlsx or CSV sheet.', path: ['file'] });
    if (purpose === 'PHOTO')
      refuse({ code: 'FILE_NOT_A_PHOTO', message: 'Not a PNG, JPEG or WebP.', path: ['file'] });
    refuse({ code: 'FILE_NOT_A_DOCUMENT', message: 'Not a PDF, PNG, JPEG, WebP or STEP.', path: ['file'] });
  }
  return { mediaType, size: isImage(mediaType) ? checkedSize(bytes, mediaType) : null };
}

function checkedSize(bytes: Uint8Array, mediaType: MediaType): ImageSize {
  const size = imageSizeOf(bytes, mediaType);
  if (!size || size.width < 1 || size.height < 1)
    refuse({ code: 'FILE_BROKEN_IMAGE', message: 'The picture does not say its size.', path: ['file'] });
  const { side, pixels } = imageLimits;
  if (Math.max(size.width, size.height) > side || size.width * size.height > pixels)
    refuse({
      code: 'FILE_IMAGE_TOO_LARGE',
      message: 'The picture has too many pixels.',
      path: ['file'],
      params: { width: size.width, height: size.height, side },
    });
  return size;
}

function megabytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MB`;
}
