import { noticeById } from '#schema/inbox/index.ts';
import type { ApiSlice } from '../kernel/api-slice.ts';
import { MailResolver } from './mail.resolver.ts';
import { NoticeResolver } from './notice.resolver.ts';
import { PreferencesResolver } from './preferences.resolver.ts';

export const inboxApi: ApiSlice = {
  resolvers: [NoticeResolver, PreferencesResolver, MailResolver],
  nodes: { ntc: ['Notice', noticeById] },
};
