import { describeHeavyWork } from './heavy-work.contract.ts';
import { postgres } from './open-workers.ts';

describeHeavyWork(postgres);
