import { readTable } from './read-table.ts';

/** Licences of the cast, invented as the firms are. The plater's discharge permit ends soon; `-`: without an end. */
export const licences = readTable(
  ['firm', 'kind', 'number', 'issuer', 'from', 'until'] as const,
  `
wuxi-lead        | ISO_9001            | 00126Q30215R3M      | 中国质量认证中心     | 2025-05-12 | 2028-05-11
wuxi-lead        | IATF_16949          | T178216/0458        | 中国质量认证中心     | 2025-06-03 | 2028-06-02
wuxi-carburising | SPECIAL_EQUIPMENT_USE | 容15苏B04417       | 无锡市市场监督管理局 | 2024-03-01 | -
nantong-plating  | POLLUTANT_DISCHARGE | 91320600MADEM0P001P | 南通市生态环境局     | 2022-02-01 | 2027-01-31
wuxi-carrier     | ROAD_TRANSPORT      | 320201304877        | 无锡市交通运输局     | 2023-08-15 | 2027-08-14
wuxi-bank        | INSTITUTION_LICENCE | B1198H232020001     | 国家金融监督管理总局 | 2021-01-01 | -
`,
);
