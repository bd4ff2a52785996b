import { redirect } from 'react-router';

/** What an action answers that has started long work: go and look at it. Loading the page again posts nothing. */
export function toJob(jobId: string): Response {
  return redirect(`/jobs/${jobId}`, 303);
}
