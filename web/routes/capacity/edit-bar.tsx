import { CircleAlert, Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useId } from 'react';
import { useFetcher } from 'react-router';
import { sumDecimals } from '../../domain/decimal-sum.ts';
import { useErrorText } from '../../domain/error-text.ts';
import { formatNumber } from '../../domain/format.ts';
import { useUnit } from '../../domain/values.tsx';
import { Hidden } from '../../form/fields.tsx';
import type { CapacityBoardQuery } from '../../gql/graphql.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import ui from '../../ui/ui.module.css';
import css from './board.module.css';
import type { BoardReply } from './board-edit.server.ts';
import { cellKey, type Row, rowsToSend } from './board-lines.ts';
import type { Bucket } from './board-search.ts';
import type { useBoardGrid } from './grid/use-board-grid.ts';

interface BarProps {
  board: ReturnType<typeof useBoardGrid>;
  rows: readonly Row[];
  columns: CapacityBoardQuery['capacityGrid']['columns'];
  bucket: Bucket;
  idempotencyKey: string;
  children: (problems: BoardReply['cells']) => ReactNode;
}

/** Under the board as long as something is not saved: how much, what it comes to, why, and saving or discarding all of it. */
export function EditBar({ board, rows, columns, bucket, idempotencyKey, children }: BarProps) {
  const t = useT();
  const reasonId = useId();
  const fetcher = useFetcher<BoardReply>();
  const answer = fetcher.state === 'idle' ? fetcher.data : undefined;
  const { dispatch, edits } = board;
  useEffect(() => {
    if (answer && answer.saved > 0) dispatch({ type: 'discard' });
  }, [answer, dispatch]);
  useLeaving(edits.size > 0);
  const problems = edits.size > 0 ? (answer?.cells ?? {}) : {};
  const starts = columns.map(({ start }) => start);
  return (
    <>
      {children(problems)}
      <p className={css.status} role="status">
        <Notice board={board} saved={edits.size === 0 ? (answer?.saved ?? 0) : 0} />
      </p>
      {edits.size > 0 ? (
        <fetcher.Form method="post" className={css.bar} aria-label={t('capacity:edit.bar')}>
          <Hidden name="intent" value="edit" />
          <Hidden name="bucket" value={bucket} />
          <Hidden name="idempotencyKey" value={`${idempotencyKey}:${hashOf(edits)}`} />
          <Hidden name="rows" value={JSON.stringify(rowsToSend(rows, starts, edits))} />
          <strong>{t('capacity:edit.changed', { count: edits.size })}</strong>
          <Difference rows={rows} starts={starts} board={board} />
          <label htmlFor={reasonId}>{t('capacity:edit.reason')}</label>
          <input
            id={reasonId}
            name="reason"
            className={ui.input}
            required
            maxLength={500}
            autoComplete="off"
          />
          <Button look="primary" aria-busy={fetcher.state !== 'idle' || undefined}>
            {t('capacity:edit.save')}
          </Button>
          <Button
            type="button"
            onClick={() => dispatch({ type: 'undo' })}
            disabled={!board.canUndo}
            aria-label={t('capacity:edit.undo')}
          >
            <Icon of={Undo2} />
          </Button>
          <Button
            type="button"
            onClick={() => dispatch({ type: 'redo' })}
            disabled={!board.canRedo}
            aria-label={t('capacity:edit.redo')}
          >
            <Icon of={Redo2} />
          </Button>
          <Button type="button" look="quiet" onClick={() => dispatch({ type: 'discard' })}>
            {t('capacity:edit.discard')}
          </Button>
          <Problems answer={answer} rows={rows} starts={starts} />
        </fetcher.Form>
      ) : null}
    </>
  );
}

function Notice({ board, saved }: { board: BarProps['board']; saved: number }) {
  const t = useT();
  if (saved > 0) return t('capacity:edit.saved', { count: saved });
  if (!board.notice) return null;
  const { kind, count, left } = board.notice;
  const words = t(`capacity:edit.${kind}`, { count });
  return left > 0 && kind !== 'pasted' ? `${words} ${t('capacity:edit.left', { count: left })}` : words;
}

/** What the unsaved figures come to, by unit and figure. */
function Difference({
  rows,
  starts,
  board,
}: {
  rows: readonly Row[];
  starts: readonly string[];
  board: BarProps['board'];
}) {
  const t = useT();
  const locale = useLocale();
  const unit = useUnit();
  const sums = new Map<string, string>();
  for (const row of rows)
    for (const name of ['total', 'committed'] as const)
      for (const [column, start] of starts.entries()) {
        const value = board.edits.get(cellKey(row, name, start));
        if (value === undefined) continue;
        const place = `${name} ${row.workCenter.unit}`;
        sums.set(
          place,
          sumDecimals([
            [1, sums.get(place) ?? '0'],
            [1, value],
            [-1, row[name][column] ?? '0'],
          ]),
        );
      }
  return [...sums].map(([place, sum]) => {
    const [name, code = ''] = place.split(' ');
    const word = t(name === 'total' ? 'domain:measureRow.total' : 'domain:measureRow.committed');
    return (
      <span key={place} className="nowrap">
        {word} {sum.startsWith('-') ? '' : '+'}
        {formatNumber(locale, sum)} {unit(code)}
      </span>
    );
  });
}

function Problems({
  answer,
  rows,
  starts,
}: {
  answer: BoardReply | undefined;
  rows: readonly Row[];
  starts: readonly string[];
}) {
  const t = useT();
  const errorText = useErrorText();
  if (!answer || answer.errors.length === 0) return null;
  const named = rows.flatMap((row) =>
    (['total', 'committed'] as const).flatMap((name) =>
      starts.flatMap((start) => {
        const error = answer.cells[cellKey(row, name, start)];
        return error
          ? [{ where: `${row.workCenter.code} · ${t(`domain:measureRow.${name}`)} · ${start}`, error }]
          : [];
      }),
    ),
  );
  const other = answer.errors.filter(({ field }) => !field.startsWith('rows'));
  return (
    <div className={css.problems} role="alert">
      <h3>
        <Icon of={CircleAlert} />
        {t('capacity:edit.refused', { count: answer.errors.length })}
      </h3>
      <ul>
        {other.map((error) => (
          <li key={error.field}>{errorText(error)}</li>
        ))}
        {named.map(({ where, error }) => (
          <li key={where}>
            <strong>{where}</strong> {errorText(error)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Leaving the page with unsaved figures is asked about by the browser itself. */
function useLeaving(hasEdits: boolean) {
  useEffect(() => {
    if (!hasEdits) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [hasEdits]);
}

/** Names one set of figures, so that saving it twice is one act and saving another is another. */
function hashOf(edits: ReadonlyMap<string, string>): string {
  let hash = 5381;
  for (const char of JSON.stringify([...edits])) hash = (hash * 33 + (char.codePointAt(0) ?? 0)) >>> 0;
  return `${edits.size}-${hash.toString(36)}`;
}
