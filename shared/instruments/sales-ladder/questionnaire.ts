import type { Questionnaire } from '../assessment/questionnaire.ts';

/**
 * The wording of version 1. Never changed once a quarter was answered with it: a new wording is a new version beside it.
 */
export const version1: Questionnaire = {
  version: 1,
  stem: ['过去这一季度，', 'Over the past quarter, '],
  question: ['该这样做的时候，我做到了几分？', 'When it was called for, did I do it?'],
  min: 0,
  max: 4,
  steps: [
    { value: 0, name: ['没有', 'Never'], anchor: ['一次也没有。', 'Not once.'] },
    { value: 1, name: ['个别', 'Once or twice'], anchor: ['只有一两回。', 'Once or twice only.'] },
    {
      value: 2,
      name: ['一半', 'About half'],
      anchor: ['该做的场合或者重点客户里，大约一半做到。', 'On about half the occasions, or with about half my key customers.'],
    },
    {
      value: 3,
      name: ['多数', 'Mostly'],
      anchor: ['多数场合、多数重点客户做到，举得出例子。', 'On most occasions, or with most key customers; I can name examples.'],
    },
    {
      value: 4,
      name: ['每次', 'Every time'],
      anchor: ['每次、每家都做到，拿得出记录。', 'Every time and with every one; I can show the record.'],
    },
  ],
  unknown: ['本季没有遇到这种场合', 'No occasion this quarter'],
  topics: [
    {
      id: 'visitor',
      name: ['专业拜访者', 'Professional visitor'],
      explanation: [
        '跑得勤，人缘好，约得到人也坐得下来。可是问他这一趟要办成什么，说不清楚：拜访本身成了目的。',
        'Out with customers all week, well liked, always gets the appointment. Asked what the trip was meant to achieve, cannot say: the visit has become the purpose.',
      ],
      signals: [
        { id: 'visits.reportedOnTime', kind: 'share', name: ['按时交报告的拜访占比', 'Share of visits reported on time'] },
        { id: 'stakeholders.added', kind: 'count', name: ['本季新记下的联系人', 'Contacts added this quarter'] },
      ],
      items: [
        {
          id: 'visitor-1',
          text: ['上门之前，我先跟客户约好时间。', 'I agreed a time with the customer before I went.'],
          hint: ['翻日历：举出两次事先约好的拜访。', 'From your calendar: two visits that were agreed beforehand.'],
        },
        {
          id: 'visitor-2',
          text: ['新认识的人，我当天就记进客户档案。', 'I put each new contact into the customer file the same day.'],
          hint: ['说出本季新记下的两个人。', 'Name two people you added this quarter.'],
        },
        {
          id: 'visitor-3',
          text: [
            '客户提过的个人近况，下次见面我会问起。',
            'When a customer had told me something personal, I asked after it the next time we met.',
          ],
          hint: ['举一次：谁，上回说了什么，您怎么问的。', 'One case: who, what they had told you, how you asked.'],
        },
        {
          id: 'visitor-4',
          text: ['答应客户回的话，我在说好的日子之前回了。', 'I got back to the customer by the day I had promised.'],
          hint: ['举最近一次：哪天答应，哪天回的。', 'The latest case: promised on what day, answered on what day.'],
        },
        {
          id: 'visitor-5',
          text: ['拜访回来，我两个工作日之内交了报告。', 'I filed the visit report within two working days.'],
          hint: ['看拜访记录：本季交了几份，迟了几份。', 'From the visit log: how many filed this quarter, how many late.'],
        },
      ],
    },
    {
      id: 'price',
      name: ['价格销售者', 'Price seller'],
      explanation: [
        '单子签得下来，靠的是东西过硬、价格合适。对手一降价，手里就只剩下再申请折扣这一张牌。',
        'Closes the order because the product is sound and the price is right. When a rival cuts the price, the only card left is to ask for another discount.',
      ],
      signals: [
        { id: 'sales-plan.reached', kind: 'share', name: ['本季成交额与目标之比', 'Sales this quarter against target'] },
        { id: 'benefit-comparison.customersRated', kind: 'count', name: ['记下对手价位的客户数', 'Customers with a rival price on file'] },
      ],
      items: [
        {
          id: 'price-1',
          text: ['客户询价，我一个工作日之内给出报价。', 'I answered a price request within one working day.'],
          hint: ['举最近两次询价：收到和答复的时间。', 'The last two requests: when they came, when you answered.'],
        },
        {
          id: 'price-2',
          text: ['报价之前，我先摸清了对手的大致价位。', "Before quoting, I found out roughly where the rival's price stood."],
          hint: ['举一次：对手的价位，从谁那里知道的。', "One case: the rival's price level and who told you."],
        },
        {
          id: 'price-3',
          text: ['客户要降价，我请他拿一个条件来换。', 'When asked for a lower price, I asked for something in return.'],
          hint: ['举一次：让了多少，换回了什么。', 'One case: what you gave and what you got for it.'],
        },
        {
          id: 'price-4',
          text: ['谈到火候，我当面开口要订单。', 'When the time was ripe, I asked for the order face to face.'],
          hint: ['举一次：跟谁，怎么开的口。', 'One case: whom you asked and in what words.'],
        },
        {
          id: 'price-5',
          text: ['到期的货款，我按合同的日子收了回来。', 'I collected what was due by the date in the contract.'],
          hint: ['看应收账款：本季到期几笔，按时收回几笔。', 'From receivables: how many fell due, how many came in on time.'],
        },
      ],
    },
    {
      id: 'product',
      name: ['产品介绍者', 'Product presenter'],
      explanation: [
        '把产品吃透了，讲得清它在客户现场怎样省钱省事。话头还是从我们的产品起，客户没想到的需求也就碰不到。',
        'Knows the product inside out and can show how it saves the customer money and trouble on site. The talk still starts from our product, so needs the customer has not thought of stay untouched.',
      ],
      signals: [
        { id: 'value-chain.served', kind: 'count', name: ['写明我方交付内容的环节数', 'Activities where our delivery is described'] },
        {
          id: 'benefit-comparison.ownProven',
          kind: 'share',
          name: ['有凭据的我方评分占比', 'Share of our own ratings that carry evidence'],
        },
      ],
      items: [
        {
          id: 'product-1',
          text: [
            '去讲产品之前，我按这家客户的用法改过材料。',
            'Before presenting, I rewrote the material to fit how this customer uses the product.',
          ],
          hint: ['拿一份材料：哪几页是专为这家客户改的。', 'Take one presentation: which pages were made for this customer.'],
        },
        {
          id: 'product-2',
          text: [
            '产品能替客户省多少，我用他自己的数据算给他看。',
            "I worked out what the product saves, using the customer's own figures.",
          ],
          hint: ['举一次：用了他的什么数据，算出多少。', 'One case: which of their figures you used and the result.'],
        },
        {
          id: 'product-3',
          text: ['我安排客户在自己的现场试用。', 'I arranged for the customer to try the product on their own site.'],
          hint: ['举一次试用：在哪里，多久，谁看了结果。', 'One trial: where, how long, who saw the result.'],
        },
        {
          id: 'product-4',
          text: ['客户问到技术问题，我当场答得上来。', 'I could answer a technical question on the spot.'],
          hint: ['举一个最难的问题，您是怎么答的。', 'The hardest question you were asked, and your answer.'],
        },
        {
          id: 'product-5',
          text: [
            '我们跟对手产品的差别，我一项一项讲给客户听。',
            "I took the customer through the differences from the rival's product point by point.",
          ],
          hint: ['拿对比资料：给谁看过，他最在意哪一项。', 'The comparison you used: who saw it, which point mattered most to them.'],
        },
      ],
    },
    {
      id: 'need',
      name: ['需求提供者', 'Need creator'],
      explanation: [
        '客户还没开口，先看懂他的价值链和对手给他的利益，把一个他没想到的需求摆上桌。每一步都冲着明确的机会点，有意识地把份额从对手那里争过来。',
        "Reads the customer's value chain and what rivals give before the customer asks, and puts a need on the table that nobody had thought of. Every step aims at a named opportunity point, to win share from a rival on purpose.",
      ],
      signals: [
        {
          id: 'benefit-comparison.heardFromCustomer',
          kind: 'share',
          name: ['有客户原话为凭的对手评分占比', "Share of rival ratings backed by the customer's words"],
        },
        { id: 'proposal.offersOfOurs', kind: 'count', name: ['方案里由我方先提出的需求数', 'Needs raised by us first in proposals'] },
      ],
      items: [
        {
          id: 'need-1',
          text: ['采购以外的部门，我去问过他们的难处。', 'I asked a department other than purchasing what gives it trouble.'],
          hint: ['举一次：哪个部门，谁，难处是什么。', 'One case: which department, who, what the trouble was.'],
        },
        {
          id: 'need-2',
          text: ['对手给客户哪些利益，我有客户亲口说的依据。', "What rivals give the customer, I had in the customer's own words."],
          hint: ['举一条：客户谁说的，哪天，原话是什么。', 'One fact: who at the customer said it, when, in what words.'],
        },
        {
          id: 'need-3',
          text: ['我先提出来的需求，客户列进了他的计划。', 'The customer put a need that I raised first into their plan.'],
          hint: ['举一次：什么需求，客户哪天列进去的。', 'One case: which need, and the day it entered their plan.'],
        },
        {
          id: 'need-4',
          text: ['客户定规格之前，我已经参与进去。', 'I was involved before the customer fixed the specification.'],
          hint: ['举一次：规格里哪一条是因为您才写进去的。', 'One case: which line of the specification is there because of you.'],
        },
        {
          id: 'need-5',
          text: [
            '我盯上的对手业务，靠价格以外的理由争了过来。',
            'I won rival-held business that I had aimed for, by something other than price.',
          ],
          hint: ['举一次：从谁手里，客户说的理由是什么。', 'One case: from whom, and the reason the customer gave.'],
        },
      ],
    },
    {
      id: 'partner',
      name: ['合作伙伴、客户顾问', 'Partner and customer consultant'],
      explanation: [
        '客户拿主意之前先来听我怎么看，因为我替他想得更远、更细。我背后是整个公司：各部门照着双方的计划动起来，成果由两家一起算。',
        'The customer hears my view before deciding, because I think further and in finer detail on their behalf. The whole company stands behind me: departments move to the joint plan, and both sides count the results together.',
      ],
      signals: [
        {
          id: 'actions.departmentsOnTime',
          kind: 'share',
          name: ['各部门按期完成的承诺占比', 'Share of department commitments met on time'],
        },
        { id: 'loyalty.skill', kind: 'mean', name: ['客户给业务技能打的分', 'Score the customer gave for business skill'] },
      ],
      items: [
        {
          id: 'partner-1',
          text: [
            '跟我们订单无关的事，客户定之前也来问我的意见。',
            'The customer asked my opinion before deciding something that had no bearing on our orders.',
          ],
          hint: ['举一次：谁来问的，问的是什么事。', 'One case: who asked, and about what.'],
        },
        {
          id: 'partner-2',
          text: [
            '年度合作目标，是客户跟我坐下来一起定的。',
            "The customer sat down with me to set the year's targets for working together.",
          ],
          hint: ['举一家客户：目标是什么，谁跟您定的。', 'One customer: the target, and who set it with you.'],
        },
        {
          id: 'partner-3',
          text: ['合作给客户带来的收益，客户认了这个数。', 'The customer confirmed the figure for what they gained from working with us.'],
          hint: ['举一个数：多少钱，客户谁认的。', 'One figure: how much, and who at the customer confirmed it.'],
        },
        {
          id: 'partner-4',
          text: [
            '我们的产品不适合，我当面劝客户别买。',
            'When a product of ours did not suit, I advised the customer against it face to face.',
          ],
          hint: ['举一次：什么产品，为什么不适合。', 'One case: which product, and why it did not suit.'],
        },
        {
          id: 'partner-5',
          text: [
            '答应客户的事，我让公司别的部门按期办成了。',
            'I got other departments of ours to deliver on time what had been promised.',
          ],
          hint: ['举一次：哪个部门，说好哪天，哪天办成。', 'One case: which department, the promised day, the day it was done.'],
        },
      ],
    },
  ],
};
