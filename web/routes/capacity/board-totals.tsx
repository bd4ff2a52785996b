import { type SumProps, SumRows } from './sum-rows.tsx';

/** Sums of the centres on this page. */
export function BoardTotals(props: SumProps) {
  if (props.rows.length < 2) return null;
  return (
    <tfoot>
      <SumRows {...props} />
    </tfoot>
  );
}
