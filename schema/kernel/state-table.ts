import { refuse } from './refusal.ts';

/** States and what each action makes of them: plain data, so that it can be checked, drawn and sent to a screen. */
export type StateTable<State extends string, Action extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Action, State>>>>
>;

/** The actions that are open in a state, in the table's order. */
export function actionsIn<State extends string, Action extends string>(
  table: StateTable<State, Action>,
  state: State,
): Action[] {
  return Object.keys(table[state]) as Action[];
}

/** The state after an action; refuses one that is not open, naming the state it found. */
export function assertTransition<State extends string, Action extends string>(
  table: StateTable<State, Action>,
  state: State,
  action: Action,
): State {
  const next = table[state][action];
  if (next === undefined) {
    refuse({
      code: 'WRONG_STATE',
      message: `${action} is not possible in state ${state}.`,
      params: { state, action },
    });
  }
  return next;
}

/** States that cannot be reached from `initial`: a table with any is wrong. */
export function unreachableStates<State extends string, Action extends string>(
  table: StateTable<State, Action>,
  initial: State,
): State[] {
  const reached = new Set<State>([initial]);
  for (const state of reached) for (const next of Object.values(table[state])) reached.add(next as State);
  return (Object.keys(table) as State[]).filter((state) => !reached.has(state));
}
