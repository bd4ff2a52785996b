import type { Slice } from '../kernel/slice.ts';
import { fileStore } from './store-file.ts';
import { StoredFile } from './stored-file.ts';

/** Files: bytes by their hash, and a row that says whose. */
export const filesSlice: Slice = { name: 'files', entities: [StoredFile], commands: [fileStore] };
