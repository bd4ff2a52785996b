import finding from '../locales/en/finding.json' with { type: 'json' };
import needs from '../locales/en/needs.json' with { type: 'json' };
import open from '../locales/en/open.json' with { type: 'json' };

/** Texts of searching, comparing, firms' pages and the open market: others get them once they stand still. */
export default { finding, open, needs };
