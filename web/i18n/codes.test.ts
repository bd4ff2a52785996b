import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#config/project-root.ts';
import { LOCALES } from './locale.ts';
import { serverI18n } from './server.ts';

// The codes are read from the sources as text: the portal may not import the domain, and what is written there is the list.
const read = (file: string) => readFileSync(path.join(projectRoot, file), 'utf8');
const all = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), (found) => found[1] ?? '');

/** The members of a union type of strings. */
function union(file: string, type: string): string[] {
  const body = new RegExp(`type ${type} =([^;]+);`).exec(read(file))?.[1] ?? '';
  return all(body, /'([A-Z_]+)'/g);
}

const domainSources = readdirSync(path.join(projectRoot, 'schema'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name))
  .map((name) => ({ name, text: read(`schema/${name}`) }));

const sheetProblems = union('schema/plants/capacity-sheet/sheet-problem.ts', 'SheetProblemCode');
const sheetRefusals = union('schema/imports/sheet-refusal.ts', 'SheetRefusalCode');
const creditCode = all(
  /reason: ((?:'[A-Z_]+'(?: \| )?)+)/.exec(read('schema/identity/credit-code.ts'))?.[1] ?? '',
  /'([A-Z_]+)'/g,
).map((reason) => `CREDIT_CODE_${reason}`);
const reasons = all(read('workers/matching/engine.ts'), /reason\('([A-Z_]+)'/g);
const written = domainSources
  .filter(({ name }) => !name.includes('capacity-sheet') && !name.includes('currencies'))
  .flatMap(({ text }) => all(text, /\bcode: '([A-Z_]+)'/g));
const enums = new Map(
  Array.from(read('schema/schema.graphql').matchAll(/^enum (\w+) \{([^}]+)\}/gm), (found) => [
    found[1] ?? '',
    all((found[2] ?? '').replace(/"""[\s\S]*?"""/g, ''), /^\s+([A-Z_]+)$/gm),
  ]),
);

/** Answers that are faults, and what is no answer to a form. */
const notToForms = new Set(['BAD_USER_INPUT', 'OK', 'PASSED', 'FAILED']);
const refusals = [...new Set([...written, ...creditCode])].filter((code) => !notToForms.has(code));

/** Where the words of an enum stand; the rest are inputs or chosen by name, and listed so that a new one is not forgotten. */
const enumGroups: Record<string, string> = {
  Band: 'domain:band',
  Booking: 'domain:booking',
  CostKind: 'domain:cost',
  DifferenceKind: 'domain:difference',
  ImportState: 'domain:state.import',
  MatchingState: 'domain:state.matching',
  Measure: 'domain:measure',
  OfferState: 'domain:state.offer',
  OrganisationKind: 'domain:kind',
  ReasonOutcome: 'domain:outcome',
  RequestState: 'domain:state.request',
  ReservationAction: 'reservations:action',
  ReservationState: 'domain:state.reservation',
  Role: 'domain:role',
  Severity: 'imports:severity',
  Side: 'reservations:title',
};
const chosenByName = ['ImportAction', 'Locale', 'OfferAction', 'RequestAction'];

function missing(locale: (typeof LOCALES)[number], keys: readonly string[]): string[] {
  return keys.filter((key) => !serverI18n(locale).exists(key, { count: 2 }));
}

describe.each(LOCALES)('in %s there are words for', (locale) => {
  it('every problem of a sheet, and how to mend it', () => {
    expect(sheetProblems).toContain('ROUNDED');
    expect(
      missing(
        locale,
        sheetProblems.map((code) => `imports:problem.${code}`),
      ),
    ).toEqual([]);
    expect(
      missing(
        locale,
        sheetProblems.map((code) => `imports:mend.${code}`),
      ),
    ).toEqual([]);
  });

  it('every reason to refuse a whole file', () => {
    expect(sheetRefusals).toContain('NOT_A_SHEET');
    expect(
      missing(
        locale,
        sheetRefusals.map((code) => `errors:code.SHEET_${code}`),
      ),
    ).toEqual([]);
  });

  it('every refusal of a command', () => {
    expect(refusals).toContain('DUPLICATE_FIRM');
    expect(refusals).toContain('CREDIT_CODE_CHECK_CHARACTER');
    expect(
      missing(
        locale,
        refusals.map((code) => `errors:code.${code}`),
      ),
    ).toEqual([]);
  });

  it('every reason why an offer fits or does not', () => {
    expect(reasons).toContain('CAPACITY');
    const keys = reasons.flatMap((code) => [`domain:reason.${code}_PASSED`, `domain:reason.${code}_FAILED`]);

    expect(missing(locale, keys)).toEqual([]);
  });

  it('every value of every enum', () => {
    const known = new Set([...Object.keys(enumGroups), ...chosenByName]);
    expect([...enums.keys()].filter((name) => !known.has(name))).toEqual([]);
    const keys = Object.entries(enumGroups).flatMap(([name, group]) =>
      (enums.get(name) ?? []).map((value) => `${group}.${value}`),
    );

    expect(keys.length).toBeGreaterThan(50);
    expect(missing(locale, keys)).toEqual([]);
  });
});
