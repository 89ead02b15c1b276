import type { Language } from '../../i18n/translate.ts';
import { FACTORS, type Factor } from './factors.ts';

/** One text in both languages: Chinese, English. */
export type Both = readonly [zh: string, en: string];
export const inLanguage = (both: Both, language: Language): string => both[language === 'en' ? 1 : 0];

export interface Question {
  /** `<factor>-<number>`; stands in every answer. */
  readonly id: string;
  readonly text: Both;
  /** What to ask next, so that the customer's own words are heard. Ours alone. */
  readonly hint: Both;
}

/** The questionnaire in one wording. Its version stands in each answer, so that a later wording never changes an old quarter. */
export interface Wording {
  readonly version: number;
  readonly opening: Both;
  readonly question: Both;
  /** The last question, answered in words. */
  readonly closing: Both;
  /** Asked in person or by phone only; stands in no file for the customer. */
  readonly rivalPrompt: Both;
  readonly unknown: Both;
  /** What a score of 0, 1 … 10 says. */
  readonly anchors: readonly Both[];
  readonly factors: Readonly<Record<Factor, { readonly explanation: Both; readonly items: readonly Question[] }>>;
}

const version1: Wording = {
  version: 1,
  question: ['请您凭最近三个月的感受打分。', 'Please score from your experience of the last three months.'],
  opening: [
    '想请您用三五分钟，给我们过去三个月的工作打个分。您照实说，对我们最有用。',
    'May I have a few minutes for you to score our work of the last three months? A frank answer helps us most.',
  ],
  closing: ['要多打一分，我们最该先改哪一件事？', 'What is the one thing we should change first to earn one more point?'],
  rivalPrompt: [
    '同样这几条，您用得最多的另一家，您打几分？不方便可以不答。',
    'How would you score the other supplier you use most on the same points? Please feel free not to answer.',
  ],
  unknown: ['没有接触过，不打分', 'No experience, no score'],
  anchors: [
    ['已经决定换掉。', 'We have decided to leave.'],
    ['正在找人替换。', 'We are looking for someone else.'],
    ['几次误了我们的事。', 'You let us down several times.'],
    ['要我们一再催。', 'We have to chase you again and again.'],
    ['勉强过得去。', 'Just about acceptable.'],
    ['跟别家差不多。', 'About the same as other suppliers.'],
    ['比别家略好。', 'A little better than others.'],
    ['用着放心。', 'We can rely on you.'],
    ['放心，偶有小毛病。', 'Very good, with the odd small flaw.'],
    ['明显好过别家。', 'Clearly better than the others.'],
    ['愿意向同行推荐。', 'I would recommend you to others in my trade.'],
  ],
  factors: {
    skill: {
      explanation: [
        '客户先看人懂不懂行，再看这家公司靠不靠得住。两样合起来，是他愿意跟谁谈的理由。',
        'The customer looks first at whether our people know the trade, then at whether the company can be trusted. Together they decide whom they care to talk to.',
      ],
      items: [
        {
          id: 'skill-1',
          text: ['我们的业务人员对您这一行懂得多少，您打几分？', 'How well do our people know your line of business?'],
          hint: ['请问：最近哪件事让您这么看？记下原话。', 'Ask: what made you see it that way? Note the words.'],
        },
        {
          id: 'skill-2',
          text: ['我们公司在您心目中的形象，您打几分？', "How do you rate our company's image?"],
          hint: ['请问：您会怎样跟同行介绍我们？记下原话。', 'Ask: how would you describe us to a peer? Note the words.'],
        },
      ],
    },
    devotion: {
      explanation: [
        '不是有单子才来，没单子就走。客户看的是我们上不上心。',
        'Not there for the order and gone without one. The customer watches whether we care.',
      ],
      items: [
        {
          id: 'devotion-1',
          text: ['您托我们办的事，我们上心的程度，您打几分？', 'How much care do we take over what you ask of us?'],
          hint: ['请问：哪一件最满意或者最不满意？', 'Ask: which matter pleased or annoyed you most?'],
        },
        {
          id: 'devotion-2',
          text: ['手头没有订单的时候，我们对您的关心，您打几分？', 'How do you rate our attention when there is no order in hand?'],
          hint: ['请问：上一次没有订单时见面是哪天？', 'Ask: when did we last meet without an order?'],
        },
      ],
    },
    response: {
      explanation: [
        '有急事找得到人，拿不定主意问得到话。快是一半，指得出路是另一半。',
        'Someone is there when it is urgent, and has an answer when it is unclear. Speed is one half, showing the way the other.',
      ],
      items: [
        {
          id: 'response-1',
          text: ['您有急事的时候，我们反应的快慢，您打几分？', 'How quick are we when something is urgent?'],
          hint: ['请问：最近一次等了多久？', 'Ask: how long did you wait the last time?'],
        },
        {
          id: 'response-2',
          text: ['您拿不定主意的时候，我们给的建议有多大用处，您打几分？', 'How useful is our advice when you are undecided?'],
          hint: ['请问：哪一条建议您用上了？', 'Ask: which advice did you use?'],
        },
      ],
    },
    product: {
      explanation: [
        '客户不看样本上写什么，看现场用得怎么样。批批一样，比偶尔出彩要紧。',
        'The customer does not go by the brochure but by how it works on site. The same every batch matters more than brilliance now and then.',
      ],
      items: [
        {
          id: 'product-1',
          text: ['我们的产品在您现场用起来的效果，您打几分？', 'How well do our products work on your site?'],
          hint: ['请问：哪一道工序上看得最清楚？', 'Ask: at which step do you see it best?'],
        },
        {
          id: 'product-2',
          text: ['我们交货的质量稳定不稳定，您打几分？', 'How steady is the quality we deliver?'],
          hint: ['请问：最近三个月退过几批？', 'Ask: how many batches went back in three months?'],
        },
      ],
    },
    service: {
      explanation: [
        '货到了以后，打交道的是服务部门。他们办得好不好，客户记在我们全公司头上。',
        'After delivery the customer deals with the service department. How it does its work is held for or against the whole company.',
      ],
      items: [
        {
          id: 'service-1',
          text: ['我们的服务部门给您办事的情况，您打几分？', 'How well does our service department do its work for you?'],
          hint: ['请问：最近一次是谁给您办的？', 'Ask: who looked after you the last time?'],
        },
      ],
    },
    strength: {
      explanation: [
        '空口说实力没有用，客户要看得见的东西。案例、资质、现场，哪一样让他放心，就多给哪一样。',
        'Words about strength do not help: the customer wants something to see. References, certificates, a plant visit: give more of what reassures.',
      ],
      items: [
        {
          id: 'strength-1',
          text: ['我们拿给您看的实力证明，让您放心到什么程度，您打几分？', 'How far does the proof of our strength reassure you?'],
          hint: ['请问：还想看到什么才更放心？', 'Ask: what else would you like to see?'],
        },
      ],
    },
  },
};

/** All wordings ever used, the newest last. */
const WORDINGS: readonly [Wording, ...(readonly Wording[])] = [version1];
export const newest: Wording = WORDINGS.at(-1) ?? version1;
/** The wording that somebody answered; the newest where a version is not known here. */
export const wordingOf = (version: number): Wording => WORDINGS.find((one) => one.version === version) ?? newest;

/** All questions in the order in which they are asked, numbered from 1. */
export const questionsOf = ({ factors }: Wording): readonly (Question & { readonly factor: Factor; readonly number: number })[] =>
  FACTORS.flatMap((factor) => factors[factor].items.map((item) => ({ ...item, factor }))).map((one, i) => ({ ...one, number: i + 1 }));
