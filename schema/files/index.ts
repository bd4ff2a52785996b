export { type FileStore, FolderFileStore } from './file-store.ts';
export { fileStore, type StoreFileInput } from './store-file.ts';
export { StoredFile } from './stored-file.ts';
