import { registerEnumType } from 'type-graphql';
import { namesOf } from '../kernel/enums.ts';

/** What a file is uploaded for: it decides which kinds of file are taken and how large they may be. */
export const filePurposes = ['SHEET', 'DOCUMENT', 'PHOTO'] as const;
export type FilePurpose = (typeof filePurposes)[number];
export const FilePurposeEnum = namesOf(filePurposes);
registerEnumType(FilePurposeEnum, { name: 'FilePurpose', description: 'What a file was uploaded for.' });

export const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  step: 'model/step',
} as const;
export type MediaType = (typeof mediaTypes)[keyof typeof mediaTypes];

/** What each purpose takes. */
export interface FileRule {
  readonly bytes: number;
  readonly types: readonly MediaType[];
}

const mebibyte = 1024 * 1024;
const { csv, xlsx, pdf, png, jpeg, webp, step } = mediaTypes;

export const fileRules: Readonly<Record<FilePurpose, FileRule>> = {
  SHEET: { bytes: 10 * mebibyte, types: [xlsx, csv] },
  DOCUMENT: { bytes: 20 * mebibyte, types: [pdf, png, jpeg, webp, step] },
  PHOTO: { bytes: 8 * mebibyte, types: [png, jpeg, webp] },
};

/** A picture larger than this is a trap for whoever opens it: few bytes can unpack to gigabytes. */
export const imageLimits = { side: 16_384, pixels: 50_000_000 } as const;

/** Whether a media type is a picture that browsers show. */
export function isImage(mediaType: string): boolean {
  return mediaType === png || mediaType === jpeg || mediaType === webp;
}
