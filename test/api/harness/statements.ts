import type { TestApi } from './open-test-api.ts';

/** The statements that go through the two doors while `act` runs. */
export async function statementsOf({ services }: TestApi, act: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  services.database.observe = (text) => void seen.push(text.replace(/\s+/g, ' ').trim());
  try {
    await act();
  } finally {
    services.database.observe = undefined;
  }
  return seen;
}
