import type { DeclaredCommand } from './kernel/slice.ts';
import { slices } from './slices.ts';

/** Every act that a person or a program can ask for: permissions, reference and the tests that walk all of them come from here. */
export const commands: readonly DeclaredCommand[] = slices.flatMap((slice) => slice.commands ?? []);
