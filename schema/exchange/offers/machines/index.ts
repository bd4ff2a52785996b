export { MachineSlot, slotOfOffer } from './machine-slot.ts';
export { MachineOfferPublishInput, machineOfferPublish } from './publish-machine-offer.ts';
