import { FileSpreadsheet } from 'lucide-react';
import { Button, ButtonLink, SubmitButton } from '../../ui/button.tsx';
import { EmptyFilter, EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel, PanelBoundary } from '../../ui/error-panel.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Facts, Panel, TableWrap } from '../../ui/panel.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import ui from '../../ui/ui.module.css';
import { longEn, longZh, Sample } from './sample.tsx';

const TONES = ['ok', 'info', 'warn', 'bad'] as const;
const LOOKS = ['plain', 'primary', 'danger', 'quiet'] as const;

/** What `web/ui` offers, in every state that can be shown without a pointer. `theme` keeps labels apart. */
export function UiSamples({ theme }: { theme: string }) {
  return (
    <>
      {LOOKS.map((look) => (
        <Sample key={look} of={`Button look=${look}: as it is, small, busy, out of use`}>
          <div className={ui.row}>
            <Button type="button" look={look}>
              保存 Save
            </Button>
            <Button type="button" look={look} small>
              保存 Save
            </Button>
            <Button type="button" look={look} aria-busy>
              保存 Save
            </Button>
            <Button type="button" look={look} disabled>
              保存 Save
            </Button>
          </div>
        </Sample>
      ))}
      <Sample of="ButtonLink, SubmitButton, Icon">
        <div className={ui.row}>
          <ButtonLink to="/components">
            <Icon of={FileSpreadsheet} />
            导入 Import
          </ButtonLink>
          <SubmitButton type="button">提交 Submit</SubmitButton>
        </div>
      </Sample>
      {TONES.map((tone) => (
        <Sample key={tone} of={`Notice tone=${tone}`}>
          <Notice tone={tone}>{tone === 'bad' ? longEn : longZh}</Notice>
        </Sample>
      ))}
      <Sample of="EmptyState, EmptyFilter">
        <EmptyState title="这里会列出您的需求" why={longZh}>
          <ButtonLink look="primary" to="/needs/new">
            发布需求
          </ButtonLink>
        </EmptyState>
        <EmptyFilter clear="/components" />
      </Sample>
      <Sample of="ErrorPanel; PanelBoundary around a panel that fails shows the same">
        <ErrorPanel reference="0191-7f3a" />
        <PanelBoundary>
          <p>PanelBoundary</p>
        </PanelBoundary>
      </Sample>
      <Sample of="Panel, TableWrap, Pager">
        <Panel title={`工作中心 Work centres (${theme})`} aside="as of 08:10" flush>
          <TableWrap label={`table ${theme}`}>
            <SampleTable />
          </TableWrap>
          <Pager shown={2} total={null} pageInfo={{ hasNextPage: true, endCursor: 'x' }} />
        </Panel>
      </Sample>
      <Sample of="Facts">
        <Facts
          facts={[
            ['名称', longZh],
            ['Name', longEn],
            [
              '编号',
              <span key="c" className="mono">
                WO-2026-000012
              </span>,
            ],
          ]}
        />
      </Sample>
      <Sample of="QrCode">
        <QrCode text="https://openfloor.example/reservations/rsv_1" label={`QR ${theme}`} />
      </Sample>
      <Sample of="Tabs">
        <Tabs
          label={`tabs ${theme}`}
          tabs={[
            { to: '/components', text: '全部 All', current: true },
            { to: '/components?state=OPEN', text: '进行中 Open', current: false },
          ]}
        />
      </Sample>
    </>
  );
}

function SampleTable() {
  return (
    <table className={ui.table}>
      <thead>
        <tr>
          <th scope="col">工作中心</th>
          <th scope="col" className="num">
            小时 h
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{longZh}</th>
          <td className="num">1,240.5</td>
        </tr>
        <tr data-tone="bad">
          <th scope="row">VMC-3X</th>
          <td className="num">−4</td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">合计</th>
          <td className="num">1,236.5</td>
        </tr>
      </tfoot>
    </table>
  );
}
