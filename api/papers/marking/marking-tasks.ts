import { openFace } from '../faces/face.ts';

/** Letters of nearly every mark: they are opened before a task's time begins, which is for what the file takes. */
const usual = '保密 CONFIDENTIAL abcdefghijklmnopqrstuvwxyz 0123456789 · 有限公司';

/** What runs in the process of marks, read when it is first asked for. */
export const markingTasks = {
  'mark-document': async () => (await loaded()).markDocument,
  'try-mark': async () => (await loaded()).tryMark,
};

async function loaded() {
  await openFace('regular', usual);
  return await import('./mark-document.ts');
}
