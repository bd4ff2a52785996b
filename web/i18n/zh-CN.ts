import account from '../locales/zh-CN/account.json' with { type: 'json' };
import capacity from '../locales/zh-CN/capacity.json' with { type: 'json' };
import common from '../locales/zh-CN/common.json' with { type: 'json' };
import domain from '../locales/zh-CN/domain.json' with { type: 'json' };
import errors from '../locales/zh-CN/errors.json' with { type: 'json' };
import home from '../locales/zh-CN/home.json' with { type: 'json' };
import imports from '../locales/zh-CN/imports.json' with { type: 'json' };
import market from '../locales/zh-CN/market.json' with { type: 'json' };
import needs from '../locales/zh-CN/needs.json' with { type: 'json' };
import offers from '../locales/zh-CN/offers.json' with { type: 'json' };
import plant from '../locales/zh-CN/plant.json' with { type: 'json' };
import reservations from '../locales/zh-CN/reservations.json' with { type: 'json' };

export default {
  common,
  domain,
  errors,
  home,
  account,
  capacity,
  imports,
  offers,
  market,
  needs,
  reservations,
  plant,
};
