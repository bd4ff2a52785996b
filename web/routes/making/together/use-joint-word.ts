import { useT } from '../../../i18n/use-t.ts';

interface Searched {
  readonly state: string;
  readonly final: boolean;
  readonly job: { readonly state: string } | null;
}

/** Whether its job has come to an end. */
export const hasEnded = ({ job }: Pick<Searched, 'job'>): boolean =>
  job !== null && ['DONE', 'FAILED', 'CANCELLED'].includes(job.state);

/** How far the search for plans is, in words. */
export function useJointWord(): (searched: Searched) => string {
  const t = useT();
  return (searched) => {
    if (searched.final) return t('making:final');
    if (hasEnded(searched)) return t('making:failed');
    return t(searched.state === 'ASKED' ? 'making:searching' : 'making:improving');
  };
}
