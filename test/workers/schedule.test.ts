import { postgres } from './open-workers.ts';
import { describeSchedule } from './schedule.contract.ts';

describeSchedule(postgres);
