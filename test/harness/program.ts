import { spawn } from 'node:child_process';
import { childEnvironment } from '#config/env.ts';
import { projectRoot } from '#config/project-root.ts';

const announced = /(http:\/\/localhost:\d+)/;

/** One process of the built program, ready: what it has printed, where it is open, and how it is stopped. */
export interface Running {
  readonly url: string;
  output(): string;
  close(): Promise<number | null>;
}

/** Starts the built program and waits until it says where it is open. */
export async function runProgram(args: string[], env: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, ['start.js', ...args], {
    cwd: projectRoot,
    env: childEnvironment({ PORT: '0', NODE_ENV: 'production', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const collect = (chunk: Buffer) => {
    printed += String(chunk);
  };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', collect);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => announced.test(printed) && resolve(announced.exec(printed)?.[1] ?? ''));
    void ended.then(() => reject(new Error(`It did not open:\n${printed}`)));
  });
  const close = async () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { url, output: () => printed, close };
}
