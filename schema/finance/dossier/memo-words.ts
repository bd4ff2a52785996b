import type { DataSource } from '../catalogue/data-field.ts';
import type { Purpose } from '../consent/terms.ts';
import type { CheckOutcome, ScoreCheck } from '../evidence/checks/check.ts';
import type { ReasonCause } from '../score/reason.ts';

/** The words of a memo as a workbook. */
export interface MemoWords {
  readonly sheets: readonly [summary: string, reasons: string, checks: string, figures: string];
  readonly facts: Readonly<Record<MemoFact, string>>;
  readonly columns: Readonly<Record<MemoColumn, string>>;
  readonly purpose: Readonly<Record<Purpose, string>>;
  readonly source: Readonly<Record<DataSource, string>>;
  readonly cause: Readonly<Record<ReasonCause, string>>;
  readonly check: Readonly<Record<ScoreCheck, string>>;
  readonly outcome: Readonly<Record<CheckOutcome, string>>;
  readonly notRated: string;
  readonly noScore: string;
  readonly informs: string;
}

export type MemoFact =
  | 'subject'
  | 'recipient'
  | 'consent'
  | 'purpose'
  | 'reading'
  | 'asOf'
  | 'from'
  | 'until'
  | 'score'
  | 'grade'
  | 'pd'
  | 'confidence'
  | 'card'
  | 'sha256'
  | 'signature'
  | 'note';

type MemoColumn =
  | 'fact'
  | 'value'
  | 'reason'
  | 'cause'
  | 'points'
  | 'text'
  | 'check'
  | 'outcome'
  | 'leaves'
  | 'field'
  | 'code'
  | 'period'
  | 'item'
  | 'unit'
  | 'source'
  | 'rows'
  | 'coverage';

export const memoWords: Readonly<Record<'zh-CN' | 'en', MemoWords>> = {
  'zh-CN': {
    sheets: ['摘要', '理由', '核查', '数据'],
    facts: {
      subject: '企业',
      recipient: '机构',
      consent: '授权编号',
      purpose: '用途',
      reading: '读取编号',
      asOf: '读取时间（UTC）',
      from: '数据自',
      until: '数据至（不含）',
      score: '评分',
      grade: '等级',
      pd: '一年违约概率区间',
      confidence: '可信度',
      card: '评分卡',
      sha256: 'SHA-256',
      signature: '签名（Ed25519）',
      note: '说明',
    },
    columns: {
      ...{ fact: '项目', value: '数值', reason: '指标', cause: '原因', points: '少得分', text: '说明' },
      ...{
        check: '核查',
        outcome: '结果',
        leaves: '可信度系数',
        field: '字段',
        code: '代码',
        period: '期间',
      },
      ...{ item: '对象', unit: '单位', source: '来源', rows: '记录数', coverage: '覆盖率' },
    },
    purpose: { UNDERWRITE: '授信审批', MONITOR: '贷后监测', INSURE: '承保', LEASE: '设备租赁' },
    source: { MEASURED: '平台实测', DECLARED: '企业申报', IMPORTED: '系统导入', SIMULATED: '模拟' },
    cause: { SHORT: '有待改善', NO_DATA: '暂无数据', NO_CONSENT: '企业未授权' },
    check: {
      CIRCULAR: '与同一伙伴买卖金额相当',
      SPIKE: '最近 30 天成交突增',
      NEW_CUSTOMERS: '最近 30 天新客户占比',
      BEYOND_CAPACITY: '售出超过产能',
      STALE: '数据久未更新',
      ENERGY_OUTPUT: '用电量与产量不符',
      TIME_OUTPUT: '产量超出运行时间',
    },
    outcome: { CLEAR: '未发现问题', FOUND: '需要关注', NOT_JUDGED: '无法判断' },
    notRated: '本授权下已知数据不足以评级。',
    noScore: '本授权尚无评分：授权后不久及每天夜间计算。',
    informs: '评分仅供参考，不构成授信决定。本页各数与同名 JSON 一致，其 SHA-256 与签名可独立验证。',
  },
  en: {
    sheets: ['Summary', 'Reasons', 'Checks', 'Figures'],
    facts: {
      subject: 'Firm',
      recipient: 'Institution',
      consent: 'Consent',
      purpose: 'Purpose',
      reading: 'Reading',
      asOf: 'Read at (UTC)',
      from: 'Figures from',
      until: 'Figures until (exclusive)',
      score: 'Score',
      grade: 'Grade',
      pd: 'PD of one year, band',
      confidence: 'Confidence',
      card: 'Card',
      sha256: 'SHA-256',
      signature: 'Signature (Ed25519)',
      note: 'Note',
    },
    columns: {
      ...{
        fact: 'Fact',
        value: 'Value',
        reason: 'Figure',
        cause: 'Cause',
        points: 'Points short',
        text: 'Text',
      },
      ...{ check: 'Check', outcome: 'Outcome', leaves: 'Leaves of confidence', field: 'Field', code: 'Code' },
      ...{
        period: 'Period',
        item: 'Item',
        unit: 'Unit',
        source: 'Source',
        rows: 'Rows',
        coverage: 'Coverage',
      },
    },
    purpose: {
      UNDERWRITE: 'Decide on credit',
      MONITOR: 'Watch what was lent',
      INSURE: 'Insure',
      LEASE: 'Lease equipment',
    },
    source: { MEASURED: 'Measured', DECLARED: 'Declared', IMPORTED: 'Imported', SIMULATED: 'Simulated' },
    cause: { SHORT: 'Could be better', NO_DATA: 'No data yet', NO_CONSENT: 'Not given by the firm' },
    check: {
      CIRCULAR: 'As much sold to a partner as bought from it',
      SPIKE: 'Jump in the last 30 days',
      NEW_CUSTOMERS: 'Share of new customers in the last 30 days',
      BEYOND_CAPACITY: 'More sold than there was',
      STALE: 'Nothing new for long',
      ENERGY_OUTPUT: 'Less power than so many pieces take',
      TIME_OUTPUT: 'More pieces than there was time for',
    },
    outcome: { CLEAR: 'Nothing found', FOUND: 'To be looked at', NOT_JUDGED: 'Cannot be judged' },
    notRated: 'Too little is known by this consent for a grade.',
    noScore:
      'No score by this consent yet: it is worked out shortly after a consent is given, and every night.',
    informs:
      'The score informs; the decision is the institution’s. The figures are those of the JSON memo, whose SHA-256 and signature anybody can check.',
  },
};
