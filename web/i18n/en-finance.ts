import consents from '../locales/en/consents.json' with { type: 'json' };
import score from '../locales/en/score.json' with { type: 'json' };

/** Texts of consents, dossiers and scores: others get them once they stand still. */
export default { consents, score };
