export * from './catalog.locks.ts';
export * from './catalog.queries.ts';
export * from './create-item.ts';
export * from './item.ts';
export * from './put-revision.ts';
export * from './release-revision.ts';
export * from './revision-for-order.ts';
export * from './routing-input.ts';
export { catalogSlice } from './slice.ts';
