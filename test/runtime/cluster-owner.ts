import { startEmbeddedPostgres } from '#config/embedded-postgres/index.ts';
import { createLogger } from '#config/logger.ts';

const dataDir = process.argv[2];
if (!dataDir) throw new Error('Which data folder?');
const database = await startEmbeddedPostgres({ dataDir, log: createLogger('silent'), fast: true });
console.log(database.adminUrl);
setInterval(() => undefined, 60_000);
