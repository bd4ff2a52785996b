/** What runs in the process of marks, read when it is first asked for. */
export const markingTasks = {
  'mark-document': async () => (await import('./mark-document.ts')).markDocument,
  'try-mark': async () => (await import('./mark-document.ts')).tryMark,
};
