import { registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';

/** What a fixed phrase may have a blank for. */
export const phraseBlanks = ['date', 'quantity', 'revision'] as const;
export type PhraseBlank = (typeof phraseBlanks)[number];

/**
 * What people in this trade write to each other every day, each with its blanks. A message keeps the code and what stands in the blanks; the
 * words are in `config/notices`, so that a buyer and a factory read the same sentence in two languages. Codes are never reused.
 */
export const phrases = {
  DRAWING_UNCLEAR: [],
  SEND_REVISION: ['revision'],
  CAN_DELIVER_BY: ['date'],
  WE_DELIVER_ON: ['date'],
  CANNOT_DELIVER_BY: ['date'],
  MATERIAL_ARRIVES: ['date'],
  CONFIRM_QUANTITY: ['quantity'],
  QUANTITY_CONFIRMED: ['quantity'],
  WE_ACCEPT: [],
  WE_CANNOT: [],
  LOOKING_UNTIL: ['date'],
  ANSWER_BY: ['date'],
  SAMPLES_LEAVE: ['date'],
  GOODS_LEFT: ['date', 'quantity'],
  REJECTED_AT_INSPECTION: ['quantity'],
} as const satisfies Record<string, readonly PhraseBlank[]>;

export type PhraseCode = keyof typeof phrases;
export const phraseCodes = Object.keys(phrases) as PhraseCode[];

/** The blanks of a phrase, in the order in which a form asks for them. */
export function blanksOf(code: PhraseCode): readonly PhraseBlank[] {
  return phrases[code];
}

export const ThreadPhraseEnum = namesOf(phraseCodes);
registerEnumType(ThreadPhraseEnum, {
  name: 'ThreadPhrase',
  description: 'A fixed phrase; `threadPhrases` says it in words. Each reader sees it in its own language.',
});
export const PhraseBlankEnum = namesOf(['DATE', 'QUANTITY', 'REVISION'] as const);
registerEnumType(PhraseBlankEnum, { name: 'PhraseBlank', description: 'What a phrase has a blank for.' });
