export { addressMail } from './address-mail.ts';
export {
  FollowingEndInput,
  FollowingStartInput,
  followingEnd,
  followingStart,
} from './following.ts';
export * from './inbox.events.ts';
export type { Letter, LetterItem } from './letter.ts';
export * from './mail.queries.ts';
export { Mail, type MailState, MailStateEnum } from './mail.ts';
export * from './notice.queries.ts';
export * from './notice.ts';
export {
  NoticePreference,
  NoticePreferences,
  NoticePreferencesSetInput,
  noticePreferencesSet,
  readNoticePreferences,
} from './notice-preferences.ts';
export { NoticeDismissInput, NoticeMarkReadInput, noticeDismiss, noticeMarkRead } from './read-notice.ts';
export { type MailOutcome, mailSettle } from './settle-mail.ts';
export { settleOwnTasks } from './settle-own-tasks.ts';
export { tasksSettle } from './settle-tasks.ts';
export { inboxSlice } from './slice.ts';
export { digestStop } from './stop-digest.ts';
export { endsOf } from './task-ends.ts';
export { digestWrite } from './write-digest.ts';
export { noticesWrite, type WriteNoticesInput } from './write-notices.ts';
