import { defineMessages, translator, type Language, type Translate } from '../i18n/translate.ts';

/** The few words that the page itself says, whatever the document is about. */
const messages = defineMessages(
  {
    table: '表',
    figure: '图',
    pageBefore: '第 ',
    pageBetween: ' / ',
    pageAfter: ' 页',
    separator: ' · ',
    listSeparator: '、',
    quoteSource: '，',
    quoteOpen: '“',
    quoteClose: '”',
    colon: '：',
    page: '页',
    date: '日期',
    unit: '单位',
    source: '来源',
  },
  {
    table: 'Table',
    figure: 'Figure',
    pageBefore: 'Page ',
    pageBetween: ' of ',
    pageAfter: '',
    separator: ' · ',
    listSeparator: ', ',
    quoteSource: ', ',
    quoteOpen: '“',
    quoteClose: '”',
    colon: ': ',
    page: 'Page',
    date: 'Date',
    unit: 'Unit',
    source: 'Source',
  },
);

export type PageWord = Parameters<Translate<keyof (typeof messages)['en'] & string>>[0];
/** The page's own words in the document's language. */
export const pageWords = (language: Language): Translate<PageWord> => translator(messages, language);
