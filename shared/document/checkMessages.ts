import { defineMessages } from '../i18n/translate.ts';

/** One message for what a check found, one for when it found nothing. */
export const checkMessages = defineMessages(
  {
    documentFacts: '缺少{{what}}',
    'documentFacts.ok': '标题、客户、发送方、日期齐全',
    placeholder: '还有没填完的地方：“{{text}}”',
    'placeholder.ok': '没有待填的占位文字',
    otherCustomer: '出现了另一家客户的名字：{{name}}',
    'otherCustomer.ok': '没有出现其他客户的名字',
    internalWord: '给客户的文件里有内部用语：“{{text}}”',
    'internalWord.ok': '没有内部用语',
    sum: '“{{column}}”合计写的是{{shown}}，逐行相加是{{sum}}',
    'sum.ok': '各表合计与逐行相加一致',
    emptyHeading: '标题“{{heading}}”下面没有内容',
    'emptyHeading.ok': '每个标题下面都有内容',
    dateOrder: '日期先后不对：{{earlier}}排在{{later}}之后',
    'dateOrder.ok': '日期先后一致',
    offer: '合作内容“{{title}}”缺少{{what}}',
    'offer.ok': '每项合作内容都写明了收益、公式、假设和分工',
    quote: '引用没有写明{{what}}：“{{text}}”',
    'quote.ok': '每处引用都有人物和日期',
    reference: '页码引用找不到目标：{{name}}',
    'reference.ok': '页码引用都有目标',
    figure: '图“{{caption}}”{{what}}',
    'figure.ok': '每张图都有替代文字，字号印出来看得清',
    balance: '“我司”一方出现{{ours}}次，“贵司”一方只有{{theirs}}次：多写客户，少写自己',
    'balance.ok': '写客户的多于写自己的',
    'what.title': '标题',
    'what.customer': '客户名称',
    'what.sender': '发送方名称',
    'what.date': '日期',
    'what.classification': '密级',
    'what.gain': '有数字的收益',
    'what.formula': '收益的公式',
    'what.assumption': '收益的假设',
    'what.duties': '分工与日期',
    'what.proof': '证明',
    'what.person': '说话的人',
    'what.alt': '没有替代文字',
    'what.small': '印出来字太小（{{size}} pt）',
  },
  {
    documentFacts: '{{what}} is missing',
    'documentFacts.ok': 'Title, customer, sender and date are there',
    placeholder: 'Something is still to be filled in: “{{text}}”',
    'placeholder.ok': 'No placeholder text',
    otherCustomer: 'The name of another customer appears: {{name}}',
    'otherCustomer.ok': 'No other customer is named',
    internalWord: 'An internal expression in a document for the customer: “{{text}}”',
    'internalWord.ok': 'No internal expressions',
    sum: 'The total of “{{column}}” says {{shown}}, its rows add up to {{sum}}',
    'sum.ok': 'All totals equal the sum of their rows',
    emptyHeading: 'Nothing stands under the heading “{{heading}}”',
    'emptyHeading.ok': 'Every heading has content',
    dateOrder: 'Dates out of order: {{earlier}} comes after {{later}}',
    'dateOrder.ok': 'Dates are in order',
    offer: 'The offer “{{title}}” lacks {{what}}',
    'offer.ok': 'Every offer has a gain, a formula, an assumption and duties',
    quote: 'A quotation does not say {{what}}: “{{text}}”',
    'quote.ok': 'Every quotation has a person and a date',
    reference: 'A page reference leads nowhere: {{name}}',
    'reference.ok': 'All page references lead somewhere',
    figure: 'The figure “{{caption}}” {{what}}',
    'figure.ok': 'Every figure has alternative text and is legible in print',
    balance: '“We” appears {{ours}} times, “you” only {{theirs}} times: write more of the customer, less of us',
    'balance.ok': 'More is said of the customer than of us',
    'what.title': 'The title',
    'what.customer': 'The customer’s name',
    'what.sender': 'The sender’s name',
    'what.date': 'The date',
    'what.classification': 'The classification',
    'what.gain': 'a gain in figures',
    'what.formula': 'the formula of a gain',
    'what.assumption': 'the assumption behind a gain',
    'what.duties': 'who does what by when',
    'what.proof': 'proof',
    'what.person': 'who said it',
    'what.alt': 'has no alternative text',
    'what.small': 'is too small in print ({{size}} pt)',
  },
);

export type FindingCode =
  | 'documentFacts'
  | 'placeholder'
  | 'otherCustomer'
  | 'internalWord'
  | 'sum'
  | 'emptyHeading'
  | 'dateOrder'
  | 'offer'
  | 'quote'
  | 'reference'
  | 'figure'
  | 'balance';
/** What is lacking, as a value of a finding; it is put into words with the finding. */
export type Lacking =
  | 'title'
  | 'customer'
  | 'sender'
  | 'date'
  | 'classification'
  | 'gain'
  | 'formula'
  | 'assumption'
  | 'duties'
  | 'proof'
  | 'person'
  | 'alt'
  | 'small';
