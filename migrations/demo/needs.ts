import { readTable } from './read-table.ts';

const columns = [
  'key',
  'firm',
  'title',
  'process',
  'material',
  'pieces',
  'each',
  'unit',
  'fromWeek',
  'weeks',
  'cap',
  'city',
] as const;

/**
 * What buyers look for. The first seven are the steps of one order: 4,800 output shafts of 20CrMnTi, 2.1 kg (2.7 kg forged). Grinding
 * is so scarce that it is asked for in two lots. Caps are the order's net prices with room for set-up and freight; `-` is none. `fromWeek` counts from the first week of the plan.
 */
export const needs = readTable(
  columns,
  `
shaft-forging     | ev-drive | 输出轴毛坯 · 模锻 / Output shaft blanks, forging | forming.closed-die-forging     | steel.alloy.20crmnti | 4800 | 2.7 | KGM | 1 | 8  | 58000 | 320200
shaft-turning     | ev-drive | 输出轴 · 精车 / Output shafts, turning           | machining.turning.cnc          | steel.alloy.20crmnti | 4800 | 4.5 | MIN | 2 | 14 | 26000 | 320400
shaft-hobbing     | ev-drive | 输出轴 · 滚齿 / Output shafts, hobbing           | machining.gear-cutting.hobbing | steel.alloy.20crmnti | 4800 | 6   | MIN | 2 | 16 | 44000 | 320200
shaft-carburising | ev-drive | 输出轴 · 渗碳淬火 / Output shafts, carburising   | heat-treatment.carburising     | steel.alloy.20crmnti | 4800 | 2.1 | KGM | 3 | 16 | 47000 | 320500
shaft-grinding    | ev-drive | 输出轴 · 外圆磨，首批 / Output shafts, grinding, lot 1 | machining.grinding.cylindrical | steel.alloy.20crmnti | 3700 | 7.2 | MIN | 1 | 25 | 52000 | 310000
shaft-grinding-2  | ev-drive | 输出轴 · 外圆磨，余量 / Output shafts, grinding, lot 2 | machining.grinding.cylindrical | steel.alloy.20crmnti | 1100 | 7.2 | MIN | 3 | 16 | 20000 | 310000
shaft-inspection  | ev-drive | 输出轴 · 全检 / Output shafts, inspection        | inspection.visual              | steel.alloy.20crmnti | 4800 | 1   | H87 | 4 | 18 | 10000 | 310000
gear-hobbing      | hangzhou-gear-units | 定制减速机齿轮轴 · 滚齿（三种规格成组）   | machining.gear-cutting.hobbing | steel.alloy.20crmnti | 620  | 9   | MIN | 2 | 8  | 10500 | 330100
gear-grinding     | hangzhou-gear-units | 定制减速机齿轮轴 · 外圆磨                 | machining.grinding.cylindrical | steel.alloy.20crmnti | 620  | 11  | MIN | 2 | 16 | 14500 | 330100
gear-turning      | hangzhou-gear-units | 定制减速机箱盖 · 精车                     | machining.turning.cnc          | aluminium.6061       | 480  | 9   | MIN | 2 | 8  | -     | 330100
wardrobe-panels   | shanghai-home-brand | 37 套定制衣柜 · 开料（3 个套料批次）      | woodworking.panel-sawing       | wood.particleboard   | 37   | 34  | MTK | 1 | 6  | 12000 | 310000
wardrobe-edges    | shanghai-home-brand | 37 套定制衣柜 · 封边                      | woodworking.edge-banding       | wood.particleboard   | 37   | 128 | MTR | 1 | 6  | -     | 310000
storage-cabinets  | nanjing-storage | Battery cabinets: wiring and assembly         | assembly.electrical-cabinet    | -                    | 60   | 6.5 | HUR | 2 | 12 | 42000 | 320100
storage-laser     | nanjing-storage | Battery cabinet doors: laser cutting          | sheet-metal.laser-cutting      | steel.carbon.spcc    | 1200 | 6   | MIN | 1 | 6  | 32000 | 320100
storage-brackets  | nanjing-storage | Cooling plates: 5-axis milling                | machining.milling.5-axis       | aluminium.6061       | 240  | 18  | MIN | 2 | 10 | -     | 320100
lead-nickel       | wuxi-lead | 阀体 · 化学镀镍                                     | surface.electroless-nickel     | aluminium.6061       | 2400 | 380 | CMK | 1 | 8  | 16000 | 320200
lead-gear-grinding | wuxi-lead | 行星轮 · 磨齿外协                                  | machining.grinding.gear        | steel.alloy.20crmnti | 900  | 6   | MIN | 2 | 16 | -     | 320200
`,
);

export type DemoNeed = (typeof needs)[number];
