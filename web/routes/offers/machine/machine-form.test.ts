import { describe, expect, it } from 'vitest';
import { FormReader } from '../../../form/read-form.ts';
import type { MachineEditorQuery } from '../../../gql/graphql.ts';
import { machinesOf, readMachineForm } from './machine-form.ts';

const machine = (number: string, status: string) => ({
  id: number,
  number,
  manufacturer: 'DMG',
  model: null,
  status,
});
const center = (measure: string, equipment: object[]) => ({
  node: { id: 'c', code: 'CNC-07', name: '五轴', measure, rate: { amount: '220' }, equipment },
});

describe('the form of a whole machine', () => {
  it('offers machines that can work, of work centres that are counted in hours', () => {
    const loaded = {
      workCenters: {
        edges: [
          center('TIME', [machine('1', 'RUNNING'), machine('2', 'DOWN'), machine('3', 'STANDBY')]),
          center('MASS', [machine('4', 'RUNNING')]),
        ],
      },
    } as unknown as MachineEditorQuery;
    expect(machinesOf(loaded).map(({ text }) => text)).toEqual([
      'CNC-07 五轴 · 1 · DMG',
      'CNC-07 五轴 · 3 · DMG',
    ]);
  });

  it('reads its span by the clock of the plant, and says which time is none', () => {
    const form = new FormData();
    const values = {
      equipmentId: 'eqp_1',
      startsDate: '2026-12-07',
      startsTime: '08:00',
      endsDate: '2026-12-11',
      endsTime: '25:00',
      unitPrice: '200',
    };
    for (const [name, value] of Object.entries(values)) form.set(name, value);
    const reader = new FormReader(form);
    const { input, fieldOf } = readMachineForm(reader, 'Asia/Shanghai');
    expect(input.startsAt).toBe('2026-12-07T00:00:00.000Z');
    expect(reader.errors.map(({ field, code }) => `${field} ${code}`)).toContain('endsTime NOT_A_TIME');
    expect(fieldOf('endsAt')).toBe('endsTime');
  });
});
