import { denies } from '../stance.ts';
import { comingDay, type Detector } from './thing.ts';

const OCCASION =
  /年框|框架|招标|投标|定标|开标|续约|续签|签约|审厂|检修|停产检修|预算|合同到期|到期|\b(?:annual (?:contract|frame)|frame contract|tender|renewal|bids?|audit|shutdown|budget|contract (?:ends?|expires?|runs out)|RFQ|award)\b/iu;

/** A day that is still to come and on which something is decided at the customer's. */
export const keyDate: Detector = (read) => {
  const { text, clause, question, conditional, guess } = read;
  const hit = OCCASION.exec(text);
  const date = comingDay(read);
  if (!hit || !date || question || conditional || guess || denies(text.slice(Math.max(0, hit.index - 8), hit.index), clause.language))
    return [];
  return [{ kind: 'keyDate', words: clause.text, date }];
};
