import { mondayOf } from '../../domain/week.ts';
import { withParam } from '../../ui/pager.tsx';
import type { Row } from './board-lines.ts';

/** The panel is about a week: that in which the column begins. */
export function panelLink(params: URLSearchParams, row: Row, start: string): string {
  return `${withParam(params, 'cell', `${row.workCenter.id}:${mondayOf(start)}`)}#cell`;
}
