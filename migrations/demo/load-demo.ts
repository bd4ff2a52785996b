import pg from 'pg';
import { closeDatabase, openDatabase } from '#schema/database.ts';
import { FolderFileStore } from '#schema/files/index.ts';
import { roleUrl } from '../migrate.ts';
import { demoPassword, firms, shownSignIns } from './firms.ts';
import { operator } from './load-operator.ts';
import { loadStory } from './load-story.ts';

const demoLock = 7_410_100n;
const connections = 5;

export interface DemoOptions {
  /** Where the bytes of uploaded files lie: the folder that API and workers read. */
  readonly filesDir: string;
  readonly secretKey: string;
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
      if (!(await isComplete(client))) await load(adminUrl, options);
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

async function load(adminUrl: string, { filesDir, secretKey, onCommand }: DemoOptions): Promise<void> {
  const url = roleUrl(adminUrl, 'app');
  const files = new FolderFileStore(filesDir);
  const database = await openDatabase({ url, files, secretKey, poolSize: connections });
  try {
    await loadStory({ database, files, onCommand }, adminUrl);
  } finally {
    await closeDatabase(database);
  }
}

function signIns(): DemoSignIns['signIns'] {
  const ofFirms = shownSignIns.map(({ key, who }) => ({
    email: firms.find((firm) => firm.key === key)?.email ?? '',
    password: demoPassword,
    who,
  }));
  const ofOperator = [
    { email: operator.first.email, who: '平台运营方 初审 / Operator, first pair of eyes' },
    { email: operator.second.email, who: '平台运营方 复核 / Operator, second pair of eyes' },
  ].map((signIn) => ({ ...signIn, password: demoPassword }));
  return [...ofFirms, ...ofOperator];
}
