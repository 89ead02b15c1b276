import type { Note } from './note.ts';

/** Written after the rules stood, run once, and never tuned on. `README.md` beside says what that run found. */
export const HELD_EN: readonly Note[] = [
  [
    'On the shop floor with Zhou, who is worried that the new film slows the line and wants two full days on line 2 first. We agreed to send a process man by the end of the month.',
    ['attitude zhou −1', 'need zhou', 'ours 2026-11-30'],
  ],
  ['Ms He was out, her assistant received us, nothing of substance.', []],
  ['Shen Lan agreed to give us the interface spec next Thursday; I said a proposal would follow a week later.', ['theirs shen 2026-11-26']],
  ['Hengyue cut the lead time of peel lid to five days, Feng Lijun thinks it is fine.', ['rival hengyue']],
  ['Zheng Wei said the dock is too small, our trucks must come after three.', ['need zheng']],
  [
    'Bai Jing mentioned that seal strength varies, the last batch had 12 cases of returns. She wants one of us on site for a week.',
    ['need bai'],
  ],
  ['Xu Wenbin promised to visit our plant before year-end, He Ying will set the day.', ['theirs xu 2026-12-31']],
  [
    'Mainly dropped off samples. Next meeting on 9 December with Shen Lan and Bai Jing to look at the results.',
    ['next 2026-12-09 shen bai'],
  ],
  [
    'Tang Min complained that promotion packs keep running out and asked if we could keep a month of safety stock. I did not agree on the spot.',
    ['attitude tang −1', 'need tang'],
  ],
  ['Ruituo poached one of our recipe people, and reportedly offers R&D free samples.', ['rival ruituo']],
  ['Feng Lijun: "Ninety days, group policy, not up for discussion."', ['quote feng']],
  [
    'Another 58 cases of leaks came back this week, Bai Jing was annoyed. I will send her an analysis by Friday.',
    ['measure 58', 'attitude bai −1', 'ours 2026-11-20'],
  ],
  ['Group audit on 1 March 2027, Zhou needs the papers by the end of February.', ['date 2027-03-01', 'need zhou']],
  ['He Ying repeated herself: no discount, no signature. Nothing about Hengyue.', []],
  ['Linda supports VMI and promised three years of usage data next month.', ['attitude linda +1', 'theirs linda 2026-12-31']],
];
