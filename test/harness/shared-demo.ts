import { inject } from 'vitest';
import { type Demo, ensureDemo } from './demo.ts';

let demo: Promise<Demo> | undefined;

/** The demo, ready to be copied; loaded when the first file asks for it. */
export function sharedDemo(): Promise<Demo> {
  demo ??= ensureDemo({
    adminUrl: inject('adminUrl'),
    templateName: inject('templateName'),
    runPid: inject('runPid'),
  });
  return demo;
}
