import { registerEnumType } from 'type-graphql';
import { namesOf } from '../kernel/enums.ts';
import { problem, type UserError } from '../kernel/refusal.ts';

/** The eleven rules of Incoterms 2020 (ICC publication 723E): seven for any mode of transport, then four for sea and inland waterway. */
export const incoterms = [
  'EXW',
  'FCA',
  'CPT',
  'CIP',
  'DAP',
  'DPU',
  'DDP',
  'FAS',
  'FOB',
  'CFR',
  'CIF',
] as const;
export type Incoterm = (typeof incoterms)[number];
export const IncotermEnum = namesOf(incoterms);
registerEnumType(IncotermEnum, {
  name: 'Incoterm',
  description:
    'A rule of Incoterms 2020: who carries the goods how far, and where risk passes. FAS, FOB, CFR and CIF are for sea and inland waterway alone.',
});

/** A rule with its named place; null: the city of delivery. */
export interface DeliveryTerm {
  readonly code: Incoterm;
  readonly place: string | null;
}

const placeMost = 100;

interface Told {
  readonly incoterm?: Incoterm | null;
  readonly incotermPlace?: string | null;
}

/** What is wrong with a rule and its place: MISSING for a place without a rule, TEXT_TOO_LONG. */
export function incotermProblems({ incoterm, incotermPlace }: Told): UserError[] {
  const found: UserError[] = [];
  if (!incotermPlace) return found;
  if (!incoterm) found.push(problem({ code: 'MISSING', message: 'By which rule?', path: ['incoterm'] }));
  if (incotermPlace.trim().length > placeMost)
    found.push(
      problem({
        code: 'TEXT_TOO_LONG',
        message: `At most ${placeMost} characters.`,
        path: ['incotermPlace'],
        params: { most: placeMost },
      }),
    );
  return found;
}

/** The rule that a quote is priced for: its own, else what the request wants; none where neither says one. */
export function deliveryTermOf(said: Told, wanted: Told): DeliveryTerm | null {
  const of = said.incoterm ? said : wanted;
  return of.incoterm ? { code: of.incoterm, place: of.incotermPlace ?? null } : null;
}
