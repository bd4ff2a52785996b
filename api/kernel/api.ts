import { Problem } from '#schema/kernel/refusal.ts';
import type { ApiSlice } from './api-slice.ts';
import { UnitsResolver } from './units.resolver.ts';
import { MoneyResolver } from './values.resolver.ts';

export const kernelApi: ApiSlice = { resolvers: [MoneyResolver, UnitsResolver], problems: [Problem] };
