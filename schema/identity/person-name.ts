import { problem, type UserError } from '../kernel/refusal.ts';

const longest = 100;

/** MISSING or TOO_LONG unless it can be shown as a name. */
export function nameProblems(name: string, path: readonly string[]): UserError[] {
  if (!name.trim()) return [problem({ code: 'MISSING', message: 'This must not be empty.', path })];
  if ([...name.trim()].length <= longest) return [];
  return [
    problem({ code: 'TOO_LONG', message: `At most ${longest} characters.`, path, params: { longest } }),
  ];
}
