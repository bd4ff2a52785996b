import { readTable } from './read-table.ts';

const columns = [
  'key',
  'center',
  'fromWeek',
  'weeks',
  'perWeek',
  'lot',
  'price',
  'setupPrice',
  'booking',
  'hold',
  'note',
] as const;

/**
 * Idle capacity on the market. `fromWeek` counts from the first week of the plan (0), amounts are in the centre's shown unit, `hold`
 * is in hours. Grinding is little and dear; turning and sheet metal are plenty.
 */
export const offers = readTable(
  columns,
  `
lead-turning      | wuxi-lead/CNC-T1 | 1 | 20 | 80 | 8 | 60 | 120 | INSTANT | 24 | 轴类优先，直径 20–120 mm，可代检首件。
lead-turning-2    | wuxi-lead/CNC-T2 | 1 | 24 | 120 | 8 | 60 | 120 | INSTANT | 24 | 盘套类，两班。
lead-milling      | wuxi-lead/VMC-3X | 1 | 24 | 160 | 16 | 95 | 300 | INSTANT | 12 | 行程 1,000 × 600 mm，夹具可议。
lead-milling-4x   | wuxi-lead/HMC-4X | 2 | 20 | 40 | 16 | 150 | 600 | APPROVAL | 12 | 需先看图纸。
lead-milling-5x   | wuxi-lead/MC-5X  | 1 | 20 | 36 | 12 | 260 | 800 | APPROVAL | 24 | 需先评审工艺，钛合金另议。
lead-shaping      | wuxi-lead/GS-1   | 1 | 20 | 30 | 8 | 75 | 150 | INSTANT | 8 | 模数 1–6。
lead-wire         | wuxi-lead/WEDM-1 | 0 | 24 | 100 | 4 | 45 | 60 | INSTANT | 8 | 
lead-inspection   | wuxi-lead/QC-1   | 1 | 24 | 4800 | 200 | 1.6 | 0 | INSTANT | 8 | 按件，附检验记录。
turning-main      | wuxi-turning/T-01 | 1 | 22 | 180 | 16 | 60 | 100 | INSTANT | 72 | 小规模纳税人，可开 1% 或 3% 专票；批量优先。
turning-swiss     | wuxi-turning/S-01 | 0 | 24 | 90 | 8 | 68 | 150 | INSTANT | 24 | 直径 32 mm 以内。
taizhou-turning   | taizhou-machining/T-11 | 2 | 22 | 120 | 16 | 56 | 120 | INSTANT | 24 | 
taizhou-milling   | taizhou-machining/MC-11 | 1 | 22 | 60 | 8 | 82 | 200 | INSTANT | 24 | 灰铁、钢件均可。
forging-1600      | changzhou-forging/F-1600 | 1 | 22 | 6000 | 1000 | 4 | 1500 | APPROVAL | 48 | 模具由客户提供或另报价。
normalising       | changzhou-forging/NORM-1 | 0 | 24 | 9000 | 1000 | 1.1 | 200 | INSTANT | 24 | 
hobbing-main      | changzhou-hobbing/GH-31 | 1 | 22 | 80 | 16 | 80 | 200 | INSTANT | 24 | 模数 1–8，精度 7 级。
hobbing-large     | changzhou-hobbing/GH-32 | 2 | 20 | 40 | 8 | 105 | 400 | APPROVAL | 24 | 模数 8–16。
shaving           | changzhou-hobbing/GSV-1 | 1 | 22 | 50 | 8 | 72 | 180 | INSTANT | 24 | 
carburising       | wuxi-carburising/CB-1 | 1 | 24 | 1800 | 900 | 4.2 | 300 | APPROVAL | 48 | 整炉 900 kg，附炉号、层深和硬度报告。
tempering         | wuxi-carburising/QT-1 | 0 | 24 | 6000 | 600 | 1.9 | 150 | INSTANT | 24 | 
blasting          | wuxi-carburising/SB-1 | 0 | 24 | 15000 | 300 | 0.35 | 50 | INSTANT | 24 | 
grinding-suzhou   | suzhou-grinding/GC-1 | 1 | 24 | 30 | 20 | 75 | 250 | APPROVAL | 24 | 产能紧张，先到先得；IT6，Ra 0.4。
grinding-kunshan  | kunshan-grinding/GC-K1 | 1 | 24 | 22 | 8 | 77 | 250 | APPROVAL | 24 | 已通过主机厂过程审核。
grinding-internal | kunshan-grinding/GI-K1 | 2 | 16 | 12 | 4 | 82 | 200 | INSTANT | 12 | 
grinding-zhenjiang | zhenjiang-grinding/GC-Z1 | 1 | 22 | 20 | 4 | 66 | 150 | INSTANT | 24 | 
zinc              | nantong-plating/ZN-1 | 0 | 26 | 1000 | 40 | 38 | 100 | INSTANT | 24 | 排污许可证有效期至 2027-01-31，续证办理中。
nickel            | nantong-plating/NI-1 | 0 | 26 | 120 | 20 | 120 | 200 | APPROVAL | 24 | 排污许可证有效期至 2027-01-31，续证办理中。
laser             | nantong-sheet-metal/LC-1 | 0 | 24 | 100 | 4 | 220 | 80 | INSTANT | 8 | 碳钢 20 mm 以内，套料免费。
bending           | nantong-sheet-metal/BD-1 | 0 | 24 | 180 | 4 | 90 | 80 | INSTANT | 8 | 
welding           | nantong-sheet-metal/WD-1 | 1 | 24 | 120 | 8 | 70 | 120 | INSTANT | 24 | 
powder            | nantong-sheet-metal/PC-1 | 0 | 24 | 1800 | 60 | 22 | 150 | INSTANT | 24 | 换色按次收费。
die-casting-800   | changzhou-die-casting/DC-800 | 1 | 22 | 10000 | 2000 | 2.6 | 1200 | APPROVAL | 48 | 使用客户模具，模具状态需先确认。
cabinets          | suzhou-cabinets/EC-1 | 1 | 22 | 100 | 8 | 85 | 300 | INSTANT | 24 | 
panel-sawing      | nantong-wardrobes/PS-1 | 0 | 24 | 2600 | 50 | 6.5 | 60 | INSTANT | 24 | 
edge-banding      | nantong-wardrobes/EB-1 | 0 | 24 | 9000 | 200 | 1.8 | 60 | INSTANT | 24 | 
cmm-shanghai      | shanghai-inspection/CMM-S1 | 0 | 24 | 30 | 2 | 150 | 0 | INSTANT | 24 | CNAS 范围内项目出具报告。
`,
);

export type DemoOffer = (typeof offers)[number];

/** The plating shop's permit ends: nothing of it is on sale from this day on. */
export const permitEnds: Readonly<Record<string, string>> = { 'nantong-plating': '2027-02-01' };
