import { reference } from '../../kernel/catena-x/payload-problem.ts';
import type { StatedCapability, StatedCertificate } from '../../plants/index.ts';
import type { CapabilityElement, ManufacturingCapability, Property } from './manufacturing-capability.ts';

/** A code with its names and the code above it. */
export interface Named {
  readonly code: string;
  readonly parentCode: string | null;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** A work centre as it is told. */
export interface MakerFacts {
  readonly code: string;
  readonly name: string;
  readonly process: Named;
  readonly materials: readonly Named[];
  readonly capabilities: readonly StatedCapability[];
}

/** A site's work centres and papers as ManufacturingCapability 3.1.0; `read-capability` gives the same back. */
export function writeCapability(
  makers: readonly MakerFacts[],
  certificates: readonly StatedCertificate[],
): ManufacturingCapability {
  return {
    processes: [],
    products: [],
    machineTools: [],
    machines: makers.map((maker) => ({
      label: { zh: maker.name, en: maker.name },
      properties: [property('work-centre', 'code', maker.code)],
      provides: [capabilityOf(maker)],
      containsTools: [{ canProcessMaterials: maker.materials.map(materialOf) }],
    })),
    capabilities: makers
      .filter(({ process }, index) => makers.findIndex((one) => one.process.code === process.code) === index)
      .map(({ process }) => elementOf(process)),
    certificates: certificates.map(({ standard, from, until }) => ({
      label: { zh: standard, en: standard },
      properties: [
        property('standard', 'code', standard),
        property('certificate', 'valid-from', from),
        ...(until === null ? [] : [property('certificate', 'valid-until', until)]),
      ],
    })),
  };
}

function elementOf({ code, parentCode, nameZh, nameEn }: Named): CapabilityElement {
  return {
    capabilityId: reference('process', code),
    capabilityLabel: { zh: nameZh, en: nameEn },
    label: { zh: nameZh, en: nameEn },
    hierarchyElementId: reference('process', code),
    ...(parentCode ? { specializes: [{ hierarchyElementId: reference('process', parentCode) }] } : {}),
  };
}

function capabilityOf({ process, capabilities }: MakerFacts): CapabilityElement {
  const stated = capabilities.map(({ kind, value, unit, choices }) =>
    property('capability-kind', kind, value === null ? choices.join('; ') : `${value} ${unit}`),
  );
  return { ...elementOf(process), capabilityConstraintSet: [{ capabilityConstraintProperties: stated }] };
}

function materialOf({ code, parentCode, nameZh, nameEn }: Named) {
  const label = { zh: nameZh, en: nameEn };
  return {
    label,
    properties: [property('material', code, code)],
    ...(parentCode
      ? {
          belongsToMaterialFamilies: [
            { label: { en: parentCode }, hierarchyElementId: reference('material', parentCode) },
          ],
        }
      : {}),
  };
}

function property(kind: string, code: string, value: string): Property {
  return {
    propertyLabel: { en: code },
    propertyValue: value,
    semanticReferences: [{ semanticReferenceId: reference(kind, code) }],
  };
}
