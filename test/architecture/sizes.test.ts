import { describe, expect, it } from 'vitest';
import { isTest, readSources, type Source } from './sources.ts';

interface Sizes {
  files: number;
  median: number;
  p90: number;
  max: number;
}

function measure(sources: Source[]): Sizes {
  const lines = sources.map((file) => file.lines).sort((a, b) => a - b);
  const at = (share: number) => lines[Math.floor((lines.length - 1) * share)] ?? 0;
  return { files: lines.length, median: at(0.5), p90: at(0.9), max: at(1) };
}

const sources = readSources().filter((file) => !isTest(file.path));

describe('sizes', () => {
  it('of files stay small in the middle; the tail is reported, not failed', () => {
    const { files, median, p90, max } = measure(sources);
    const tail = sources.filter((file) => file.lines > 300).map((file) => `  ${file.path}: ${file.lines}`);
    console.log([`${files} files, lines: median ${median}, p90 ${p90}, max ${max}`, ...tail].join('\n'));

    expect(median, 'The median file has 40-120 lines').toBeLessThanOrEqual(120);
  });

  it('are measured from the lines of each file', () => {
    const file = (lines: number): Source => ({ path: '', code: '', imports: [], lines });

    expect(measure([file(10), file(400), file(30)])).toEqual({ files: 3, median: 30, p90: 30, max: 400 });
  });
});
