import { EnginePool } from './engine-pool.ts';

// A process that has engines: it tells of them, has them compute, and waits to be killed.
const entry = new URL('./engine.fixture.ts', import.meta.url);
const pool = new EnginePool({ entry, size: 1 });
const limits = { deadlineMs: 300_000, maxOldGenerationMb: 64, maxMessageMb: 1 };
const pid = await pool.run('identify', null, limits);
const spun = process.argv[2] === 'spin' ? pool.run('spin', 120_000, limits) : undefined;
setTimeout(() => process.stdout.write(`${String(pid)}\n`), 100);
await (spun ?? new Promise((stay) => setTimeout(stay, 120_000)));
