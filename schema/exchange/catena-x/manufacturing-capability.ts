import { z } from 'zod';

const words = z.record(z.string(), z.string());
const property = z.looseObject({
  propertyLabel: words,
  semanticReferences: z.array(z.looseObject({ semanticReferenceId: z.string() })).optional(),
  propertyValue: z.string().optional(),
});
const element = { label: words, properties: z.array(property).optional() };
const hierarchy = {
  ...element,
  hierarchyElementId: z.string(),
  specializes: z.array(z.looseObject({ hierarchyElementId: z.string() })).optional(),
  generalizes: z.array(z.looseObject({ hierarchyElementId: z.string() })).optional(),
};
const material = z.looseObject({
  ...element,
  belongsToMaterialFamilies: z.array(z.looseObject(hierarchy)).optional(),
});
const tool = z.looseObject({ canProcessMaterials: z.array(material).optional() });
const capability = z.looseObject({
  ...hierarchy,
  capabilityLabel: words,
  capabilityId: z.string().optional(),
  capabilityConstraintSet: z
    .array(
      z.looseObject({
        capabilityConstraintProperties: z.array(property).optional(),
        refersToMaterial: material.optional(),
      }),
    )
    .optional(),
});

/** ManufacturingCapability 3.1.0. What it does not name is let through. */
export const manufacturingCapability = z.looseObject({
  processes: z.array(z.looseObject({ billOfProcessIdentification: z.string() })),
  products: z.array(z.looseObject(element)),
  machineTools: z.array(tool),
  capabilities: z.array(capability),
  certificates: z.array(z.looseObject(element)),
  machines: z.array(
    z.looseObject({
      ...element,
      provides: z.array(capability).optional(),
      containsTools: z.array(tool).optional(),
    }),
  ),
});
export type ManufacturingCapability = z.infer<typeof manufacturingCapability>;
export type CapabilityElement = ManufacturingCapability['capabilities'][number];
export type Property = z.infer<typeof property>;
