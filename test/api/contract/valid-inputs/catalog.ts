import { monday, step } from '#test/builders/index.ts';
import type { ValidInputs } from './valid-input.ts';

export const catalogInputs: ValidInputs = {
  itemCreate: () => ({ number: `SH-${crypto.randomUUID().slice(0, 8)}`, name: '输出轴', materialCode: null }),
  itemPutStock: ({ making }) => ({
    itemId: making.itemId,
    quantity: { value: '480', unit: 'H87' },
    asOf: monday(0),
    receipts: [{ quantity: { value: '20', unit: 'H87' }, arrivesOn: monday(1) }],
  }),
  itemRevisionPut: ({ making }) => ({
    itemId: making.itemId,
    revision: 'A',
    steps: [step('10', ['20']), step('20')],
  }),
  itemRevisionPutBill: ({ making }) => ({
    itemId: making.itemId,
    revision: 'B',
    bill: JSON.stringify({
      billOfProcessIdentification: 'SH-1 B',
      productName: '输出轴',
      productVersion: 'B',
      version: '1.0.0',
      process: [
        {
          processStepIdentifier: ['10'],
          processStepType: 'IsFirstElement',
          capabilityId: 'urn:openfloor:process:machining.milling.5-axis',
          inputParameters: [
            {
              name: 'load-per-piece',
              semanticReference: ['urn:openfloor:step:load-per-piece'],
              parameterKey: 'HasValue',
              value: '6 MIN',
            },
          ],
        },
      ],
    }),
  }),
  itemRevisionPutComponents: ({ making }) => ({
    revisionId: making.revisionToFillId,
    components: [
      {
        itemId: making.itemId,
        quantity: { value: '2', unit: 'H87' },
        scrapBps: 100,
        stepCode: '20',
        source: 'BUY',
        leadWorkingDays: 10,
      },
    ],
  }),
  itemRevisionRelease: ({ making }) => ({ revisionId: making.revisionToReleaseId }),
  orderPromiseInquire: ({ making }) => ({
    revisionId: making.revisionId,
    quantity: 100,
    dueOn: monday(6),
    deliverToCityCode: '320583',
  }),
  orderPromiseReplan: ({ making }) => ({ orderPromiseId: making.promiseToReplanId }),
  orderPromiseQuote: ({ making }) => ({
    orderPromiseId: making.promiseToQuote.id,
    planId: making.promiseToQuote.planId,
  }),
  orderPromiseConfirm: ({ making }) => ({ orderPromiseId: making.quotedIds[0] }),
  orderPromiseWhatIf: ({ making }) => ({
    orderPromiseId: making.promiseToQuestionId,
    change: 'DUE',
    amount: 7,
  }),
  orderPromiseIssue: ({ making }) => ({
    orderPromiseId: making.boughtWith.id,
    itemId: making.boughtWith.itemId,
  }),
  orderPromiseRelease: ({ making }) => ({ orderPromiseId: making.quotedIds[1] }),
  jointPlanAsk: ({ making }) => ({ orderPromiseIds: [...making.joint.toAsk] }),
  jointPlanReplan: ({ making }) => ({ jointPlanId: making.joint.toReplanId }),
  jointPlanQuote: ({ making }) => ({ jointPlanId: making.joint.toQuoteId }),
  jointPlanConfirm: ({ making }) => ({ jointPlanId: making.joint.toConfirmId }),
  jointPlanRelease: ({ making }) => ({ jointPlanId: making.joint.toReleaseId }),
};
