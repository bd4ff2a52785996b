export { type CheckedFile, checkFile, checkFileBytes } from './check-file.ts';
export { fileById } from './file.queries.ts';
export {
  type FilePurpose,
  filePurposes,
  fileRules,
  imageLimits,
  isImage,
  type MediaType,
  mediaTypes,
} from './file-purpose.ts';
export { type FileStore, FolderFileStore } from './file-store.ts';
export { requireFile } from './require-file.ts';
export { filesSlice } from './slice.ts';
export { parseStepHeader, type StepHeader } from './step-header.ts';
export { fileStore, type StoreFileInput } from './store-file.ts';
export { StoredFile } from './stored-file.ts';
export { textHeadOf } from './text-head.ts';
