import type { Slice } from '../kernel/slice.ts';

/** The book: who did what, sealed against changes. It is written by the kernel and known here by ids. */
export const auditSlice: Slice = { name: 'audit' };
