import type { PageNumberEstimator } from 'docx';
import { NORMAL_PAGE, FRONT_PAGE, TEXT_WIDTH } from '../measures.ts';
import type { Language } from '@shared/i18n/translate.ts';
import { boxes } from './boxes.ts';
import { listNumbers } from './listNumbers.ts';
import { metricsOf } from './metrics.ts';
import { paginate } from './paginate.ts';

/**
 * Works out on which page each heading stands. docx has an estimator for any document, which takes seconds because it works out every
 * property of every run anew; this one knows the few styles of our documents, whose lines have exact heights, and takes milliseconds.
 * @param pages false: only the numbers of the headings, page numbers stay blank for Word to fill in
 */
export function pageEstimator(language: Language, front: boolean, pages: boolean): PageNumberEstimator {
  const zh = language === 'zh-CN';
  const page = front ? FRONT_PAGE : NORMAL_PAGE;
  const sheet = { metrics: metricsOf(language, front), width: TEXT_WIDTH, chinese: zh };
  const estimate: PageNumberEstimator = (body) => {
    if (!pages) return { bookmarks: new Map() };
    const { bookmarks, count } = paginate(boxes(sheet, body), page.height - page.top - page.bottom);
    return {
      bookmarks: new Map([...bookmarks].map(([name, number]) => [name, String(number)])),
      bookmarkPageNumbers: bookmarks,
      pageCount: count,
    };
  };
  return Object.assign(estimate, { listNumbers: (body: Parameters<PageNumberEstimator>[0]) => listNumbers(body, zh) });
}
