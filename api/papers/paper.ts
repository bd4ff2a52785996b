/** A word and what it says. */
export interface PaperFact {
  readonly word: string;
  readonly says: string;
}

/** One of the firms that a paper is between: its role, its name, and lines about it (number, address). */
export interface PaperParty {
  readonly role: string;
  readonly name: string;
  readonly lines: readonly string[];
}

/** A column of a table; `share` is its part of the width beside the others' shares. */
export interface PaperColumn {
  readonly word: string;
  readonly share: number;
  readonly isNumber?: boolean;
}

/** Where somebody signs. `field` names the empty signature field of the PDF (ISO 32000-1, 12.7.4.5), ASCII, once a paper. */
export interface PaperSignature {
  readonly field: string;
  readonly role: string;
  readonly name: string;
}

export type PaperPart =
  | { readonly kind: 'parties'; readonly parties: readonly PaperParty[] }
  | { readonly kind: 'facts'; readonly heading?: string; readonly facts: readonly PaperFact[] }
  | {
      readonly kind: 'table';
      readonly heading?: string;
      readonly columns: readonly PaperColumn[];
      readonly rows: readonly (readonly string[])[];
      /** Below the numbers; the last one stands out. */
      readonly totals?: readonly PaperFact[];
    }
  | { readonly kind: 'text'; readonly heading?: string; readonly text: string }
  | { readonly kind: 'signatures'; readonly heading?: string; readonly places: readonly PaperSignature[] };

/**
 * A paper, told in words: what stands on it, in its order. All texts are as they are to be read, so money and days are written by who
 * makes the paper; nothing is cut or left out, however long.
 */
export interface Paper {
  readonly locale: 'zh-CN' | 'en';
  readonly title: string;
  /** What it is called by: `AW-2026-000042`. */
  readonly number: string;
  /** Beside its number, such as its day. */
  readonly note?: string;
  readonly parts: readonly PaperPart[];
  /** On each page beside its number, such as the hash of what the paper says. */
  readonly foot: string;
  /** Who makes it, in the properties of the PDF. */
  readonly author: string;
  /** When it was made: equal papers have equal bytes. */
  readonly at: Date;
}

/** Every text that stands on a paper, and those that stand out: what its two faces must be able to write. */
export function textsOf(paper: Paper): { readonly regular: string; readonly strong: string } {
  const strong = paper.parts.flatMap((part) => [
    'heading' in part ? (part.heading ?? '') : '',
    ...(part.kind === 'parties' ? part.parties.map(({ name }) => name) : []),
    ...(part.kind === 'signatures' ? part.places.map(({ name }) => name) : []),
    ...(part.kind === 'table' ? (part.totals ?? []).map(({ word, says }) => word + says) : []),
  ]);
  return { regular: textOf({ ...paper, at: null }), strong: [paper.title, paper.number, ...strong].join('') };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('');
  return value !== null && typeof value === 'object' ? Object.values(value).map(textOf).join('') : '';
}
