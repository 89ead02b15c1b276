import type { Questionnaire } from '../assessment/questionnaire.ts';

/**
 * The wording of version 1. Never changed once a quarter was answered with it: a new wording is a new version beside it.
 */
export const version1: Questionnaire = {
  version: 1,
  stem: ['过去这一季度，', 'Over the past quarter, '],
  question: ['这句话说的是我吗？', 'Is this me?'],
  min: 1,
  max: 5,
  steps: [
    { value: 1, name: ['几乎没有', 'Hardly ever'], anchor: ['想不起做过哪一回。', 'I cannot recall doing it.'] },
    { value: 2, name: ['偶尔', 'Now and then'], anchor: ['想得起一两回。', 'I can recall one or two times.'] },
    { value: 3, name: ['时有时无', 'Half the time'], anchor: ['做与不做差不多各占一半。', 'I did it about as often as not.'] },
    {
      value: 4,
      name: ['多数时候', 'Most of the time'],
      anchor: ['没做到的是少数，说得出原因。', 'The times I did not are few, and I know why.'],
    },
    {
      value: 5,
      name: ['一贯如此', 'Always'],
      anchor: ['不用提醒也这样做，身边的人看得见。', 'I do it without a reminder, and people around me see it.'],
    },
  ],
  unknown: ['本季没有遇到这种场合', 'No occasion this quarter'],
  topics: [
    {
      id: 'proactive',
      name: ['主动积极', 'Be proactive'],
      explanation: [
        '事情还没催到头上，先动手。碰上压价、缺货、换人，先问自己还能做什么，再讲难处。',
        'Acts before being chased. Faced with price pressure, shortages or a new buyer, asks first what can still be done and only then speaks of the difficulty.',
      ],
      signals: [
        { id: 'visits.plannedAhead', kind: 'share', name: ['提前排好的拜访占比', 'Share of visits planned ahead'] },
        { id: 'service-recovery.toldFirst', kind: 'count', name: ['由我先通知客户的问题数', 'Problems I reported to the customer first'] },
      ],
      items: [
        {
          id: 'proactive-1',
          text: ['可能耽误客户的事，我在他来问之前就告诉了他。', 'I told the customer about a likely delay before they asked.'],
          hint: ['举一次：什么事，提前几天说的。', 'One case: what it was, how many days ahead.'],
        },
        {
          id: 'proactive-2',
          text: ['客户的要求办不到，我带着另一个办法去回话。', 'When a request could not be met, I came back with another way.'],
          hint: ['举一次：原来要什么，您给的是什么办法。', 'One case: what was wanted, what you offered.'],
        },
        {
          id: 'proactive-3',
          text: ['出了差错，我先说自己哪里没做好。', 'When something went wrong, I spoke first of what I had not done well.'],
          hint: ['举一次：对谁说的，说了什么。', 'One case: to whom, and what you said.'],
        },
        {
          id: 'proactive-4',
          text: [
            '内部卡住的事，我当天去找了能拍板的人。',
            'When something got stuck in house, I went the same day to the person who could decide.',
          ],
          hint: ['举一次：找的是谁，结果怎样。', 'One case: whom you went to, and what came of it.'],
        },
        {
          id: 'proactive-5',
          text: ['拜访的日子，是我自己提前排出来的。', 'The dates of my visits were ones I had planned ahead myself.'],
          hint: ['看日历：本季的拜访，提前排好的占几成。', 'From your calendar: what share of visits was planned ahead.'],
        },
      ],
    },
    {
      id: 'end-in-mind',
      name: ['以终为始', 'Begin with the end in mind'],
      explanation: [
        '出门之前先想好，这一趟、这一季要落到什么结果。客户计划上写的是客户那边要起的变化，不光是我们的销售额。',
        "Knows before leaving what this trip and this quarter must lead to. The account plan names the change on the customer's side, not just our sales.",
      ],
      signals: [
        { id: 'visits.withAim', kind: 'share', name: ['带着目的出门的拜访占比', 'Share of visits with a written aim'] },
        { id: 'actions.measuredGoals', kind: 'share', name: ['有量化目标的客户计划占比', 'Share of plans with a measured goal'] },
      ],
      items: [
        {
          id: 'end-in-mind-1',
          text: ['每次拜访之前，我写下了这一趟要得到的结果。', 'Before each visit I wrote down the result I wanted from it.'],
          hint: ['看拜访记录：有目的的几次，没有的几次。', 'From the visit log: how many had an aim, how many had none.'],
        },
        {
          id: 'end-in-mind-2',
          text: ['季初给重点客户定的目标，我写成了数字。', "I put the quarter's goals for key customers into figures at its start."],
          hint: ['举一家客户：目标是什么数。', 'One customer: the figure.'],
        },
        {
          id: 'end-in-mind-3',
          text: ['写方案之前，我先问客户怎样才算办成了。', 'Before writing a proposal, I asked the customer what would count as success.'],
          hint: ['举一次：客户的原话。', "One case: the customer's words."],
        },
        {
          id: 'end-in-mind-4',
          text: ['离开之前，我跟客户说定了下一步。', 'Before leaving, I settled the next step with the customer.'],
          hint: ['举最近一次：下一步是什么，哪天。', 'The latest case: the next step and its date.'],
        },
        {
          id: 'end-in-mind-5',
          text: ['到了季中，我拿季初的目标对过一遍账。', 'Midway through the quarter, I checked where I stood against the goals.'],
          hint: ['哪天对的，差在哪里。', 'The day you did it, and the gap you found.'],
        },
      ],
    },
    {
      id: 'first-things',
      name: ['要事第一', 'Put first things first'],
      explanation: [
        '时间先给最值得的客户和最要紧的事，再给催得最急的事。谁该多跑、谁该少跑，心里有数，日历上也看得出来。',
        'Time goes first to the customers and matters that are worth most, then to whoever shouts loudest. Who deserves more visits and who fewer is clear in the head and visible in the calendar.',
      ],
      signals: [
        { id: 'customer-tiers.hoursOnC', kind: 'share', name: ['拜访工时给了 C 级客户', 'Visit hours spent on C customers'] },
        { id: 'customer-tiers.keyVisits', kind: 'share', name: ['重点客户拜访的完成率', 'Key-customer visits made against plan'] },
      ],
      items: [
        {
          id: 'first-things-1',
          text: ['每周一开头，我先把重点客户排进日历。', 'I put key customers into the calendar first at the start of each week.'],
          hint: ['看最近四周的日历，几周做到了。', 'Your last four weeks: in how many did you do it.'],
        },
        {
          id: 'first-things-2',
          text: ['重点客户的拜访次数，我跑够了计划的数。', 'I made as many visits to key customers as I had planned.'],
          hint: ['看拜访记录：计划几次，实际几次。', 'From the visit log: planned and made.'],
        },
        {
          id: 'first-things-3',
          text: ['重点拜访被急事挤掉，我当天另约了日子。', 'When something urgent pushed out a key visit, I set a new date the same day.'],
          hint: ['举一次：原定哪天，改到哪天。', 'One case: the first date and the new one.'],
        },
        {
          id: 'first-things-4',
          text: ['别人也能办的事，我交给了别人。', 'I handed over work that someone else could do.'],
          hint: ['举一件：什么事，交给了谁。', 'One piece of work and who took it.'],
        },
        {
          id: 'first-things-5',
          text: ['眼下生意小、潜力大的客户，我留了固定的时间。', 'I kept fixed time for customers who are small now but have potential.'],
          hint: ['哪几家，每月留多少时间。', 'Which ones, and how much time a month.'],
        },
      ],
    },
    {
      id: 'win-win',
      name: ['双赢思维', 'Think win-win'],
      explanation: [
        '谈之前先算清对方要赢什么，再谈我们要什么。宁可这次不成交，也不做事后让一方吃亏的买卖。',
        'Works out what the other side needs to win before speaking of our own wishes. Would rather leave without a deal than make one that hurts a side later.',
      ],
      signals: [
        {
          id: 'proposal.withGain',
          kind: 'share',
          name: ['写明客户收益金额的方案占比', "Share of proposals that state the customer's gain"],
        },
        { id: 'loyalty.devotion', kind: 'mean', name: ['客户给尽心服务打的分', 'Score the customer gave for devoted service'] },
      ],
      items: [
        {
          id: 'win-win-1',
          text: ['谈判之前，我写下了客户要从中得到什么。', 'Before negotiating, I wrote down what the customer needed to gain.'],
          hint: ['举一次：写的是哪几条。', 'One case: the points you wrote.'],
        },
        {
          id: 'win-win-2',
          text: ['请客户让步的时候，我拿出了一样给他。', 'When I asked for a concession, I offered something for it.'],
          hint: ['举一次：要了什么，给了什么。', 'One case: what you asked, what you offered.'],
        },
        {
          id: 'win-win-3',
          text: ['方案里客户得的好处，我折成了钱。', "In proposals, I put the customer's gain into money."],
          hint: ['拿一份方案：写的是多少钱。', 'One proposal: the sum it states.'],
        },
        {
          id: 'win-win-4',
          text: [
            '对客户不利的条款，我在签约之前主动指了出来。',
            'I pointed out a term that works against the customer before they signed.',
          ],
          hint: ['举一次：哪一条，客户怎么说。', 'One case: which term, what the customer said.'],
        },
        {
          id: 'win-win-5',
          text: [
            '我们长期扛不住的条件，我当面跟客户说明白了。',
            'I told the customer plainly when a condition was one we could not bear for long.',
          ],
          hint: ['举一次：什么条件，您怎么说的。', 'One case: the condition and your words.'],
        },
      ],
    },
    {
      id: 'understand',
      name: ['知己知彼', 'Seek first to understand'],
      explanation: [
        '先听懂客户说什么、为什么这么说，再讲我们的道理。对手给了客户什么，也听客户讲，不靠自己猜。',
        'Listens for what the customer says and why before making our case. What rivals give is heard from the customer too, not guessed.',
      ],
      signals: [
        { id: 'benefit-comparison.updated', kind: 'count', name: ['本季更新的对手利益条数', 'Rival benefits updated this quarter'] },
        { id: 'customer-scan.completeness', kind: 'share', name: ['重点客户的资料完整度', 'Completeness of key-customer facts'] },
      ],
      items: [
        {
          id: 'understand-1',
          text: ['见面的前一半时间，客户讲得比我多。', 'In the first half of a meeting, the customer talked more than I did.'],
          hint: ['回想最近三次见面，几次做到了。', 'Think of the last three meetings: in how many was it so.'],
        },
        {
          id: 'understand-2',
          text: ['客户的意思，我用自己的话复述给他确认。', 'I said back in my own words what the customer meant, for them to confirm.'],
          hint: ['举一次：您复述了什么，他怎么纠正的。', 'One case: what you said back and how they corrected it.'],
        },
        {
          id: 'understand-3',
          text: ['讲方案之前，我先问客户现在是怎么做的。', 'Before presenting, I asked how the customer does it today.'],
          hint: ['举一次：问出了什么新情况。', 'One case: what you learnt that was new.'],
        },
        {
          id: 'understand-4',
          text: ['我问过客户，别的供应商哪里比我们强。', 'I asked the customer where another supplier does better than we do.'],
          hint: ['举一次：问了谁，他说的是哪一点。', 'One case: whom you asked, which point they named.'],
        },
        {
          id: 'understand-5',
          text: ['拿不准的说法，我另找一个人核实。', 'When unsure of what I had heard, I checked it with a second person.'],
          hint: ['举一次：跟谁核实，对不对得上。', 'One case: with whom, and whether it held.'],
        },
      ],
    },
    {
      id: 'synergise',
      name: ['统合综效', 'Synergise'],
      explanation: [
        '一个人办不成的事，把同事、客户、外部伙伴的长处拼起来办。部门之间意见不同，当成多一条路，不当成麻烦。',
        'Joins the strengths of colleagues, customer and outside partners to do what one person cannot. A different view from another department counts as one more way, not as a nuisance.',
      ],
      signals: [
        { id: 'actions.withDepartment', kind: 'share', name: ['有别的部门参与的行动占比', 'Share of actions with another department'] },
        { id: 'visits.accompanied', kind: 'count', name: ['有同事随行的拜访次数', 'Visits with a colleague along'] },
      ],
      items: [
        {
          id: 'synergise-1',
          text: ['我带别的部门的同事一起去见了客户。', 'I took a colleague from another department along to a customer.'],
          hint: ['举一次：谁去的，解决了什么。', 'One case: who came, what was solved.'],
        },
        {
          id: 'synergise-2',
          text: ['方案送出去之前，我请别的部门挑过毛病。', 'Before a proposal went out, I had another department pick holes in it.'],
          hint: ['举一次：谁看的，改了哪里。', 'One case: who read it, what changed.'],
        },
        {
          id: 'synergise-3',
          text: ['在一家客户管用的办法，我讲给了别的同事听。', 'I passed on to a colleague what had worked at one of my customers.'],
          hint: ['举一次：讲给谁，他用上没有。', 'One case: to whom, and whether they used it.'],
        },
        {
          id: 'synergise-4',
          text: ['两边意见合不拢，我提出了第三个办法。', 'When two sides could not agree, I put forward a third way.'],
          hint: ['举一次：原来两种意见，第三个是什么。', 'One case: the two views and your third way.'],
        },
        {
          id: 'synergise-5',
          text: ['我们办不了的事，我请外面的伙伴替客户办成了。', 'I had an outside partner do for the customer what we cannot.'],
          hint: ['举一次：请了谁，办成什么。', 'One case: who, and what got done.'],
        },
      ],
    },
    {
      id: 'renew',
      name: ['不断更新', 'Sharpen the saw'],
      explanation: [
        '隔一阵停下来磨磨刀：补知识，练本事，养精神。长进没长进，看下一季的做法变了没有。',
        'Stops from time to time to sharpen the blade: knowledge, skill, energy. Whether it worked shows in what is done differently next quarter.',
      ],
      signals: [
        { id: 'visits.lossReasons', kind: 'count', name: ['写明失单原因的拜访数', 'Visits that record why business was lost'] },
        { id: 'customer-profile.updated', kind: 'count', name: ['本季更新过的行业情况', 'Industry facts updated this quarter'] },
      ],
      items: [
        {
          id: 'renew-1',
          text: ['我每周留出了固定的学习时间。', 'I kept a fixed time for learning each week.'],
          hint: ['看日历：排在哪天，做到几周。', 'From your calendar: which day, how many weeks kept.'],
        },
        {
          id: 'renew-2',
          text: ['客户行业里的新东西，我弄懂了再去见客户。', "I got to grips with what is new in the customer's trade before seeing them."],
          hint: ['举一样新东西，跟哪家客户用上了。', 'One thing you learnt, and the customer you used it with.'],
        },
        {
          id: 'renew-3',
          text: ['丢了生意以后，我去问过客户原因。', 'After losing business, I asked the customer why.'],
          hint: ['举一次：客户说的原因。', 'One case: the reason they gave.'],
        },
        {
          id: 'renew-4',
          text: ['我请人随访，当面给我提意见。', 'I asked someone to come along on a visit to tell me what they saw.'],
          hint: ['举一次：请了谁，意见是什么。', 'One case: who came, and what they said.'],
        },
        {
          id: 'renew-5',
          text: ['每周我留出完整的一天，不碰工作。', 'I kept one whole day a week free of work.'],
          hint: ['看最近四周，几周做到了。', 'Your last four weeks: in how many did you do it.'],
        },
      ],
    },
  ],
};
