import type { HeaderProfile } from '#schema/imports/index.ts';
import type { CapacityColumn } from './capacity-sheet.columns.ts';

/**
 * Capacity and load lists of the ERP systems most in use among Chinese manufacturers, by the headers of their exports. The systems let
 * their users rename columns, and none of these names could be checked against a file of the maker's own: all are presumed, and only
 * propose; a file without the whole signature is not taken for one.
 */
export const capacityProfiles: readonly HeaderProfile<CapacityColumn>[] = [
  {
    // 金蝶 K/3 WISE, 能力计划: codes are 代码 throughout this system.
    code: 'kingdee-k3-wise',
    evidence: 'PRESUMED',
    signature: ['工作中心代码', '日期', '可用工时'],
    columns: {
      工作中心代码: 'workCenter',
      工作中心名称: null,
      部门代码: null,
      部门名称: null,
      车间: null,
      日期: 'period',
      可用工时: 'total',
      占用工时: 'committed',
      负荷工时: 'committed',
      剩余工时: null,
      负荷率: null,
      单位: 'unit',
      备注: null,
    },
  },
  {
    // 金蝶云·星空: codes are 编码 throughout this system.
    code: 'kingdee-cloud-galaxy',
    evidence: 'PRESUMED',
    signature: ['工作中心编码', '日期', '可用能力'],
    columns: {
      组织编码: null,
      生产组织: null,
      加工组织: null,
      工作中心编码: 'workCenter',
      工作中心名称: null,
      资源编码: null,
      资源名称: null,
      日期: 'period',
      可用能力: 'total',
      已占用能力: 'committed',
      负荷能力: 'committed',
      剩余能力: null,
      负荷率: null,
      能力单位: 'unit',
      单位: 'unit',
      备注: null,
    },
  },
  {
    // 用友 U8+, 产能管理: resources stand beneath work centres and are 代号.
    code: 'yonyou-u8',
    evidence: 'PRESUMED',
    signature: ['工作中心代号', '日期', '可用产能'],
    columns: {
      工作中心代号: 'workCenter',
      工作中心名称: null,
      资源代号: null,
      资源名称: null,
      资源类别: null,
      日期: 'period',
      可用产能: 'total',
      已用产能: 'committed',
      需求产能: 'committed',
      负载: 'committed',
      剩余产能: null,
      '负载比例%': null,
      单位: 'unit',
      备注: null,
    },
  },
  {
    // 用友 NC / NC Cloud.
    code: 'yonyou-nc',
    evidence: 'PRESUMED',
    signature: ['工作中心编码', '日期', '可用工时'],
    columns: {
      工厂编码: null,
      工厂: null,
      工作中心编码: 'workCenter',
      工作中心名称: null,
      日期: 'period',
      可用工时: 'total',
      占用工时: 'committed',
      负荷工时: 'committed',
      剩余工时: null,
      负荷率: null,
      计量单位: 'unit',
      备注: null,
    },
  },
];
