import { registerEnumType } from 'type-graphql';
import { type MediaType, mediaTypes } from '../../files/index.ts';
import { namesOf } from '../../kernel/enums.ts';

/** How a document goes out to bidders; see {@link DocumentMarkEnum}. */
export const documentMarks = ['NONE', 'MARKED', 'UNMARKED', 'WITHHELD'] as const;
export type DocumentMark = (typeof documentMarks)[number];
export const DocumentMarkEnum = namesOf(documentMarks);
registerEnumType(DocumentMarkEnum, {
  name: 'DocumentMark',
  description:
    'How a document goes out to bidders. NONE: the request has no agreement on confidentiality. MARKED: each opening bears on every page who opens it and when. UNMARKED: the buyer gives it as it is. WITHHELD: it cannot bear a mark, and goes to no bidder.',
});

/** Why a file cannot bear a mark. Stable: screens translate by it. */
export const markProblems = [
  'KIND',
  'ENCRYPTED',
  'BROKEN',
  'TOO_MANY_PAGES',
  'FILES_INSIDE',
  'TOO_HEAVY',
] as const;
export type MarkProblem = (typeof markProblems)[number];

/** What can bear a mark on its pages; a picture becomes a page. */
export const markableTypes: readonly MediaType[] = [mediaTypes.pdf, mediaTypes.png, mediaTypes.jpeg];

/** Whether files of this kind can bear a mark at all. */
export function isMarkable(mediaType: string): boolean {
  return markableTypes.some((type) => type === mediaType);
}
