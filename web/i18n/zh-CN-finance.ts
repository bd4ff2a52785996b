import consents from '../locales/zh-CN/consents.json' with { type: 'json' };
import score from '../locales/zh-CN/score.json' with { type: 'json' };

/** Texts of consents, dossiers and scores: others get them once they stand still. */
export default { consents, score };
