import { useT } from '../../../i18n/use-t.ts';

interface Searched {
  readonly state: string;
  readonly final: boolean;
  readonly job: { readonly state: string } | null;
}

/** How far the search for plans is: the name of its words. A job that was ended before its search had leaves what was found by then, or nothing. */
export function jointWord({ state, final, job }: Searched) {
  if (job !== null && ['FAILED', 'CANCELLED'].includes(job.state))
    return state === 'ASKED' ? 'making:joint.failed' : 'making:joint.endedEarly';
  if (final) return 'making:final';
  return state === 'ASKED' ? 'making:searching' : 'making:improving';
}

/** The same in the reader's language. */
export function useJointWord(): (searched: Searched) => string {
  const t = useT();
  return (searched) => t(jointWord(searched));
}
