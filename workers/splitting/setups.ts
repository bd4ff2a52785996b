import type { Network } from './network.ts';

function candidatesOf({ orders }: Network) {
  return orders.flatMap(({ steps }) => steps.flatMap(({ candidates }) => candidates));
}

/** Whether some set-up takes hours once, before the first piece: a step's own, or a family's that lasts. */
export function hasLastingSetups(network: Network): boolean {
  return candidatesOf(network).some(
    ({ candidate: { setup } }) => setup.work > 0 && (setup.family === null || setup.lasts === true),
  );
}

export function hasOwnSetups(network: Network): boolean {
  return candidatesOf(network).some(({ candidate: { setup } }) => setup.work > 0 && setup.family === null);
}

/** Whether more pieces are started than come out good, somewhere. */
export function hasYields(network: Network): boolean {
  return candidatesOf(network).some((made) => made.yield < 1);
}
