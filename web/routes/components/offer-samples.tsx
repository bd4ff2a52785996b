import { AudienceCard, type SeenOffer } from '../../domain/audience-card.tsx';
import { BandStrip } from '../../domain/band.tsx';
import { AudienceGrades, GradeBadge } from '../../domain/grade-badge.tsx';
import { PriceCurve } from '../../domain/price-curve.tsx';
import { ResourceName } from '../../domain/resource-icon.tsx';
import { More } from '../../ui/more.tsx';
import { Panel } from '../../ui/panel.tsx';
import ui from '../../ui/ui.module.css';
import { weeks } from './domain-data.ts';
import { longEn, longZh, Sample } from './sample.tsx';

const seen: SeenOffer = {
  what: '五轴铣削 5-axis milling',
  firm: longZh,
  place: '无锡 Wuxi',
  price: { amount: '220', currency: 'CNY', per: 'HUR' },
  weeks: weeks.map((week, index) => ({ ...week, open: { value: String(40 - 7 * index), unit: 'HUR' } })),
};

const price = (amount: string) => ({ amount, currency: 'CNY' });
const curve = (['FREE', 'TIGHT'] as const).flatMap((band, more) => [
  { fromDays: 0, untilDays: 14, band, changeBps: 1500 + 500 * more, price: price(String(253 + 11 * more)) },
  { fromDays: 14, untilDays: 28, band, changeBps: 500 * more, price: price(String(220 + 11 * more)) },
  {
    fromDays: 28,
    untilDays: null,
    band,
    changeBps: 500 * more - 1000,
    price: price(String(198 + 11 * more)),
  },
]);

/** What offers show of themselves, in every state. */
export function OfferSamples() {
  return (
    <>
      <Sample of="GradeBadge: every grade; BandStrip of yes or no">
        <div className={ui.row}>
          <GradeBadge grade="EXACT" />
          <GradeBadge grade="BAND" />
          <GradeBadge grade="YES_NO" />
          <GradeBadge grade="NOTHING" />
          <BandStrip weeks={weeks} grade="YES_NO" />
        </div>
      </Sample>
      <Sample of="AudienceGrades, ResourceName">
        <AudienceGrades
          offer={{ partnerGrade: 'EXACT', memberGrade: 'BAND', publicGrade: 'YES_NO', blind: true }}
        />
        <div className={ui.row}>
          <ResourceName resource="CAPACITY" name="VMC-5X 五轴组" />
          <ResourceName resource="STOCK" name="20CrMnTi 圆钢 φ50" />
          <ResourceName resource="DELIVERY" name="无锡 → 合肥" />
        </div>
      </Sample>
      <Sample of="AudienceCard: exact, banded, yes or no, nothing">
        <Panel title="各方看到的样子 As each will see it" flush>
          <AudienceCard audience="PARTNER" grade="EXACT" offer={seen} foot={longEn} />
          <AudienceCard
            audience="MEMBER"
            grade="BAND"
            offer={{ ...seen, firm: null, place: '江苏 Jiangsu' }}
          />
          <AudienceCard audience="PUBLIC" grade="YES_NO" offer={{ ...seen, firm: null }} />
          <AudienceCard audience="PARTNER" grade="NOTHING" offer={seen} />
          <AudienceCard audience="PUBLIC" grade="NOTHING" offer={seen} />
        </Panel>
      </Sample>
      <Sample of="PriceCurve: one line, a line for each band">
        <PriceCurve points={curve.slice(0, 3)} unit="元 / 小时" />
        <PriceCurve points={curve} unit="元 / 小时" />
      </Sample>
      <Sample of="More: closed, open">
        <More title="不出售的日子" set="提前 3 天" open={false}>
          {longZh}
        </More>
        <More title="Days not sold" set="3 days ahead" open>
          {longEn}
        </More>
      </Sample>
    </>
  );
}
