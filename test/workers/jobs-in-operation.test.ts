import { describeJobsInOperation } from './jobs-in-operation.contract.ts';
import { postgres } from './open-workers.ts';

describeJobsInOperation(postgres);
