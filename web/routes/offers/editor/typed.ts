import { parseAmount, parsePercent } from '../../../domain/parse-amount.ts';
import { isPlainDate } from '../../../domain/week.ts';

/** What stands in the fields of a form, as it was typed. */
export type Typed = Readonly<Record<string, readonly string[]>>;

export function textOf(typed: Typed, name: string): string {
  return typed[name]?.[0]?.trim() ?? '';
}

export function isTicked(typed: Typed, name: string): boolean {
  return (typed[name]?.length ?? 0) > 0 && textOf(typed, name) !== '';
}

/** A figure for the editor's checks; null where none was typed, or none that can be read. */
export function figureOf(typed: Typed, name: string): number | null {
  const amount = parseAmount(textOf(typed, name));
  return amount === null ? null : Number(amount);
}

export function percentOf(typed: Typed, name: string): number | null {
  return parsePercent(textOf(typed, name));
}

export function dateOf(typed: Typed, name: string): string | null {
  const text = textOf(typed, name);
  return isPlainDate(text) ? text : null;
}

/** The rows of a repeated group by the number in their fields' names (`fenceFrom:0`), of which something was typed. */
export function filledRows(typed: Typed, names: readonly string[]): number[] {
  const numbers = new Set<number>();
  for (const [field, values] of Object.entries(typed)) {
    const [name = '', row] = field.split(':');
    if (row !== undefined && names.includes(name) && values.some((value) => value.trim() !== ''))
      numbers.add(Number(row));
  }
  return [...numbers].filter(Number.isInteger).sort((one, other) => one - other);
}

/** How many rows a form shows: those that are filled, and an empty one to go on. */
export function rowsShown(typed: Typed, names: readonly string[], most: number): number[] {
  const last = filledRows(typed, names).at(-1) ?? -1;
  return Array.from({ length: Math.min(most, last + 2) }, (_, row) => row);
}
