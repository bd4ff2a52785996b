import { column, type SheetColumn } from '#schema/imports/index.ts';

/** The columns of a sheet of routings: one row is one step of one revision of an item. */
export type RoutingColumn =
  | 'item'
  | 'itemName'
  | 'revision'
  | 'step'
  | 'name'
  | 'process'
  | 'load'
  | 'unit'
  | 'next'
  | 'material'
  | 'standards'
  | 'setup'
  | 'yield'
  | 'lotLeast'
  | 'lotMost'
  | 'batch'
  | 'family'
  | 'needs'
  | 'inspection'
  | 'inspects'
  | 'inspectionDays';

/** In the order of the template. */
export const routingColumns: readonly SheetColumn<RoutingColumn>[] = [
  column({
    key: 'item',
    zh: '物料编号',
    en: 'Item number',
    aliases: ['物料', '零件号', '图号', 'Item', 'Part number'],
    kind: 'CODE',
    isRequired: true,
    example: 'EDS-4800-03',
    notes: [
      '企业自己的编号；没有的物料会新建',
      'The firm’s own number; an item that is not there yet is written down',
    ],
    width: 18,
  }),
  column({
    key: 'itemName',
    zh: '物料名称',
    en: 'Item name',
    aliases: ['品名'],
    kind: 'TEXT',
    example: '输出轴',
    exampleEn: 'Output shaft',
    notes: ['新物料的名称；留空则用编号', 'Name of a new item; its number where empty'],
    width: 24,
  }),
  column({
    key: 'revision',
    zh: '版本',
    en: 'Revision',
    aliases: ['版次', 'Rev'],
    kind: 'CODE',
    isRequired: true,
    example: 'A',
    notes: ['草稿整体重写，已发布的不能改', 'A draft is written anew, whole; a released one stays'],
    width: 10,
  }),
  column({
    key: 'step',
    zh: '工序号',
    en: 'Step',
    aliases: ['工序', '工序代号', 'Operation', 'Step code'],
    kind: 'CODE',
    isRequired: true,
    example: '10',
    notes: ['路线内唯一，1 至 20 个字符', 'Each once in its routing, 1 to 20 characters'],
    width: 10,
  }),
  column({
    key: 'name',
    zh: '工序内容',
    en: 'What is done',
    aliases: ['工序名称', 'Step name'],
    kind: 'TEXT',
    isRequired: true,
    example: '精车',
    exampleEn: 'Finish turning',
    notes: ['1 至 100 个字符', '1 to 100 characters'],
    width: 22,
  }),
  column({
    key: 'process',
    zh: '工艺',
    en: 'Process',
    aliases: ['工艺代码', 'Process code'],
    kind: 'CODE',
    isRequired: true,
    example: 'machining.turning.cnc',
    notes: ['工艺代码', 'Code of the taxonomy'],
    width: 28,
  }),
  column({
    key: 'load',
    zh: '单件用量',
    en: 'A piece takes',
    aliases: ['单件工时', 'Load', 'Time per piece'],
    kind: 'AMOUNT',
    isRequired: true,
    example: '4.5',
    notes: ['以“单位”列的单位计', 'In the unit of the column beside it'],
    width: 12,
  }),
  column({
    key: 'unit',
    zh: '单位',
    en: 'Unit',
    aliases: ['计量单位'],
    kind: 'UNIT',
    isRequired: true,
    example: 'min',
    notes: ['工艺计量的单位：min、h、kg、件……', 'A unit of the process’s measure: min, h, kg, pieces …'],
    width: 8,
  }),
  column({
    key: 'next',
    zh: '下道工序',
    en: 'Next step',
    aliases: ['后续工序', 'Successor', 'Successors'],
    kind: 'LIST',
    example: '20',
    notes: [
      '末序留空；装配写“50*2”表示每件用两件',
      'Empty for the last; 50*2 where a piece of 50 takes two of these',
    ],
    width: 12,
  }),
  column({
    key: 'material',
    zh: '材料',
    en: 'Material',
    kind: 'CODE',
    example: 'steel.alloy.20crmnti',
    notes: ['留空则按物料', 'The item’s where empty'],
    width: 20,
  }),
  column({
    key: 'standards',
    zh: '所需证书',
    en: 'Certificates',
    aliases: ['证书', 'Standards'],
    kind: 'LIST',
    example: 'IATF-16949',
    notes: ['标准代码，用分号隔开', 'Codes of standards, separated by semicolons'],
    width: 18,
  }),
  column({
    key: 'setup',
    zh: '准备',
    en: 'Set-up',
    aliases: ['准备时间', 'Setup'],
    kind: 'AMOUNT',
    example: '30',
    notes: ['每个工作中心一次，单位同上', 'Once at each work centre, in the same unit'],
    width: 10,
  }),
  column({
    key: 'yield',
    zh: '合格率 %',
    en: 'Yield %',
    aliases: ['合格率', 'Yield'],
    kind: 'AMOUNT',
    example: '98.5',
    notes: ['留空为 100', '100 where empty'],
    width: 10,
  }),
  column({
    key: 'lotLeast',
    zh: '最小批量',
    en: 'Least lot',
    kind: 'COUNT',
    example: '200',
    notes: ['一个工作中心至少做几件', 'The fewest pieces that one work centre is given'],
    width: 10,
  }),
  column({
    key: 'lotMost',
    zh: '最大批量',
    en: 'Largest lot',
    kind: 'COUNT',
    example: '5000',
    notes: ['一个工作中心至多做几件', 'The most pieces that one work centre is given'],
    width: 10,
  }),
  column({
    key: 'batch',
    zh: '转运批量',
    en: 'Transfer batch',
    kind: 'COUNT',
    example: '400',
    notes: ['几件一起送往下道工序', 'Pieces that travel together'],
    width: 10,
  }),
  column({
    key: 'family',
    zh: '准备族',
    en: 'Set-up family',
    aliases: ['换型族', '成组', 'Setup family', 'Family'],
    kind: 'CODE',
    example: 'SHAFT-40',
    notes: [
      '同一订单中，同族工序在同一工作中心只准备一次',
      'Within an order, steps of one family at one work centre are set up once together',
    ],
    width: 14,
  }),
  column({
    key: 'needs',
    zh: '能力要求',
    en: 'Capability needs',
    aliases: ['能力', '要求', 'Needs', 'Requirements', 'Capabilities'],
    kind: 'TEXT',
    example: '公差 IT7; 尺寸 300×200×100 mm',
    exampleEn: 'Tolerance IT7; Size 300×200×100 mm',
    notes: [
      '尺寸、直径、长度、重量、粗糙度写数值与单位，公差、洁净度写一个等级，语言、地区写代码并用逗号隔开；各项用分号隔开',
      'Size, Diameter, Length, Weight and Roughness with figure and unit, one grade of Tolerance or Cleanliness, codes of Language or Region by commas; semicolons between them',
    ],
    width: 30,
  }),
  column({
    key: 'inspection',
    zh: '检验',
    en: 'Inspection',
    aliases: ['检验方式', '检验类型', '检验方法', 'Inspected', 'Inspection type'],
    kind: 'CODE',
    example: '首件',
    exampleEn: 'First piece',
    notes: [
      '首件、抽样或全检；抽样按 GB/T 2828.1（ISO 2859-1）一般检验水平 II',
      'First piece, Sample or Every piece; samples by ISO 2859-1, general inspection level II',
    ],
    width: 10,
  }),
  column({
    key: 'inspects',
    zh: '检验单件用量',
    en: 'Inspecting a piece takes',
    aliases: ['检验用时', '检验工时', '单件检验用量', 'Inspection time', 'Inspection per piece'],
    kind: 'TEXT',
    example: '2',
    notes: [
      '检验每件占用工作中心的量，以“单位”列的单位计，或自带单位：20 s',
      'Of the work centre, in the unit of its column, or with a unit of its own: 20 s',
    ],
    width: 14,
  }),
  column({
    key: 'inspectionDays',
    zh: '检验天数',
    en: 'Inspection days',
    aliases: ['检验周期', 'Days of inspection'],
    kind: 'COUNT',
    example: '3',
    notes: [
      '出结果前工件停留的天数，0 至 60；紧接的周末不另占时间',
      'Days until the result, 0 to 60; the weekend after the work costs no time',
    ],
    width: 10,
  }),
];
