/** What was typed into cells and not saved yet: plain decimals by cell, and the steps that can be taken back. */
export interface EditState {
  readonly edits: ReadonlyMap<string, string>;
  readonly past: readonly ReadonlyMap<string, string>[];
  readonly future: readonly ReadonlyMap<string, string>[];
}

export type EditAction =
  /** New values by cell; what a cell holds already clears its edit. */
  | {
      readonly type: 'set';
      readonly values: readonly (readonly [key: string, value: string, saved: string])[];
    }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'discard' };

export const NOTHING_EDITED: EditState = { edits: new Map(), past: [], future: [] };

/** A planner takes back more than this by discarding. */
const STEPS_MAX = 200;

export function changeEdits(state: EditState, action: EditAction): EditState {
  const { edits, past, future } = state;
  switch (action.type) {
    case 'set': {
      const next = new Map(edits);
      for (const [key, value, saved] of action.values) {
        if (value === saved) next.delete(key);
        else next.set(key, value);
      }
      return isSame(next, edits)
        ? state
        : { edits: next, past: [...past, edits].slice(-STEPS_MAX), future: [] };
    }
    case 'undo': {
      const before = past.at(-1);
      return before ? { edits: before, past: past.slice(0, -1), future: [edits, ...future] } : state;
    }
    case 'redo': {
      const [after, ...rest] = future;
      return after ? { edits: after, past: [...past, edits], future: rest } : state;
    }
    case 'discard':
      return NOTHING_EDITED;
  }
}

function isSame(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): boolean {
  return left.size === right.size && [...left].every(([key, value]) => right.get(key) === value);
}
