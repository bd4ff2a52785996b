import { readTable } from './read-table.ts';

const columns = ['key', 'buyer', 'offer', 'need', 'weeks', 'steps'] as const;

/**
 * What is held and sold. `weeks`: n:amount, where n counts the usual weeks of the plan (none of the Spring Festival) from 0 and the
 * amount is in the centre's shown unit. `steps` after the hold; without any it stays HELD until its time has passed.
 */
export const reservations = readTable(
  columns,
  `
shaft-turning-held        | ev-drive            | turning-main    | shaft-turning     | 3:60 4:60   | -
shaft-carburising-asked   | ev-drive            | carburising     | shaft-carburising | 4:900 5:900 | CONFIRM
shaft-grinding-sold       | ev-drive            | grinding-suzhou | shaft-grinding    | 2:20 3:20   | CONFIRM ACCEPT
gear-hobbing-sold         | hangzhou-gear-units | hobbing-main    | gear-hobbing      | 2:48 3:46   | CONFIRM
gear-turning-sold         | hangzhou-gear-units | lead-turning    | gear-turning      | 2:40 3:32.5 | CONFIRM
taizhou-milling-sold      | taizhou-machining   | lead-milling    | -                 | 2:32        | CONFIRM
storage-brackets-asked    | nanjing-storage     | lead-milling-5x | storage-brackets  | 3:24 4:24   | CONFIRM
storage-laser-released    | nanjing-storage     | laser           | storage-laser     | 2:60        | RELEASE
lead-nickel-held          | wuxi-lead           | nickel          | lead-nickel       | 2:92        | -
`,
);

export type DemoReservation = (typeof reservations)[number];
