import css from './board.module.css';

/** Classes of the steps; the first says that there is nothing. */
export const HEAT = [css.unknown, css.heat1, css.heat2, css.heat3, css.heat4];

/** Four steps of how much of the bucket is free; nothing free has no heat. */
export function heatClass(known: boolean, total: string, free: string): string | undefined {
  if (!known || Number(total) <= 0 || Number(free) <= 0) return css.unknown;
  return HEAT[Math.min(4, Math.max(1, Math.ceil((Number(free) / Number(total)) * 4)))];
}
