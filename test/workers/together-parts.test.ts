import { postgres } from './open-workers.ts';
import { describeTogetherInParts } from './together-parts.contract.ts';

describeTogetherInParts(postgres);
