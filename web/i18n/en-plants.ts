import capacity from '../locales/en/capacity.json' with { type: 'json' };
import operating from '../locales/en/operating.json' with { type: 'json' };
import plant from '../locales/en/plant.json' with { type: 'json' };

/** Texts of plants and of the board: others get them once they stand still. */
export default { capacity, operating, plant };
