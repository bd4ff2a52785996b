import finding from '../locales/zh-CN/finding.json' with { type: 'json' };
import needs from '../locales/zh-CN/needs.json' with { type: 'json' };
import open from '../locales/zh-CN/open.json' with { type: 'json' };

/** Texts of searching, comparing, firms' pages and the open market: others get them once they stand still. */
export default { finding, open, needs };
