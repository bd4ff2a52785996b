import common from '../locales/en/common.json' with { type: 'json' };
import domain from '../locales/en/domain.json' with { type: 'json' };
import errors from '../locales/en/errors.json' with { type: 'json' };
import files from '../locales/en/files.json' with { type: 'json' };
import home from '../locales/en/home.json' with { type: 'json' };
import inbox from '../locales/en/inbox.json' with { type: 'json' };
import jobs from '../locales/en/jobs.json' with { type: 'json' };
import market from '../locales/en/market.json' with { type: 'json' };
import offers from '../locales/en/offers.json' with { type: 'json' };
import organisation from '../locales/en/organisation.json' with { type: 'json' };
import reservations from '../locales/en/reservations.json' with { type: 'json' };
import search from '../locales/en/search.json' with { type: 'json' };
import views from '../locales/en/views.json' with { type: 'json' };

export default {
  common,
  domain,
  errors,
  home,
  offers,
  market,
  reservations,
  inbox,
  organisation,
  files,
  views,
  search,
  jobs,
};
