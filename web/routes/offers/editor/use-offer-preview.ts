import type { FormEvent } from 'react';
import type { FormReply } from '../../../form/form-reply.ts';
import type { EditorCenterFragment } from '../../../gql/graphql.ts';
import type { CheckedCenter } from './free-days.server.ts';
import { type OpenTerms, type OpenWeek, openWeeks } from './open-weeks.ts';
import { type Typed, textOf } from './typed.ts';
import { type TypedGrades, typedGrades, typedTerms } from './typed-offer.ts';
import { useFreeDays, useTyped } from './use-typed.ts';

export interface OfferPreview {
  readonly typed: Typed;
  readonly center: EditorCenterFragment;
  readonly grades: TypedGrades;
  /** Null while days or amount are missing. */
  readonly terms: OpenTerms | null;
  readonly weeks: readonly OpenWeek[];
  onInput(event: FormEvent<HTMLFormElement>): void;
}

interface Loaded {
  readonly centers: readonly EditorCenterFragment[];
  readonly center: EditorCenterFragment;
  readonly free: CheckedCenter | undefined;
  readonly today: string;
}

/** What the typed offer would be on the market now. */
export function useOfferPreview(
  loaded: Loaded,
  defaults: Readonly<Record<string, string>>,
  reply: (FormReply & { free?: CheckedCenter | undefined }) | undefined,
): OfferPreview {
  const { typed, onInput } = useTyped(defaults, reply);
  const center = loaded.centers.find(({ id }) => id === textOf(typed, 'workCenterId')) ?? loaded.center;
  const free = useFreeDays(typed, [reply?.free, loaded.free]);
  const terms = typedTerms(typed, center, loaded.today);
  const weeks = terms ? openWeeks(terms, free?.days ?? {}) : [];
  return { typed, center, grades: typedGrades(typed), terms, weeks, onInput };
}
