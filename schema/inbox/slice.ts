import type { Slice } from '../kernel/slice.ts';
import { followingEnd, followingStart } from './following.ts';
import { mailQueued, sendConsumer } from './inbox.events.ts';
import { noticePreferencesSet } from './notice-preferences.ts';
import { noticeDismiss, noticeMarkRead } from './read-notice.ts';

/** What people are told. */
export const inboxSlice: Slice = {
  name: 'inbox',
  commands: [noticeMarkRead, noticeDismiss, followingStart, followingEnd, noticePreferencesSet],
  consumers: { [mailQueued]: [sendConsumer] },
};
