import { Star } from 'lucide-react';
import { Allowed } from '../../domain/allowed.tsx';
import { AuditTrail } from '../../domain/audit-trail.tsx';
import { BandBadge, BandLegend, BandStrip } from '../../domain/band.tsx';
import { CodeNames } from '../../domain/code-names.tsx';
import { ContractLink } from '../../domain/contract-link.tsx';
import { Countdown } from '../../domain/countdown.tsx';
import { FileLink } from '../../domain/file-link.tsx';
import { FollowButton } from '../../domain/follow-button.tsx';
import { JobProgress } from '../../domain/job-progress.tsx';
import { LandedCostTable } from '../../domain/landed-cost.tsx';
import { BookingText, MinutesText } from '../../domain/offer-terms.tsx';
import { ReasonList } from '../../domain/reasons.tsx';
import { RequirementValue } from '../../domain/requirement-value.tsx';
import { Stale } from '../../domain/stale.tsx';
import { StateBadge, ToneBadge } from '../../domain/state-badge.tsx';
import { TimeLeft } from '../../domain/time-left.tsx';
import {
  Code,
  DateRange,
  MoneyText,
  QuantityText,
  TimeText,
  UnitPriceText,
  WeekLabel,
} from '../../domain/values.tsx';
import { VerifiedMark } from '../../domain/verified-mark.tsx';
import ui from '../../ui/ui.module.css';
import { trail } from './audit-data.ts';
import { cost, file, job, reasons, STATES, TONES, weeks } from './domain-data.ts';
import { longEn, longZh, Sample } from './sample.tsx';

const now = '2026-11-23T08:10:00Z';

/** What `web/domain` shows, in every state. */
export function DomainSamples() {
  return (
    <>
      <Sample of="StateBadge: every state of everything">
        <div className={ui.row}>
          {STATES.map(([of, state]) => (
            <StateBadge key={`${of} ${state}`} of={of} state={state as never} />
          ))}
        </div>
      </Sample>
      <Sample of="VerifiedMark">
        <VerifiedMark since="2026-11-23T02:00:00.000Z" />
      </Sample>
      <Sample of="AuditTrail">
        <AuditTrail subject="sit_1" trail={trail} />
      </Sample>
      <Sample of="ToneBadge">
        <div className={ui.row}>
          {TONES.map((tone) => (
            <ToneBadge key={tone} of={Star} tone={tone} text={tone} />
          ))}
        </div>
      </Sample>
      <Sample of="BandStrip, BandBadge, BandLegend">
        <BandStrip weeks={weeks} />
        <div className={ui.row}>
          {weeks.slice(0, 3).map(({ band }) => (
            <BandBadge key={band} band={band} />
          ))}
        </div>
        <BandLegend />
      </Sample>
      <Sample of="MoneyText, UnitPriceText, QuantityText, DateRange, WeekLabel, TimeText, Code">
        <div className={ui.row}>
          <MoneyText money={{ amount: '1234567.89', currency: 'CNY' }} net />
          <UnitPriceText price={{ amount: '220.5', currency: 'CNY', per: 'HUR' }} />
          <QuantityText quantity={{ value: '1240.333333', unit: 'HUR' }} />
          <DateRange from="2026-12-28" until="2027-01-25" />
          <WeekLabel start="2026-12-28" dates />
          <TimeText instant={now} />
          <Code>WO-2026-000012</Code>
        </div>
      </Sample>
      <Sample of="Countdown, TimeLeft, Stale: fresh and old">
        <div className={ui.row}>
          <Countdown until="2026-11-23T12:10:00Z" now={now} />
          <TimeLeft reservation={{ state: 'HELD', expiresAt: '2026-11-24T08:10:00Z' }} now={now} />
          <Stale asOf="2026-11-23T07:10:00Z" now={now} cycleHours={24} />
          <Stale asOf="2026-11-19T07:10:00Z" now={now} cycleHours={24} />
        </div>
      </Sample>
      <Sample of="FollowButton: not followed, followed">
        <div className={ui.row}>
          <FollowButton subjectId="rsv_1" isFollowed={false} idempotencyKey="sample-1" />
          <FollowButton subjectId="rsv_1" isFollowed idempotencyKey="sample-2" />
        </div>
      </Sample>
      <Sample of="JobProgress: waiting, running, counted, done, failed, cancelled">
        <div className={ui.stackTight}>
          {job.map((one) => (
            <JobProgress key={`${one.state} ${one.done}`} job={one} now={now} />
          ))}
        </div>
      </Sample>
      <Sample of="FileLink: picture, long name">
        <div className={ui.stackTight}>
          <FileLink file={file('bracket.png', 'image/png')} />
          <FileLink file={file(`${longZh} ${longEn}.pdf`, 'application/pdf')} />
        </div>
      </Sample>
      <Sample of="ContractLink: alone, with whom">
        <ContractLink id="quo_sample" />
        <ContractLink id="fwk_sample" with={longZh} />
      </Sample>
      <Sample of="BookingText, MinutesText">
        <div className={ui.row}>
          <BookingText booking="INSTANT" />
          <BookingText booking="APPROVAL" />
          <MinutesText minutes={270} />
        </div>
      </Sample>
      <Sample of="ReasonList">
        <ReasonList reasons={reasons} />
      </Sample>
      <Sample of="RequirementValue">
        <RequirementValue
          bounds={[
            { value: '400', unit: 'MMT' },
            { value: '300', unit: 'MMT' },
          ]}
          choices={[]}
        />{' '}
        <RequirementValue bounds={[]} choices={['IT7']} />
      </Sample>
      <Sample of="CodeNames: a reason that comes with codes, a wish that is missed">
        <CodeNames names={{ ISO9001: 'ISO 9001 质量管理体系' }}>
          <ReasonList
            reasons={[
              {
                code: 'CERTIFICATE',
                outcome: 'MISSED',
                params: [
                  { name: 'asked', value: 'ISO9001, AS9100' },
                  { name: 'stated', value: 'ISO9001' },
                ],
              },
              {
                code: 'SIZE',
                outcome: 'FAILED',
                params: [
                  { name: 'asked', value: '1200 MMT × 80 MMT × 80 MMT' },
                  { name: 'stated', value: '800 MMT × 500 MMT × 500 MMT' },
                ],
              },
            ]}
          />
        </CodeNames>
      </Sample>
      <Sample of="LandedCostTable">
        <LandedCostTable cost={cost} />
      </Sample>
      <Sample of="Allowed: what the roles permit, and what they do not">
        <Allowed act={'nobodyMay' as never} word="发布 Publish">
          {null}
        </Allowed>
      </Sample>
    </>
  );
}
