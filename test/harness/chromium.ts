import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { readEnv } from '#config/env.ts';
import { withProcessLock } from '#config/process-lock.ts';
import { projectRoot } from '#config/project-root.ts';

export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

const packed = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
  '../../bin',
);
const cache = path.join(projectRoot, '.data/chromium');

async function unpackBinary(): Promise<string> {
  const binary = path.join(cache, 'chromium');
  if (existsSync(binary)) return binary;
  mkdirSync(cache, { recursive: true });
  const staging = `${binary}.new`;
  const source = createReadStream(path.join(packed, 'chromium.br'));
  await pipeline(source, createBrotliDecompress(), createWriteStream(staging, { mode: 0o755 }));
  renameSync(staging, binary);
  return binary;
}

/** The package carries libnss3 and friends for systems that have none. */
async function unpackLibraries(): Promise<string> {
  const folder = path.join(cache, 'libraries');
  if (existsSync(folder)) return path.join(folder, 'lib');
  const chunks: Buffer[] = [];
  const collect = new Writable({ write: (chunk, _encoding, done) => done(void chunks.push(chunk)) });
  await pipeline(createReadStream(path.join(packed, 'al2023.tar.br')), createBrotliDecompress(), collect);
  mkdirSync(`${folder}.new`, { recursive: true });
  const { status } = spawnSync('tar', ['-x', '-C', `${folder}.new`], { input: Buffer.concat(chunks) });
  if (status !== 0) throw new Error('The libraries of Chromium could not be unpacked');
  renameSync(`${folder}.new`, folder);
  return path.join(folder, 'lib');
}

const lacksLibraries = (binary: string) => String(spawnSync('ldd', [binary]).stdout).includes('not found');

/** CHROMIUM_PATH, else the Chromium that npm installed, unpacked once. Its libraries are for the browser alone. */
export async function findChromium(): Promise<Chromium> {
  const chosen = readEnv().CHROMIUM_PATH;
  if (chosen) return { executablePath: chosen, env: {} };
  return withProcessLock(cache, async () => {
    const executablePath = await unpackBinary();
    return {
      executablePath,
      env: lacksLibraries(executablePath) ? { LD_LIBRARY_PATH: await unpackLibraries() } : {},
    };
  });
}
