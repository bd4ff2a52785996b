import { readFileSync } from 'node:fs';
import { openModel, rescore } from '../explain/record.ts';
import { storedModels } from './stored-models.ts';

/** Makes stored records again, each from nothing but itself and the cards of this release, and says whether every byte is the same. */
const files = process.argv.slice(2);
if (files.length === 0) throw new Error('Usage: npm run rescore -- record.json …');

for (const file of files) {
  const text = readFileSync(file, 'utf8');
  const { id, sha256 } = JSON.parse(text).model as { id: string; sha256: string };
  const row = storedModels().find((one) => one.sha256 === sha256);
  if (!row) throw new Error(`${file}: this release does not know the card ${id} of hash ${sha256}.`);
  const again = rescore(text, openModel(row.artefact, row.guide));
  const isSame = again.text === text;
  console.log(`${file}: ${isSame ? 'the same' : 'NOT the same'}, ${again.sha256}`);
  if (!isSame) process.exitCode = 1;
}
