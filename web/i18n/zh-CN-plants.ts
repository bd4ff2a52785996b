import capacity from '../locales/zh-CN/capacity.json' with { type: 'json' };
import operating from '../locales/zh-CN/operating.json' with { type: 'json' };
import plant from '../locales/zh-CN/plant.json' with { type: 'json' };

/** Texts of plants and of the board: others get them once they stand still. */
export default { capacity, operating, plant };
