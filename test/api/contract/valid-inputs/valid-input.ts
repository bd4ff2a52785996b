import type { OwnThings } from '../own-things.ts';

/** By mutation, an input with which it can be done. */
export type ValidInputs = Readonly<Record<string, (own: OwnThings) => Record<string, unknown>>>;
