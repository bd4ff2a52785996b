import type { TotalSource } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';

/** Who had the last word on the total of a day; for a hand-set one, why. */
export function DaySource({ day }: { day: { totalSource: TotalSource; totalReason?: string | null } }) {
  const t = useT();
  const words = t(`domain:totalSource.${day.totalSource}`);
  return <small title={day.totalReason ?? undefined}>{words}</small>;
}
