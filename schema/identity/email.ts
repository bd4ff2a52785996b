import { problem, type UserError } from '../kernel/refusal.ts';

/** An address as accounts are told apart by it. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** EMAIL_MALFORMED unless it can be an address. */
export function emailProblems(email: string): UserError[] {
  return /^(?=.{1,254}$)[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/.test(email.trim())
    ? []
    : [problem({ code: 'EMAIL_MALFORMED', message: 'This is not an e-mail address.', path: ['email'] })];
}
