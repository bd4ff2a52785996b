import { type DocumentNode, visit } from 'graphql';
import { Fault } from '#schema/kernel/fault.ts';

/** The longest text that one value may carry; longer things go through files. */
export const textLengthMax = 10_000;

/** Refuses text that PostgreSQL or a screen cannot hold: NUL, halves of surrogate pairs, more than 10,000 characters. */
export function checkVariables(value: unknown, path: readonly string[] = ['variables']): void {
  if (typeof value === 'string') checkText(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) checkVariables(item, [...path, key]);
}

/** The same for texts written into the document itself. */
export function checkDocument(document: DocumentNode): void {
  visit(document, { StringValue: (node) => checkText(node.value, ['document']) });
}

function checkText(text: string, path: readonly string[]): void {
  const params = { path: path.join('.') };
  if (text.includes('\0'))
    throw new Fault('BAD_USER_INPUT', 'A text must not contain a NUL character.', params);
  if (!text.isWellFormed()) throw new Fault('BAD_USER_INPUT', 'A text must be well-formed Unicode.', params);
  if (text.length > textLengthMax)
    throw new Fault('BAD_USER_INPUT', `A text may have ${textLengthMax} characters.`, params);
}
