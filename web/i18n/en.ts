import account from '../locales/en/account.json' with { type: 'json' };
import capacity from '../locales/en/capacity.json' with { type: 'json' };
import common from '../locales/en/common.json' with { type: 'json' };
import domain from '../locales/en/domain.json' with { type: 'json' };
import errors from '../locales/en/errors.json' with { type: 'json' };
import home from '../locales/en/home.json' with { type: 'json' };
import imports from '../locales/en/imports.json' with { type: 'json' };
import market from '../locales/en/market.json' with { type: 'json' };
import needs from '../locales/en/needs.json' with { type: 'json' };
import offers from '../locales/en/offers.json' with { type: 'json' };
import plant from '../locales/en/plant.json' with { type: 'json' };
import reservations from '../locales/en/reservations.json' with { type: 'json' };

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
