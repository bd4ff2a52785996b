import sql from 'sql-template-tag';
import { firmById } from '../../identity/index.ts';
import { encodeId } from '../../kernel/id.ts';
import type { TaskKind } from '../../kernel/notice.ts';
import { openActionById } from '../accounts/account.queries.ts';
import { ids } from './rfq-facts.ts';

/** What is to be done next with a partner, by a day: for whoever set it, or for all who write to partners where a program did. */
export const accountActionWaits: TaskKind = {
  kind: 'account-action-waits',
  events: ['account.action-set.v1'],
  nature: 'TASK',
  defaultMail: 'DIGEST',
  subject: 'aca',
  async read(query, event) {
    const action = await openActionById(query, event.payload.subjectId);
    const firm = action && (await firmById(query, action.firmId));
    if (!action || !firm) return undefined;
    return {
      audience: action.personId ? { personIds: [action.personId] } : { can: 'message:write' },
      facts: {
        text: action.text,
        partner: { zh: firm.name, en: firm.nameEn ?? firm.name },
        until: { date: action.dueOn },
      },
      path: `/partners/${encodeId('org', firm.id)}`,
      dueAt: new Date(`${action.dueOn}T15:59:59Z`),
    };
  },
  answers: [{ mutation: 'accountActionDone', argument: 'actionId' }],
  settledBy: { 'account.action-ended.v1': 'DONE' },
  stillOpen: (query, subjectIds) =>
    ids(
      query,
      sql`select id from app.account_action where id = any (${[...subjectIds]}::uuid[]) and state = 'OPEN'`,
    ),
};
