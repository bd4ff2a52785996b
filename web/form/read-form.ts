import { parseAmount, parseCount, parsePercent, readAmount } from '../domain/parse-amount.ts';
import { isPlainDate } from '../domain/week.ts';
import type { FieldError, FormReply } from './form-reply.ts';

const NEVER_ECHOED = new Set([
  'password',
  'currentPassword',
  'newPassword',
  'oneTimeCode',
  'answer',
  'token',
  'idempotencyKey',
]);

/** Reads a posted form field by field and collects what is wrong with it, so that all errors are told at once. */
export class FormReader {
  readonly errors: FieldError[] = [];
  readonly #form: FormData;

  constructor(form: FormData) {
    this.#form = form;
  }

  /** A text that may be left out. */
  optional(name: string): string | null {
    const text = this.#form.get(name);
    return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
  }

  text(name: string): string {
    return this.optional(name) ?? this.#refuse(name, 'REQUIRED', '');
  }

  /** As typed, without trimming. */
  secret(name: string): string {
    const text = this.#form.get(name);
    return typeof text === 'string' && text !== '' ? text : this.#refuse(name, 'REQUIRED', '');
  }

  list(name: string): string[] {
    return this.#form
      .getAll(name)
      .filter((value): value is string => typeof value === 'string' && value !== '');
  }

  /** An exact decimal as text. A sign of money, where one was typed, must be of `currency`. */
  amount(name: string, currency?: string): string {
    const text = this.optional(name);
    if (text === null) return this.#refuse(name, 'REQUIRED', '0');
    const entry = readAmount(text, currency);
    if ('amount' in entry) return entry.amount;
    this.refuse(name, entry.code, entry.params);
    return '0';
  }

  optionalAmount(name: string, currency?: string): string | null {
    return this.optional(name) === null ? null : this.amount(name, currency);
  }

  count(name: string): number {
    const text = this.optional(name);
    if (text === null) return this.#refuse(name, 'REQUIRED', 0);
    return parseCount(text) ?? this.#refuse(name, 'NOT_A_COUNT', 0);
  }

  /** A whole number from nought on, or null where nothing stands. */
  optionalWhole(name: string): number | null {
    const text = this.optional(name);
    if (text === null) return null;
    const amount = parseAmount(text);
    return amount !== null && /^\d{1,6}$/.test(amount)
      ? Number(amount)
      : this.#refuse(name, 'NOT_A_WHOLE_NUMBER', null);
  }

  /** Basis points of a percentage, or null where nothing stands. */
  optionalPercent(name: string): number | null {
    const text = this.optional(name);
    return text === null ? null : (parsePercent(text) ?? this.#refuse(name, 'NOT_A_PERCENTAGE', null));
  }

  date(name: string): string {
    const text = this.text(name);
    if (text === '' || isPlainDate(text)) return text;
    return this.#refuse(name, 'NOT_A_DATE', '');
  }

  choice<T extends string>(name: string, options: readonly T[]): T | undefined {
    const chosen = options.find((option) => option === this.optional(name));
    if (chosen === undefined) this.#refuse(name, 'REQUIRED', '');
    return chosen;
  }

  refuse(field: string, code: string, params: FieldError['params'] = []): void {
    this.errors.push({ field, code, message: code, params });
  }

  /** Field names that begin with a prefix, as `week:2026-11-23`. */
  namesFrom(prefix: string): string[] {
    return [...new Set(this.#form.keys())].filter((name) => name.startsWith(prefix));
  }

  reply(errors: readonly FieldError[] = this.errors, form?: string): FormReply {
    const values: Record<string, string[]> = {};
    for (const name of new Set(this.#form.keys())) {
      if (!NEVER_ECHOED.has(name)) values[name] = this.list(name);
    }
    return { errors: [...errors], values, ...(form === undefined ? {} : { form }) };
  }

  #refuse<T>(name: string, code: string, instead: T): T {
    this.refuse(name, code);
    return instead;
  }
}
