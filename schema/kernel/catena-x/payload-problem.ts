import type { z } from 'zod';

/** What is wrong with a payload: a stable code, where, and the figures of the sentence. */
export interface PayloadProblem {
  readonly code:
    | 'MALFORMED'
    | 'DANGLING_REFERENCE'
    | 'UNKNOWN_PROCESS'
    | 'UNKNOWN_MATERIAL'
    | 'UNKNOWN_CITY'
    | 'UNKNOWN_CAPABILITY'
    | 'UNKNOWN_STANDARD'
    | 'UNKNOWN_UNIT'
    | 'UNIT_OF_ANOTHER_KIND'
    | 'NOT_A_COUNT'
    | 'WINDOW_EMPTY'
    | 'MISSING';
  /** As `rfqConfiguration.parts.billOfProcess.process[0].successor[0]`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

/** A draft, or all that is wrong: never both. */
export type Read<Draft> =
  | { readonly draft: Draft; readonly problems: readonly [] }
  | { readonly draft: null; readonly problems: readonly PayloadProblem[] };

/** Codes that a payload may name. */
export interface Known {
  readonly processes: ReadonlySet<string>;
  readonly materials: ReadonlySet<string>;
  readonly cities: ReadonlySet<string>;
  readonly standards: ReadonlySet<string>;
  readonly capabilityKinds: ReadonlySet<string>;
}

export function payloadProblem(
  code: PayloadProblem['code'],
  path: string,
  params: Record<string, string> = {},
): PayloadProblem {
  return { code, path, params };
}

/** Where the shape of a payload is not the model's. */
export function shapeProblems(error: z.ZodError): PayloadProblem[] {
  return error.issues.map(({ path, message }) =>
    payloadProblem('MALFORMED', pathOf(path), { expected: message }),
  );
}

/** Keys by dots, places in lists by brackets. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part),
    '',
  );
}

/** The first code of this kind among references. */
export function codeIn(references: readonly string[], kind: string): string | undefined {
  return references.map((one) => codeOf(one, kind)).find((code) => code !== undefined);
}

const namespace = 'urn:openfloor:';

/** A semantic reference of ours. */
export function reference(kind: string, code = ''): string {
  return `${namespace}${kind}${code ? `:${code}` : ''}`;
}

/** The code behind a semantic reference of ours of this kind; undefined for all others. */
export function codeOf(text: string | undefined, kind: string): string | undefined {
  const start = `${namespace}${kind}:`;
  return text?.startsWith(start) ? text.slice(start.length) : undefined;
}
