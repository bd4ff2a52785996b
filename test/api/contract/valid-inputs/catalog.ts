import { step } from '#test/builders/index.ts';
import type { ValidInputs } from './valid-input.ts';

export const catalogInputs: ValidInputs = {
  itemCreate: () => ({ number: 'SH-4800', name: '输出轴', materialCode: null }),
  itemRevisionPut: ({ making }) => ({
    itemId: making.itemId,
    revision: 'A',
    steps: [step('10', ['20']), step('20')],
  }),
  itemRevisionRelease: ({ making }) => ({ revisionId: making.revisionToReleaseId }),
};
