import type { Permission } from './permissions.ts';
import type { Tx } from './tx.ts';

/** What a command made or changed: enough to answer a replay. */
export interface Outcome {
  readonly type: string;
  readonly id: string;
}

/** A business act: declared once, named by the resolver, walked by the tests and the docs. */
export interface Command<Input> {
  /** The mutation's name; also the audit's. */
  readonly name: string;
  readonly can: Permission;
  /**
   * Of what any member may do, most is the person's own affair (password, passkey, choices) and shut while an operator's person acts
   * for the firm. An act for the organisation says so here and stays open.
   */
  readonly whileActing?: boolean;
  /** Fields that are kept nowhere, not even in the hash that an idempotency key is held against. */
  readonly secret?: readonly (keyof Input)[];
  readonly run: (tx: Tx, input: Input) => Promise<Outcome>;
}

/** Declares a command. Inside `run`: load with locks → ask the rules → change → emit events → audit. */
export function command<Input>(declared: Command<Input>): Command<Input> {
  return declared;
}
