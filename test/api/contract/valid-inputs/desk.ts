import type { ValidInputs } from './valid-input.ts';

export const deskInputs: ValidInputs = {
  savedViewSave: () => ({ list: 'needs', name: crypto.randomUUID(), query: 'state=OPEN', shared: true }),
  savedViewChange: ({ viewId }) => ({ viewId, name: crypto.randomUUID(), shared: false }),
  savedViewDefault: ({ viewId }) => ({ viewId, isDefault: true }),
  savedViewRemove: ({ viewToRemoveId }) => ({ viewId: viewToRemoveId }),
};
