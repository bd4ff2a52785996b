import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

// Plain JavaScript, so that an old Node gets as far as this message.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Openfloor needs Node 24, and this is ${process.versions.node}.`);
  console.error('Use "npm start": it runs the Node that "npm ci" installed.');
  process.exit(1);
}

// What was compiled is kept with the build, where that may be written to: the next start is a second sooner.
const { enableCompileCache } = await import('node:module');
enableCompileCache(path.join(import.meta.dirname, 'build/compiled'));

/** The build has a process of its own: its tools take memory that a server should not keep. */
function build() {
  console.log('Building (first start, or the sources changed) …');
  const builder = spawn(process.execPath, ['config/builder/build.ts'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const stopBuilding = (signal) => builder.kill(signal) && process.exit(1);
  process.on('SIGTERM', stopBuilding).on('SIGINT', stopBuilding);
  return new Promise((resolve) => {
    builder.once('exit', (code) => {
      process.off('SIGTERM', stopBuilding).off('SIGINT', stopBuilding);
      resolve(code === 0);
    });
  });
}

const { isBuilt } = await import('./config/builder/source-hash.ts');
if (!isBuilt() && !(await build())) process.exit(1);
if (process.argv.includes('--build-only')) process.exit(0);
if (!existsSync(new URL('build/main.js', import.meta.url))) throw new Error('build/main.js is missing');
// React and Express choose their fast code by this variable, as soon as they are loaded.
process.env.NODE_ENV ||= 'production';
await import('./build/main.js');
