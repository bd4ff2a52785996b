/** Where a thing is looked at, by the prefix of its id. */
const PATHS: Readonly<Record<string, (id: string) => string>> = {
  off: (id) => `/capacity/offers/${id}`,
  imp: (id) => `/capacity/imports/${id}`,
  crd: (id) => `/market/${id}`,
  req: (id) => `/needs/${id}`,
  itm: (id) => `/catalogue/${id}`,
  prm: (id) => `/promises/${id}`,
  rfq: (id) => `/rfqs/${id}`,
  fwk: (id) => `/agreements/${id}`,
  awd: () => '/rfqs/approvals',
  con: (id) => `/consents/${id}`,
  rsv: (id) => `/reservations/${id}`,
  job: (id) => `/jobs/${id}`,
  fil: (id) => `/files/${id}/view`,
  wkc: (id) => `/plant/centers/${id}`,
  dev: () => '/plant/operating/devices',
  sit: (id) => `/plant/sites/${id}`,
};

/** The address of a thing by its id alone; null where it has no screen of its own. */
export function pathOf(id: string): string | null {
  return PATHS[id.slice(0, 3)]?.(id) ?? null;
}

/** Whether what was typed is an id as links carry them. */
export function isThingId(text: string): boolean {
  return /^[a-z]{3}_[0-9A-Za-z]{26}$/.test(text);
}
