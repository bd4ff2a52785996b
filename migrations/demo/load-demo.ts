import pg from 'pg';
import { closeDatabase, openDatabase } from '#schema/database.ts';
import { FolderFileStore } from '#schema/files/index.ts';
import { roleUrl } from '../migrate.ts';
import { demoPassword, firms, shownSignIns } from './firms.ts';
import { loadStory } from './load-story.ts';

const demoLock = 7_410_100n;
const connections = 5;

export interface DemoOptions {
  /** Where the bytes of uploaded files lie: the folder that API and workers read. */
  readonly filesDir: string;
  /** Told after every command. */
  readonly onCommand?: (name: string, replayed: boolean) => void;
}

/** Who can look at the demo, to be shown at the end of a start. */
export interface DemoSignIns {
  readonly signIns: { email: string; password: string; who: string }[];
}

/**
 * Loads the demo once, through the product's own commands, as the role `app`. A load that was cut goes on where it stopped; two at a
 * time wait for each other; one that is complete costs a single statement.
 */
export async function loadDemo(adminUrl: string, options: DemoOptions): Promise<DemoSignIns> {
  const url = roleUrl(adminUrl, 'app');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if (!(await isComplete(client))) {
      await client.query('select pg_advisory_lock($1)', [demoLock]);
      if (!(await isComplete(client))) await load(url, options);
    }
  } finally {
    await client.end();
  }
  return { signIns: signIns() };
}

/** The last firm is registered last. Keys of commands are forgotten after 30 days; that somebody can sign in is not. */
async function isComplete(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from auth.credential_find($1)', [firms.at(-1)?.email]);
  return rowCount !== 0;
}

async function load(url: string, { filesDir, onCommand }: DemoOptions): Promise<void> {
  const files = new FolderFileStore(filesDir);
  const database = await openDatabase({ url, files, poolSize: connections });
  try {
    await loadStory({ database, files, onCommand });
  } finally {
    await closeDatabase(database);
  }
}

function signIns(): DemoSignIns['signIns'] {
  return shownSignIns.map(({ key, who }) => ({
    email: firms.find((firm) => firm.key === key)?.email ?? '',
    password: demoPassword,
    who,
  }));
}
