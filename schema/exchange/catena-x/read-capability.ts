import {
  codeOf,
  type Known,
  type PayloadProblem,
  payloadProblem,
  type Read,
  shapeProblems,
} from '../../kernel/catena-x/payload-problem.ts';
import { isUnitCode, type UnitCode, unitOf } from '../../kernel/units.ts';
import type { StatedCapability, StatedCertificate } from '../../plants/index.ts';
import {
  type ManufacturingCapability,
  manufacturingCapability,
  type Property,
} from './manufacturing-capability.ts';

/** A site as a payload tells it, to be looked at before anything is kept. */
export interface SiteDraft {
  readonly makers: readonly {
    readonly code: string | null;
    readonly name: string;
    readonly processCode: string;
    readonly materialCodes: readonly string[];
    readonly capabilities: readonly StatedCapability[];
  }[];
  readonly certificates: readonly StatedCertificate[];
}

/** What may be named, and in which unit each kind of capability is kept; null where it is a choice. */
export interface KnownMaking extends Known {
  readonly unitOfKind: ReadonlyMap<string, UnitCode | null>;
}

/**
 * Reads ManufacturingCapability 3.1.0: a draft, or everything that is wrong with its place. A special case of something that is
 * neither in the payload nor in the taxonomy is a dangling reference. Nothing is kept.
 */
export function readCapability(payload: unknown, known: KnownMaking): Read<SiteDraft> {
  const parsed = manufacturingCapability.safeParse(payload);
  if (!parsed.success) return { draft: null, problems: shapeProblems(parsed.error) };
  const problems: PayloadProblem[] = danglingKin(parsed.data, known);
  const draft = {
    makers: parsed.data.machines.map((machine, index) =>
      makerOf(machine, `machines[${index}]`, { known, problems }),
    ),
    certificates: parsed.data.certificates.flatMap((paper, index) =>
      paperOf(paper.properties ?? [], `certificates[${index}]`, { known, problems }),
    ),
  };
  return problems.length > 0 ? { draft: null, problems } : { draft, problems: [] };
}

type Reading = { readonly known: KnownMaking; readonly problems: PayloadProblem[] };
type Machine = ManufacturingCapability['machines'][number];

function danglingKin(payload: ManufacturingCapability, known: KnownMaking): PayloadProblem[] {
  const provided = payload.machines.flatMap(({ provides }, m) =>
    (provides ?? []).map((one, p) => ({ one, path: `machines[${m}].provides[${p}]` })),
  );
  const all = [...payload.capabilities.map((one, c) => ({ one, path: `capabilities[${c}]` })), ...provided];
  const here = new Set(all.map(({ one }) => one.hierarchyElementId));
  const missing = (id: string) => !here.has(id) && !known.processes.has(codeOf(id, 'process') ?? '');
  return all.flatMap(({ one, path }) =>
    (['specializes', 'generalizes'] as const).flatMap((kin) =>
      (one[kin] ?? []).flatMap(({ hierarchyElementId: found }, n) =>
        missing(found)
          ? [payloadProblem('DANGLING_REFERENCE', `${path}.${kin}[${n}].hierarchyElementId`, { found })]
          : [],
      ),
    ),
  );
}

function makerOf(machine: Machine, path: string, reading: Reading): SiteDraft['makers'][number] {
  const [capability] = machine.provides ?? [];
  const at = `${path}.provides[0]`;
  const id = capability?.capabilityId ?? '';
  const processCode = codeOf(id, 'process') ?? id;
  if (!reading.known.processes.has(processCode))
    reading.problems.push(payloadProblem('UNKNOWN_PROCESS', `${at}.capabilityId`, { found: id }));
  const stated = (capability?.capabilityConstraintSet ?? []).flatMap(
    ({ capabilityConstraintProperties }, c) =>
      (capabilityConstraintProperties ?? []).flatMap((property, p) =>
        statedOf(
          property,
          `${at}.capabilityConstraintSet[${c}].capabilityConstraintProperties[${p}]`,
          reading,
        ),
      ),
  );
  return {
    code: textOf(machine.properties ?? [], 'work-centre', 'code') ?? null,
    name: machine.label.zh ?? Object.values(machine.label)[0] ?? '',
    processCode,
    materialCodes: (machine.containsTools ?? []).flatMap(({ canProcessMaterials }, t) =>
      (canProcessMaterials ?? []).flatMap((one, m) =>
        materialOf(one.properties ?? [], `${path}.containsTools[${t}].canProcessMaterials[${m}]`, reading),
      ),
    ),
    capabilities: stated,
  };
}

function statedOf(property: Property, path: string, { known, problems }: Reading): StatedCapability[] {
  const reference = property.semanticReferences?.[0]?.semanticReferenceId;
  const kind = codeOf(reference, 'capability-kind');
  const unit = kind === undefined ? undefined : known.unitOfKind.get(kind);
  if (kind === undefined || unit === undefined) {
    problems.push(
      payloadProblem('UNKNOWN_CAPABILITY', `${path}.semanticReferences[0]`, { found: reference ?? '' }),
    );
    return [];
  }
  const text = property.propertyValue ?? '';
  if (unit === null)
    return [{ kind, value: null, unit: null, choices: text.split('; ').filter((one) => one !== '') }];
  const [value = '', written = ''] = text.split(' ');
  if (isUnitCode(written) && unitOf(written).dimension === unitOf(unit).dimension)
    return [{ kind, value, unit: written, choices: [] }];
  const params = { unit: written || text, expected: unit };
  problems.push(payloadProblem('UNIT_OF_ANOTHER_KIND', `${path}.propertyValue`, params));
  return [];
}

function materialOf(properties: readonly Property[], path: string, { known, problems }: Reading): string[] {
  const found = properties
    .map(({ semanticReferences }) => codeOf(semanticReferences?.[0]?.semanticReferenceId, 'material'))
    .find((code) => code !== undefined);
  if (found !== undefined && known.materials.has(found)) return [found];
  problems.push(payloadProblem('UNKNOWN_MATERIAL', path, { found: found ?? '' }));
  return [];
}

function paperOf(
  properties: readonly Property[],
  path: string,
  { known, problems }: Reading,
): StatedCertificate[] {
  const standard = textOf(properties, 'standard', 'code');
  const from = textOf(properties, 'certificate', 'valid-from');
  if (standard !== undefined && known.standards.has(standard) && from !== undefined)
    return [{ standard, from, until: textOf(properties, 'certificate', 'valid-until') ?? null }];
  problems.push(payloadProblem('UNKNOWN_STANDARD', path, { found: standard ?? '' }));
  return [];
}

function textOf(properties: readonly Property[], kind: string, code: string): string | undefined {
  return properties.find(({ semanticReferences }) =>
    semanticReferences?.some(({ semanticReferenceId }) => codeOf(semanticReferenceId, kind) === code),
  )?.propertyValue;
}
