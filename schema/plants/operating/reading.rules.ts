/** How far a reading may lie ahead of our clock: within what clocks that are kept differ by. */
export const futureMsMost = 60_000;
/** How late a reading may come: well within the time for which readings of its month are kept. */
export const lateMsMost = 60 * 86_400_000;
/** Beyond this the device's clock is wrong, and all its times with it: nothing of a batch is taken. */
export const driftMsMost = 300_000;
/** From here on the answer flags it, so that somebody sets the clock before it is too far. */
export const driftMsFlagged = 5_000;
/** Readings of one batch. */
export const readingsMost = 1_000;

/** How far a state reaches without another word from its device. The same as `app.state_hold()`. */
export const stateHoldMs = 4 * 3_600_000;

/** Why a reading is not taken, whatever it says; nothing when its time is fine. */
export function judgeTime(at: number, now: number): 'FUTURE' | 'TOO_LATE' | undefined {
  if (at > now + futureMsMost) return 'FUTURE';
  return at < now - lateMsMost ? 'TOO_LATE' : undefined;
}

/** What a batch's own time says of its device's clock; `driftMs` is positive when that is ahead of ours. */
export function judgeDrift(sentAt: number, now: number): { driftMs: number; verdict: DriftVerdict } {
  const driftMs = sentAt - now;
  const size = Math.abs(driftMs);
  return { driftMs, verdict: size > driftMsMost ? 'REFUSED' : size > driftMsFlagged ? 'FLAGGED' : 'FINE' };
}

export type DriftVerdict = 'FINE' | 'FLAGGED' | 'REFUSED';
