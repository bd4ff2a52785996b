export * from './act.ts';
export * from './capacity.ts';
export * from './firm.ts';
export * from './house.ts';
export * from './market.ts';
export * from './plant.ts';
export * from './trade.ts';
export * from './weeks.ts';
