import { deviceById } from '#schema/plants/index.ts';
import type { NodeKind } from '../../kernel/api-slice.ts';
import { DeviceResolver } from './device.resolver.ts';
import { DeviceKeyResolver } from './device-key.resolver.ts';
import { OperatingResolver } from './operating.resolver.ts';

export const operatingResolvers = [DeviceResolver, DeviceKeyResolver, OperatingResolver] as const;

export const operatingNodes: Record<string, NodeKind> = { dev: ['Device', deviceById] };
