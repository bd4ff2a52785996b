import type { JobState } from '../gql/graphql.ts';
import { useCodeText, useT } from '../i18n/use-t.ts';
import css from './domain.module.css';
import { StateBadge } from './state-badge.tsx';

/** As much of a job as its progress needs. */
export interface ProgressOfJob {
  state: JobState;
  stage: string | null;
  done: number | null;
  total: number | null;
  startedAt: string | null;
  finishedAt: string | null;
}

/** Whole seconds that a job has run, and, from its rate so far, about how many are left; null where that is a guess. */
export function timesOf(job: ProgressOfJob, now: string): { elapsed: number | null; left: number | null } {
  if (!job.startedAt) return { elapsed: null, left: null };
  const until = Date.parse(job.finishedAt ?? now);
  const elapsed = Math.max(0, Math.round((until - Date.parse(job.startedAt)) / 1000));
  const { done, total } = job;
  const isMeasured = job.state === 'RUNNING' && done !== null && total !== null && done > 0 && elapsed >= 2;
  return { elapsed, left: isMeasured ? Math.max(0, Math.round((elapsed * (total - done)) / done)) : null };
}

/** State, what it does now, and how much of that is done. */
export function JobProgress({ job, now }: { job: ProgressOfJob; now: string }) {
  const t = useT();
  const codeText = useCodeText();
  const { elapsed, left } = timesOf(job, now);
  const stage = job.stage ? codeText('jobs:stage', job.stage, job.stage) : null;
  const isRunning = job.state === 'RUNNING';
  const isCounted = isRunning && job.done !== null && job.total !== null && job.total > 0;
  return (
    <div className={css.job}>
      <div className={css.jobLine} role="status">
        <StateBadge of="job" state={job.state} />
        {isRunning && stage ? <span>{stage}</span> : null}
        {isCounted ? <span>{t('jobs:doneOf', { done: job.done ?? 0, total: job.total ?? 0 })}</span> : null}
      </div>
      {isRunning ? (
        <progress
          className={css.bar}
          aria-label={stage ?? t('jobs:progress')}
          {...(isCounted ? { value: job.done ?? 0, max: job.total ?? 1 } : {})}
        />
      ) : null}
      <div className={css.jobTimes}>
        {elapsed === null ? null : (
          <span>{t(job.finishedAt ? 'jobs:took' : 'jobs:elapsed', { time: clockOf(elapsed) })}</span>
        )}
        {left === null ? null : <span>{t('jobs:left', { time: clockOf(left) })}</span>}
      </div>
    </div>
  );
}

/** `0:07`, `12:30`, `1:02:05`. */
export function clockOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown.map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
