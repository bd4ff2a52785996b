import { describeInbox } from './inbox.contract.ts';
import { postgres } from './open-workers.ts';

describeInbox(postgres);
