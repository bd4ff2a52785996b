import common from '../locales/zh-CN/common.json' with { type: 'json' };
import domain from '../locales/zh-CN/domain.json' with { type: 'json' };
import errors from '../locales/zh-CN/errors.json' with { type: 'json' };
import files from '../locales/zh-CN/files.json' with { type: 'json' };
import home from '../locales/zh-CN/home.json' with { type: 'json' };
import inbox from '../locales/zh-CN/inbox.json' with { type: 'json' };
import jobs from '../locales/zh-CN/jobs.json' with { type: 'json' };
import market from '../locales/zh-CN/market.json' with { type: 'json' };
import offers from '../locales/zh-CN/offers.json' with { type: 'json' };
import organisation from '../locales/zh-CN/organisation.json' with { type: 'json' };
import reservations from '../locales/zh-CN/reservations.json' with { type: 'json' };
import search from '../locales/zh-CN/search.json' with { type: 'json' };
import views from '../locales/zh-CN/views.json' with { type: 'json' };

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
