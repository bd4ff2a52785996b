import { Field, InputType } from 'type-graphql';
import { CommandInput } from '../../kernel/command-input.ts';
import { decimal } from '../../kernel/decimal.ts';
import { isPossible } from '../../kernel/quantity.ts';
import { problem, type UserError } from '../../kernel/refusal.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import type { UnitCode } from '../../kernel/units.ts';
import { keptProblems, QuantityInput, quantityOf } from '../../kernel/values.ts';
import { textProblems } from '../rfq/read-rfq-input.ts';
import { blanksOf, type PhraseBlank, type PhraseCode, phraseBlanks, ThreadPhraseEnum } from './phrases.ts';

/** What stands in the blanks of a phrase: those that it has, and no other. */
export interface PhraseValues {
  readonly date?: string;
  readonly quantity?: { readonly value: string; readonly unit: UnitCode };
  readonly revision?: string;
}

@InputType({ description: 'A fixed phrase with all of its blanks filled, and no other.' })
export class ThreadPhraseInput {
  @Field(() => ThreadPhraseEnum, { description: 'Which.' }) code!: PhraseCode;
  @Field(() => DateScalar, { nullable: true, description: 'A day, where the phrase names one.' })
  date?: string | null;
  @Field(() => QuantityInput, { nullable: true, description: 'How many, where the phrase says so.' })
  quantity?: QuantityInput | null;
  @Field(() => String, {
    nullable: true,
    description: 'The revision of a document, where the phrase names one: 1 to 20 characters.',
  })
  revision?: string | null;
}

/** What a message says. */
@InputType({ description: 'What a message says: a fixed phrase, own words, or both.' })
export class ThreadWordsInput extends CommandInput {
  @Field(() => ThreadPhraseInput, {
    nullable: true,
    description: 'A fixed phrase, which the other side reads in its own language.',
  })
  phrase?: ThreadPhraseInput | null;
  @Field(() => String, {
    nullable: true,
    description: 'Own words, kept as they are: at most 4,000 characters. May be left out beside a phrase.',
  })
  text?: string | null;
}

const given = (input: ThreadPhraseInput, blank: PhraseBlank): boolean =>
  blank === 'revision' ? Boolean(input.revision?.trim()) : Boolean(input[blank]);

/**
 * What is wrong with a phrase, each at its field: MISSING for a blank that is left open, PHRASE_BLANK_NONE for a figure that the phrase has
 * no blank for.
 */
export function phraseProblems(input: ThreadPhraseInput): UserError[] {
  const blanks = blanksOf(input.code);
  const found = phraseBlanks.flatMap((blank) => {
    const path = ['phrase', blank];
    if (blanks.includes(blank) && !given(input, blank))
      return [problem({ code: 'MISSING', message: 'The phrase has a blank for it.', path })];
    if (!blanks.includes(blank) && given(input, blank))
      return [problem({ code: 'PHRASE_BLANK_NONE', message: 'The phrase has no blank for it.', path })];
    return [];
  });
  return found.length > 0 ? found : valueProblems(input);
}

function valueProblems({ quantity, revision }: ThreadPhraseInput): UserError[] {
  const path = ['phrase', 'quantity', 'value'];
  const found = revision ? textProblems(revision, 20, ['phrase', 'revision']) : [];
  if (!quantity) return found;
  if (!decimal(quantity.value).gt('0'))
    return [...found, problem({ code: 'NOT_POSITIVE', message: 'More than zero.', path })];
  const { unit } = quantity;
  if (!isPossible(quantityOf(quantity)))
    found.push(
      problem({
        code: 'UNIT_MISMATCH',
        message: 'Pieces are whole.',
        path,
        params: { unit, measure: 'COUNT' },
      }),
    );
  return [...found, ...keptProblems(quantity.value, path)];
}

/** What a message keeps of a phrase that has no problem. */
export function valuesOf({ code, date, quantity, revision }: ThreadPhraseInput): PhraseValues {
  const blanks: readonly PhraseBlank[] = blanksOf(code);
  return {
    ...(blanks.includes('date') && date ? { date } : {}),
    ...(blanks.includes('quantity') && quantity
      ? { quantity: { value: decimal(quantity.value).toFixed(), unit: quantity.unit } }
      : {}),
    ...(blanks.includes('revision') && revision ? { revision: revision.trim() } : {}),
  };
}
