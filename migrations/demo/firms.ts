import { readTable } from './read-table.ts';

/** One password for the whole cast: it opens a demo and nothing else. */
export const demoPassword = 'openfloor-demo';

const columns = [
  'key',
  'name',
  'nameEn',
  'kinds',
  'city',
  'person',
  'email',
  'locale',
  'site',
  'days',
] as const;

/**
 * The cast. Names are invented; likeness to a real firm is chance. `days`: ISO weekdays worked; `-`: no plant.
 * The last row is registered last of all: that it is there says that the demo is complete.
 */
export const firms = readTable(
  columns,
  `
wuxi-lead            | 无锡岚淇精密机械有限公司   | Wuxi Lanqi Precision Machinery    | MANUFACTURER BUYER    | 320200 | 陆思远 | planner@wuxi-lead.example            | zh-CN | 梅村工厂     | 1-6
ev-drive             | 上海驭澈电驱动科技有限公司 | Shanghai Yuche E-Drive            | BUYER                 | 310000 | Claire Shen | buyer@ev-drive.example          | en    | -            | -
suzhou-grinding      | 苏州砺霁精密磨削有限公司   | Suzhou Liji Precision Grinding    | MANUFACTURER SUPPLIER | 320500 | 顾砚秋 | sales@suzhou-grinding.example        | zh-CN | 浒关工厂     | 1-6
wuxi-turning         | 无锡屿旋车削加工厂         | Wuxi Yuxuan Turning Works         | MANUFACTURER SUPPLIER | 320200 | 过建民 | owner@wuxi-turning.example           | zh-CN | 洛社车间     | 1-6
changzhou-forging    | 常州铖岳锻造有限公司       | Changzhou Chengyue Forging        | MANUFACTURER SUPPLIER | 320400 | 蒋国梁 | sales@changzhou-forging.example      | zh-CN | 横山桥锻造厂 | 1-6
changzhou-hobbing    | 常州齿澜齿轮有限公司       | Changzhou Chilan Gear             | MANUFACTURER SUPPLIER | 320400 | 恽小蓉 | planner@changzhou-hobbing.example    | zh-CN | 武进工厂     | 1-6
wuxi-carburising     | 无锡烨渗热处理有限公司     | Wuxi Yeshen Heat Treatment        | MANUFACTURER SUPPLIER | 320200 | 华文彬 | planner@wuxi-carburising.example     | zh-CN | 新区热处理厂 | 1-7
kunshan-grinding     | 昆山磨岑精密机械有限公司   | Kunshan Mocen Grinding            | MANUFACTURER SUPPLIER | 320583 | 朱敏   | planner@kunshan-grinding.example     | zh-CN | 张浦工厂     | 1-6
zhenjiang-grinding   | 镇江砺潇磨床加工厂         | Zhenjiang Lixiao Grinding Works   | MANUFACTURER SUPPLIER | 321100 | 眭立新 | owner@zhenjiang-grinding.example     | zh-CN | 丹徒车间     | 1-6
taizhou-machining    | 泰州旋旻机械有限公司       | Taizhou Xuanmin Machining         | MANUFACTURER SUPPLIER | 321200 | 戴春燕 | sales@taizhou-machining.example      | zh-CN | 姜堰工厂     | 1-6
nantong-plating      | 南通镀汐表面处理有限公司   | Nantong Duxi Surface Treatment    | MANUFACTURER SUPPLIER | 320600 | 曹海峰 | planner@nantong-plating.example      | zh-CN | 电镀园区 3 号 | 1-6
nantong-sheet-metal  | 南通钣屹钣金有限公司       | Nantong Banyi Sheet Metal         | MANUFACTURER SUPPLIER | 320600 | 施佳宁 | planner@nantong-sheet-metal.example  | zh-CN | 通州工厂     | 1-5
changzhou-die-casting | 常州铸翊压铸有限公司      | Changzhou Zhuyi Die Casting       | MANUFACTURER SUPPLIER | 320400 | 承志刚 | planner@changzhou-die-casting.example | zh-CN | 新北压铸厂  | 1-6
suzhou-cabinets      | 苏州柜衍电气成套有限公司   | Suzhou Guiyan Switchgear Cabinets | MANUFACTURER SUPPLIER | 320500 | 沈一鸣 | planner@suzhou-cabinets.example      | zh-CN | 相城工厂     | 1-5
nantong-wardrobes    | 南通栎檐家居制造有限公司   | Nantong Liyan Furniture           | MANUFACTURER SUPPLIER | 320600 | 季晓岚 | planner@nantong-wardrobes.example    | zh-CN | 海门工厂     | 1-6
shanghai-inspection  | 上海衡曜检测技术有限公司   | Shanghai Hengyao Inspection       | SUPPLIER              | 310000 | 钱可欣 | lab@shanghai-inspection.example      | zh-CN | 嘉定实验室   | 1-5
shanghai-steel       | 上海钢沐材料贸易有限公司   | Shanghai Gangmu Steel Trading     | SUPPLIER              | 310000 | 汪德胜 | sales@shanghai-steel.example         | zh-CN | 宝山仓库     | 1-6
hangzhou-gear-units  | 杭州衡转减速机定制有限公司 | Hangzhou Hengzhuan Gear Units     | BRAND BUYER           | 330100 | 孟知微 | buyer@hangzhou-gear-units.example    | zh-CN | -            | -
shanghai-home-brand  | 上海木屿全屋定制有限公司   | Shanghai Muyu Custom Homes        | BRAND BUYER           | 310000 | 叶蓁   | product@shanghai-home-brand.example  | zh-CN | -            | -
nanjing-storage      | 南京储曜储能科技有限公司   | Nanjing Chuyao Energy Storage     | BUYER                 | 320100 | 傅天成 | buyer@nanjing-storage.example        | en    | -            | -
wuxi-carrier         | 无锡运岚物流有限公司       | Wuxi Yunlan Logistics             | CARRIER               | 320200 | 丁大勇 | dispatch@wuxi-carrier.example        | zh-CN | -            | -
wuxi-bank            | 无锡渚城银行股份有限公司   | Wuxi Zhucheng City Bank           | BANK                  | 320200 | 薛明哲 | credit@wuxi-bank.example             | zh-CN | -            | -
shanghai-lessor      | 上海租衡融资租赁有限公司   | Shanghai Zuheng Leasing           | LESSOR                | 310000 | 江若彤 | projects@shanghai-lessor.example     | zh-CN | -            | -
wuxi-lookalike       | 无锡岚淇精密机械制造有限公司 | Wuxi Lanqi Precision Machinery Making | MANUFACTURER SUPPLIER | 320200 | 贾仿之 | office@lanqi-precision.example       | zh-CN | -            | -
nanjing-insurer      | 南京安屿财产保险有限公司   | Nanjing Anyu Property Insurance   | INSURER               | 320100 | 罗守正 | underwriting@nanjing-insurer.example | zh-CN | -            | -
`,
);

export type DemoFirm = (typeof firms)[number];

/** Who is shown at the end of a start: the two sides of a sale, and the shop where the bottleneck is. */
export const shownSignIns: readonly { readonly key: string; readonly who: string }[] = [
  { key: 'wuxi-lead', who: '无锡主机加工厂 计划员 / Planner, Wuxi lead machinist' },
  { key: 'ev-drive', who: '电驱动买方 采购员 / Buyer, EV-drive maker' },
  { key: 'suzhou-grinding', who: '苏州磨削厂 销售 / Sales, Suzhou grinding shop' },
];
