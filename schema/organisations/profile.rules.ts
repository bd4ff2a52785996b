import { checkCreditCode } from '../identity/index.ts';
import { problem, type UserError } from '../kernel/refusal.ts';
import { checkDuns, checkLei, checkVatId, type IdentifierCheck } from './identifiers.ts';

/** As much of a profile as can be judged by itself. */
export interface ProfileFacts {
  readonly name: string;
  readonly nameEn?: string | null;
  readonly creditCode: string;
  readonly lei?: string | null;
  readonly duns?: string | null;
  readonly vatId?: string | null;
  readonly sizeDeclaredOn?: string | null;
  readonly address?: string | null;
}

const longest = { name: 200, nameEn: 200, address: 300 } as const;
const identifiers = [
  ['lei', checkLei, 'LEI'],
  ['duns', checkDuns, 'DUNS'],
  ['vatId', checkVatId, 'VAT_ID'],
] as const;

/** All that is wrong with a profile on a day. */
export function profileProblems(facts: ProfileFacts, today: string): UserError[] {
  const found: UserError[] = [...textProblems(facts), ...creditCodeProblems(facts.creditCode)];
  for (const [field, check, name] of identifiers) {
    const text = facts[field]?.trim();
    if (text) found.push(...identifierProblems(field, name, check(text)));
  }
  if (facts.sizeDeclaredOn && facts.sizeDeclaredOn > today)
    found.push(
      problem({ code: 'IN_THE_FUTURE', message: 'This day is yet to come.', path: ['sizeDeclaredOn'] }),
    );
  return found;
}

function textProblems(facts: ProfileFacts): UserError[] {
  const found: UserError[] = [];
  if (!facts.name.trim())
    found.push(problem({ code: 'MISSING', message: 'This must not be empty.', path: ['name'] }));
  for (const field of ['name', 'nameEn', 'address'] as const) {
    if ((facts[field]?.trim().length ?? 0) > longest[field])
      found.push(
        problem({
          code: 'TOO_LONG',
          message: `At most ${longest[field]} characters.`,
          path: [field],
          params: { longest: longest[field] },
        }),
      );
  }
  return found;
}

function creditCodeProblems(creditCode: string): UserError[] {
  const check = checkCreditCode(creditCode);
  if (check.ok) return [];
  const { position, expected } = check;
  return [
    problem({
      code: `CREDIT_CODE_${check.reason}`,
      message: 'This is not a valid Unified Social Credit Code.',
      path: ['creditCode'],
      params: {
        ...(position === undefined ? {} : { position }),
        ...(expected === undefined ? {} : { expected }),
      },
    }),
  ];
}

function identifierProblems(field: string, name: string, check: IdentifierCheck): UserError[] {
  if (check.ok) return [];
  if (check.reason === 'FORMAT')
    return [problem({ code: `${name}_FORMAT`, message: `This is not a ${name}.`, path: [field] })];
  return [
    problem({
      code: `${name}_CHECK_DIGITS`,
      message: 'The check digits do not fit.',
      path: [field],
      params: { expected: check.expected ?? '' },
    }),
  ];
}
