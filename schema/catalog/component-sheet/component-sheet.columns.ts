import { column, type SheetColumn } from '#schema/imports/index.ts';

/** The columns of a sheet of bills of material: one row is one component of one revision. */
export type ComponentColumn =
  | 'item'
  | 'revision'
  | 'step'
  | 'component'
  | 'componentName'
  | 'componentRevision'
  | 'quantity'
  | 'unit'
  | 'scrap'
  | 'source'
  | 'days';

/** In the order of the template. */
export const componentColumns: readonly SheetColumn<ComponentColumn>[] = [
  column({
    key: 'item',
    zh: '物料编号',
    en: 'Item number',
    aliases: ['父项', '母件', 'Item', 'Parent', 'Assembly'],
    kind: 'CODE',
    isRequired: true,
    example: 'EDS-4800',
    notes: ['须已有工艺路线', 'With a routing already'],
    width: 18,
  }),
  column({
    key: 'revision',
    zh: '版本',
    en: 'Revision',
    aliases: ['版次', 'Rev'],
    kind: 'CODE',
    isRequired: true,
    example: 'A',
    notes: [
      '草稿的清单整体重写，已发布的不能改',
      'The bill of a draft is written anew, whole; a released one stays',
    ],
    width: 10,
  }),
  column({
    key: 'step',
    zh: '领用工序',
    en: 'Step that takes it',
    aliases: ['工序号', '工序', 'Step', 'Operation'],
    kind: 'CODE',
    isRequired: true,
    example: '50',
    notes: ['工艺路线中的工序号', 'Code of a step of the routing'],
    width: 10,
  }),
  column({
    key: 'component',
    zh: '组成物料',
    en: 'Component',
    aliases: ['子项', '子件', '组件', 'Component number'],
    kind: 'CODE',
    isRequired: true,
    example: 'BRG-6204',
    notes: [
      '没有的物料会新建，以本行单位计',
      'Written down where it is not there yet, counted in the unit of the row',
    ],
    width: 18,
  }),
  column({
    key: 'componentName',
    zh: '组成物料名称',
    en: 'Component name',
    aliases: ['子项名称', '品名'],
    kind: 'TEXT',
    example: '轴承',
    notes: ['新物料的名称；留空则用编号', 'Name of a new item; its number where empty'],
    width: 24,
  }),
  column({
    key: 'componentRevision',
    zh: '组成版本',
    en: 'Component revision',
    aliases: ['子项版本'],
    kind: 'CODE',
    example: '',
    notes: ['自制件；留空则用最新发布的版本', 'Of what is made; the newest that is released where empty'],
    width: 10,
  }),
  column({
    key: 'quantity',
    zh: '单件用量',
    en: 'A piece takes',
    aliases: ['用量', '数量', 'Quantity', 'Qty'],
    kind: 'AMOUNT',
    isRequired: true,
    example: '2',
    notes: ['不含损耗', 'Without what is lost'],
    width: 12,
  }),
  column({
    key: 'unit',
    zh: '单位',
    en: 'Unit',
    aliases: ['计量单位', 'UoM'],
    kind: 'UNIT',
    isRequired: true,
    example: '件',
    notes: ['可换算为物料的计量单位：件、kg、m……', 'That converts into the item’s: pieces, kg, m …'],
    width: 8,
  }),
  column({
    key: 'scrap',
    zh: '损耗 %',
    en: 'Lost %',
    aliases: ['损耗率', '损耗', 'Scrap', 'Scrap %'],
    kind: 'AMOUNT',
    example: '2',
    notes: ['领用中损失的百分比；留空为 0', 'Of what is taken; 0 where empty'],
    width: 10,
  }),
  column({
    key: 'source',
    zh: '来源',
    en: 'Source',
    aliases: ['采购类型', 'Make or buy'],
    kind: 'TEXT',
    isRequired: true,
    example: '外购',
    notes: ['自制、外购或客供', 'make, buy or supplied'],
    width: 10,
  }),
  column({
    key: 'days',
    zh: '到货工作日',
    en: 'Working days',
    aliases: ['提前期', '采购提前期', 'Lead time'],
    kind: 'COUNT',
    example: '10',
    notes: ['外购与客供：自下单起的工作日', 'Bought or supplied: working days from the order on'],
    width: 12,
  }),
];
