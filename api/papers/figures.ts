/** Thousands apart, as papers of both languages write amounts: `12,345.60`. */
export const grouped = (text: string): string =>
  text.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

/** To the minute, where most readers of papers are: `2026-11-30 16:00`. */
export const momentInChina = (moment: Date): string =>
  new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
