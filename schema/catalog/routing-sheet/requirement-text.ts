import type { SheetLocale } from '#schema/imports/index.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { parseUnit } from '#schema/kernel/unit-names.ts';
import { unitOf } from '#schema/kernel/units.ts';
import { boundedKinds, type Requirement, type RequirementInput } from '../../plants/index.ts';
import { figureIn } from './figure-text.ts';
import { kindIn, requirementWords, wordIn } from './step-words.ts';

// What a step asks of whoever works, as one cell says it: `Tolerance IT7; Size 300×200×100 mm; Language en, de`.

/** Requirements as a cell, in the words of a language; null for none. */
export function requirementText(requirements: readonly Requirement[], locale: SheetLocale): string | null {
  return requirements.map((one) => written(one, locale)).join('; ') || null;
}

function written({ kind, bounds, choices }: Requirement, locale: SheetLocale): string {
  const word = kind === 'CERTIFICATE' ? kind : wordIn(locale, requirementWords[kind]);
  const isOfOneUnit = bounds.every(({ unit }) => unit === bounds[0]?.unit);
  const figures = bounds.map(({ value, unit }, index) =>
    isOfOneUnit && index < bounds.length - 1 ? value : `${value} ${unitOf(unit).symbol}`,
  );
  return `${word} ${[...(figures.length > 0 ? [figures.join('×')] : []), ...choices].join(', ')}`;
}

/** What a cell says, and the pieces of it that cannot be read. */
export function readRequirementText(text: string): { requirements: RequirementInput[]; unread: string[] } {
  const pieces = text
    .normalize('NFKC')
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter(Boolean);
  const read = pieces.map((piece) => ({ piece, requirement: readOne(piece) }));
  return {
    requirements: read.flatMap(({ requirement }) => requirement ?? []),
    unread: read.flatMap(({ piece, requirement }) => (requirement ? [] : [piece])),
  };
}

/** How many figures a kind is told by, and what many write before one. */
const figuresOf = (kind: RequirementInput['kind']): number => (kind === 'SIZE' ? 3 : 1);
const signs = /^(?:[φΦ⌀Øø]|ra(?=[\s\d]))\s*/iu;

function readOne(piece: string): RequirementInput | undefined {
  const found = kindIn(requirementWords, piece);
  if (!found) return undefined;
  const { kind, rest } = found;
  if (boundedKinds.has(kind)) {
    const bounds = readBounds(rest.replace(signs, ''));
    return bounds?.length === figuresOf(kind) ? { kind, must: true, bounds, choices: [] } : undefined;
  }
  const choices = rest
    .split(/[,、]/)
    .map((one) => one.trim())
    .filter(Boolean);
  const isOne = kind === 'TOLERANCE' || kind === 'CLEANLINESS';
  return choices.length === 0 || (isOne && choices.length > 1)
    ? undefined
    : { kind, must: true, bounds: [], choices };
}

/** Figures by ×, each with its unit or all with that of the last. */
function readBounds(text: string): Requirement['bounds'][number][] | undefined {
  const parts = text.split(/[×xX✕*]/u).map(figureIn);
  const last = parts.at(-1)?.rest ?? '';
  const bounds = parts.flatMap((part) => {
    const unit = parseUnit(part?.rest || last);
    return part && unit ? [{ value: decimal(part.value).toFixed(), unit }] : [];
  });
  return bounds.length === parts.length ? bounds : undefined;
}
