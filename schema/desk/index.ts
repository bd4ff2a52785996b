export {
  SavedViewChangeInput,
  SavedViewRemoveInput,
  savedViewChange,
  savedViewRemove,
} from './change-view.ts';
export { SavedViewSaveInput, savedViewSave } from './save-view.ts';
export { listSavedViews, savedViewById } from './saved-view.queries.ts';
export { SavedView } from './saved-view.ts';
export { search } from './search.queries.ts';
export { SearchHit, type SearchKind } from './search-hit.ts';
export { SavedViewDefaultInput, savedViewDefault } from './set-default-view.ts';
export { deskSlice } from './slice.ts';
