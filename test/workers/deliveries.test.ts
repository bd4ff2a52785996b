import { describeDeliveries } from './deliveries.contract.ts';
import { postgres } from './open-workers.ts';

describeDeliveries(postgres);
