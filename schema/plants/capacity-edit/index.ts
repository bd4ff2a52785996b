export { CapacityCellProblem } from './capacity-cell-problem.ts';
export { type CapacityEditRow, capacityEditById, findLastCapacityEdit } from './capacity-edit.queries.ts';
export { CapacityEdit } from './capacity-edit.ts';
export { CapacityEditInput, capacityEdit } from './edit-capacity.ts';
export { CapacityEditUndoInput, capacityEditUndo } from './undo-capacity-edit.ts';
