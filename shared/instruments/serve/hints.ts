import type { Behaviour } from './behaviours.ts';

/** What a score of ours should be judged by. */
export const hints: Readonly<Record<Behaviour, readonly [zh: string, en: string]>> = {
  's-1': ['写一句：客户的方向是什么，听谁说的。', 'One sentence: their direction, and who told you.'],
  's-2': ['写出这个转折点，以及怎么知道的。', 'Name that hot button and how you know.'],
  's-3': ['举一次：什么变了，哪天动的。', 'One case: what changed, and the day you acted.'],
  's-4': ['举一项：做到哪一步了。', 'One improvement and how far it has got.'],
  's-5': ['写出是谁，多久见一次。', 'Who it is, and how often you meet.'],
  'e1-1': ['写一个人，他关心的是什么。', 'One person and what they care about.'],
  'e1-2': ['写下原话和说话的人。', 'The words and who said them.'],
  'e1-3': ['举一位不管采购的人，您怎么待他。', 'One person with no say in buying, and how you treated them.'],
  'e1-4': ['举一次：对谁替他说的，后来怎样。', 'One case: to whom you spoke, and what came of it.'],
  'r-1': ['举一次：问出了什么。', 'One case: what came out.'],
  'r-2': ['举最近三个问题的答复时间。', 'The last three questions and when they were answered.'],
  'r-3': ['本季更正过几次，是什么。', 'How often you had to correct one this quarter, and what.'],
  'r-4': ['举一次：提前了几天。', 'One case: how many days ahead.'],
  'r-5': ['写一道关键工序。', 'One key step of the process.'],
  'v-1': ['举一次：省下了几天。', 'One case: how many days it saved.'],
  'v-2': ['写出改的是哪一步。', 'Which step was changed.'],
  'v-3': ['举一次：要的是什么，给的是什么。', 'One case: what was wanted, what was given.'],
  'v-4': ['举一次：帮了什么，花了多少工夫。', 'One case: what you did, and the effort it took.'],
  'v-5': ['写出要求和跟的人。', 'The request and the person.'],
  'e2-1': ['举一次：跟谁认的。', 'One case: to whom.'],
  'e2-2': ['举一次：损失多少，补了什么。', 'One case: the loss and what made it good.'],
  'e2-3': ['举一件：哪天了结，客户的原话。', "One complaint: the day it closed and the customer's words."],
  'e2-4': ['举一次：当时怎么应对的。', 'One case: how you handled it.'],
  'e2-5': ['举一件：改了哪里，后来没再出。', 'One mistake: what was changed so that it stayed away.'],
};
