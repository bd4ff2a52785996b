import { registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';

const bands = ['FREE', 'TIGHT', 'FULL'] as const;
export type Band = (typeof bands)[number];
export const BandEnum = namesOf(bands);
registerEnumType(BandEnum, {
  name: 'Band',
  description: 'FREE: all that is offered a week. TIGHT: at least the minimum lot. FULL: less than that.',
});

/** The market keeps bands as small numbers: 0 full, 1 tight, 2 free. */
export function bandOf(stored: number): Band {
  return stored === 2 ? 'FREE' : stored === 1 ? 'TIGHT' : 'FULL';
}
