/** Fired for a person whose inbox has changed; their open screens listen to it. */
export const inboxChanged = 'inbox.changed.v1';
/** Fired for a mail that is to be sent, or tried once more. */
export const mailQueued = 'mail.queued.v1';

/** Who writes notices, and who closes tasks. */
export const noticeConsumer = 'write-notices';
export const settleConsumer = 'settle-tasks';
/** Who turns events into mails to addresses, and who sends what is queued. */
export const addressConsumer = 'address-mail';
export const sendConsumer = 'send-mail';
