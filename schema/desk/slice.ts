import type { Slice } from '../kernel/slice.ts';
import { savedViewChange, savedViewRemove } from './change-view.ts';
import { savedViewSave } from './save-view.ts';
import { SavedView } from './saved-view.ts';
import { savedViewDefault } from './set-default-view.ts';

/** A person's own desk: lists as they like them, and one field that finds everything. */
export const deskSlice: Slice = {
  name: 'desk',
  entities: [SavedView],
  commands: [savedViewSave, savedViewChange, savedViewRemove, savedViewDefault],
};
