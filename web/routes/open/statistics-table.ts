interface Named {
  code: string;
  nameZh: string;
  nameEn: string;
}
interface Cell {
  process: Named | null;
  province: Named | null;
}

/** Cells as a table: what stands for all comes first, the rest by code. A cell that nobody may know is absent. Pure. */
export function tableOf<T extends Cell>(cells: readonly T[]) {
  const at = (process: Named | null, province: Named | null): T | undefined =>
    cells.find((cell) => cell.process?.code === process?.code && cell.province?.code === province?.code);
  return {
    processes: headsOf(cells.map(({ process }) => process)),
    provinces: headsOf(cells.map(({ province }) => province)),
    at,
  };
}

function headsOf(heads: readonly (Named | null)[]): (Named | null)[] {
  const known = new Map(heads.map((head) => [head?.code ?? '', head]));
  return [...known].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, head]) => head);
}
