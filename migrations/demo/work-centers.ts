import { readTable } from './read-table.ts';

const columns = [
  'firm',
  'code',
  'name',
  'process',
  'materials',
  'machines',
  'rate',
  'setup',
  'block',
  'week',
  'load',
  'fade',
  'swing',
] as const;

/**
 * Groups of like machines. `rate` CNY per shown unit (hour, kg, m², m, piece); `setup`, `block` and `week` (capacity of a usual
 * week) in that unit. `load` % of the first week, less `fade` points a week ahead, give or take `swing`; never below 15 %.
 * The lead machinist's first nine groups are its 62 CNC machines. Materials: family codes, none means any.
 */
export const workCenters = readTable(
  columns,
  `
wuxi-lead | CNC-T1 | 数控车一组（轴类）   | machining.turning.cnc          | steel aluminium      | 12 | 60  | 0.5 | 2 | 960 | 74 | 0.8 | 4
wuxi-lead | CNC-T2 | 数控车二组（盘类）   | machining.turning.cnc          | steel iron aluminium | 10 | 60  | 0.5 | 2 | 800 | 63 | 0.9 | 6
wuxi-lead | TM-1   | 车铣复合             | machining.turning.turn-mill    | steel aluminium titanium | 4 | 140 | 1.5 | 3 | 360 | 86 | 0.5 | 5
wuxi-lead | VMC-3X | 立式加工中心（三轴） | machining.milling.3-axis       | steel iron aluminium | 16 | 95  | 1   | 2 | 1280 | 71 | 0.9 | 5
wuxi-lead | HMC-4X | 卧式加工中心（四轴） | machining.milling.4-axis       | steel iron aluminium | 8  | 150 | 1.5 | 4 | 720 | 88 | 0.6 | 5
wuxi-lead | MC-5X  | 五轴加工中心         | machining.milling.5-axis       | steel aluminium titanium | 4 | 260 | 2  | 4 | 380 | 82 | 1   | 7
wuxi-lead | GH-1   | 滚齿组               | machining.gear-cutting.hobbing | steel iron           | 3  | 80  | 1   | 2 | 270 | 95 | 0.3 | 3
wuxi-lead | GS-1   | 插齿组               | machining.gear-cutting.shaping | steel iron           | 2  | 75  | 1   | 2 | 160 | 67 | 0.8 | 8
wuxi-lead | GR-1   | 外圆磨组             | machining.grinding.cylindrical | steel                | 3  | 75  | 1   | 2 | 270 | 98 | 0.1 | 2
wuxi-lead | WEDM-1 | 慢走丝线切割         | machining.edm.wire             | -                    | 4  | 45  | 0.5 | 4 | 400 | 58 | 0.6 | 9
wuxi-lead | CMM-1  | 三坐标室             | inspection.cmm                 | -                    | 2  | 120 | 0.5 | 1 | 120 | 77 | 0.4 | 8
wuxi-lead | QC-1   | 外观全检             | inspection.visual              | -                    | 6  | 1.6 | 0   | 50 | 24000 | 69 | 0.5 | 6
wuxi-turning | T-01 | 数控车组             | machining.turning.cnc          | steel aluminium copper | 14 | 60 | 0.5 | 2 | 840 | 62 | 0.7 | 6
wuxi-turning | S-01 | 走心机组             | machining.turning.swiss        | steel.stainless copper | 4 | 68 | 1   | 2 | 280 | 54 | 0.5 | 8
taizhou-machining | T-11  | 数控车组         | machining.turning.cnc          | steel iron           | 10 | 56  | 0.5 | 2 | 600 | 66 | 0.8 | 7
taizhou-machining | MC-11 | 三轴加工中心     | machining.milling.3-axis       | steel iron           | 6  | 82  | 1   | 2 | 400 | 72 | 0.7 | 6
changzhou-forging | F-1600 | 1600 t 热模锻线 | forming.closed-die-forging     | steel.carbon steel.alloy | 2 | 4 | 0  | 500 | 42000 | 78 | 0.6 | 5
changzhou-forging | NORM-1 | 连续正火炉      | heat-treatment.normalising     | steel.carbon steel.alloy | 1 | 1.1 | 0 | 500 | 48000 | 70 | 0.5 | 5
changzhou-hobbing | GH-31 | 数控滚齿组       | machining.gear-cutting.hobbing | steel                | 8  | 80  | 1   | 2 | 760 | 84 | 0.3 | 3
changzhou-hobbing | GH-32 | 大模数滚齿       | machining.gear-cutting.hobbing | steel                | 3  | 105 | 2   | 4 | 270 | 73 | 0.6 | 7
changzhou-hobbing | CB-31 | 井式渗碳炉      | heat-treatment.carburising     | steel.alloy steel.carbon | 2 | 4.5 | 0 | 300 | 6000 | 60 | 0 | 3
changzhou-hobbing | GSV-1 | 剃齿组           | machining.gear-cutting.shaving | steel                | 2  | 72  | 1   | 2 | 180 | 65 | 0.4 | 8
wuxi-carburising | CB-1 | 多用炉渗碳线（每炉 900 kg） | heat-treatment.carburising | steel.alloy steel.carbon | 3 | 4.2 | 0 | 900 | 27000 | 90 | 0 | 3
wuxi-carburising | QT-1 | 调质网带炉        | heat-treatment.quench-and-temper | steel.alloy steel.carbon | 2 | 1.9 | 0 | 600 | 36000 | 74 | 0.4 | 6
wuxi-carburising | SB-1 | 抛丸清理          | surface.shot-blasting          | steel iron           | 2  | 0.35 | 0  | 300 | 54000 | 60 | 0.3 | 6
suzhou-grinding | GC-1 | 数控外圆磨组       | machining.grinding.cylindrical | steel                | 10 | 75  | 1   | 2 | 960 | 95.5 | 0 | 2.5
suzhou-grinding | GG-1 | 成形磨齿           | machining.grinding.gear        | steel                | 4  | 165 | 2   | 4 | 380 | 96 | 0 | 2
suzhou-grinding | GC-2 | 双主轴外圆磨线（轴类）| machining.grinding.cylindrical | steel              | 2  | 75  | 1   | 2 | 192 | 20 | 0 | 3
suzhou-grinding | QC-2 | 轴类终检台         | inspection.visual              | -                    | 2  | 2   | 0   | 50 | 8000 | 40 | 0 | 3
kunshan-grinding | GC-K1 | 外圆磨组         | machining.grinding.cylindrical | steel                | 5  | 77  | 1   | 2 | 480 | 94.5 | 0 | 1.5
kunshan-grinding | GI-K1 | 内圆磨组         | machining.grinding.internal    | steel                | 3  | 82  | 1   | 2 | 270 | 93 | 0   | 3
zhenjiang-grinding | GC-Z1 | 外圆磨组       | machining.grinding.cylindrical | steel                | 3  | 66  | 1   | 2 | 240 | 90 | 0   | 3
nantong-plating | ZN-1 | 挂镀锌线           | surface.zinc-plating           | steel                | 1  | 38  | 0   | 40 | 5200 | 72 | 0.6 | 6
nantong-plating | NI-1 | 化学镀镍线         | surface.electroless-nickel     | steel aluminium      | 1  | 120 | 0   | 20 | 900 | 81 | 0.5 | 5
nantong-sheet-metal | LC-1 | 光纤激光切割   | sheet-metal.laser-cutting      | steel aluminium      | 4  | 220 | 0.5 | 1 | 320 | 58 | 0.6 | 7
nantong-sheet-metal | BD-1 | 数控折弯       | sheet-metal.bending            | steel aluminium      | 6  | 90  | 0.5 | 1 | 480 | 52 | 0.5 | 8
nantong-sheet-metal | WD-1 | 气保焊工位     | joining.mig-mag-welding        | steel                | 8  | 70  | 0.5 | 2 | 560 | 66 | 0.4 | 6
nantong-sheet-metal | PC-1 | 粉末喷涂线     | surface.powder-coating         | steel aluminium      | 1  | 22  | 0   | 30 | 6000 | 61 | 0.5 | 6
changzhou-die-casting | DC-800  | 800 t 压铸岛  | casting.high-pressure-die | aluminium.adc12 | 4 | 2.6 | 300 | 500 | 64000 | 76 | 0.5 | 6
changzhou-die-casting | DC-1250 | 1250 t 压铸岛 | casting.high-pressure-die | aluminium.adc12 | 2 | 4.9 | 200 | 300 | 22000 | 87 | 0.4 | 5
suzhou-cabinets | EC-1 | 电气柜装配线       | assembly.electrical-cabinet    | -                    | 12 | 85  | 1   | 4 | 480 | 68 | 0.7 | 7
nantong-wardrobes | PS-1 | 电子开料锯       | woodworking.panel-sawing       | wood                 | 3  | 6.5 | 0   | 50 | 9000 | 57 | 0.4 | 8
nantong-wardrobes | EB-1 | 自动封边线       | woodworking.edge-banding       | wood                 | 4  | 1.8 | 0   | 100 | 36000 | 62 | 0.4 | 7
nantong-wardrobes | FA-1 | 柜体试装         | woodworking.assembly           | wood                 | 10 | 95  | 0   | 5 | 650 | 55 | 0.3 | 8
shanghai-inspection | CMM-S1 | 三坐标检测     | inspection.cmm                 | -                    | 3  | 150 | 0.5 | 1 | 150 | 64 | 0.3 | 9
shanghai-steel | SAW-9 | 带锯下料            | machining.sawing               | steel                | 4  | 48  | 0.2 | 1 | 240 | 49 | 0.3 | 9
`,
);

export type DemoWorkCenter = (typeof workCenters)[number];

/** A work centre by `firm/code`. */
export function workCenterOf(key: string): DemoWorkCenter {
  const found = workCenters.find(({ firm, code }) => `${firm}/${code}` === key);
  if (!found) throw new Error(`No work centre ${key}`);
  return found;
}
