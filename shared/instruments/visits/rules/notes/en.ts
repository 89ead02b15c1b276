import type { Note } from './note.ts';

export const NOTES_EN: readonly Note[] = [
  [
    'Zhou liked the trial report, said yield must reach 99% before they switch. Ms He told us Hengyue cut retort pouches by 5% last week, quoting 0.38 each, the annual contract is decided on 10 December. A new quality lead named Fang has joined. Leaks: 280 cases came back this month. I promised the validation plan by next Wednesday, Ms He promised the usage table on Friday. Next visit on the 26th with version 3 to see Xu Wenbin.',
    [
      'attitude zhou +1',
      'need zhou',
      'rival hengyue −5% 0.38 each',
      'date 2026-12-10',
      'new Fang quality lead',
      'measure 280',
      'ours 2026-11-25',
      'theirs he 2026-11-20',
      'next 2026-11-26 xu',
    ],
  ],
  ['Met Bai Jing. She complained about uneven seals. We promised samples by 25 November.', ['attitude bai −1', 'ours 2026-11-25']],
  ['Shen Lan said the label must trace each pouch. Shen promised the sample list on Monday.', ['need shen', 'theirs shen 2026-11-23']],
  ['Feng was away. Mingbai quoted a new price and raised it by 3%.', ['rival mingbai +3%']],
  ['Old Zhou hesitated about the change of line.', ['attitude zhou −1']],
  ['He Ying insisted that payment must be ninety days. I did not agree.', ['need he']],
  ['Zheng Wei promised the record of breaks by the end of the month.', ['theirs zheng 2026-11-30']],
  ['He said nothing about price.', []],
  ['Ruituo sent sachets last week, Tang Min was not impressed.', ['rival ruituo']],
  ['We talked about the trade. Traffic was bad.', []],
  [
    'Bai Jing supports double testing, said seal temperatures must be on record. I promised a form by Friday.',
    ['attitude bai +1', 'need bai', 'ours 2026-11-20'],
  ],
  ['The tender is on 15 January, three quotes wanted.', ['date 2027-01-15']],
  ['Li Qiang says a reel change takes 40 minutes. Next visit on 3 December to time it again.', ['next 2026-12-03']],
  ['Zhou Qiming was never pleased with the last service.', []],
  ['Leaks: 240 cases this month, fewer than before.', ['measure 240']],
  ['Shen Lan welcomed the temperature label, wants one line by spring.', ['attitude shen +1', 'need shen']],
  ['Hengyue visited Feng Lijun and signed a trial for half a year.', ['rival hengyue']],
  ['We guarantee two people on the line that day. The plant manager said nothing.', ['ours ?']],
  ['Finance has a new controller named Lu Wen.\n// he is on his way out', ['new Lu Wen controller']],
  [
    'Ms He agreed to the invoice data next Tuesday. We will correct the bill today. Back on the 24th.',
    ['theirs he 2026-11-24', 'ours 2026-11-18', 'next 2026-11-24'],
  ],
  // short and dry
  ['Zhou ok w/ trial. He Ying: price again.', []],
  ['Saw He Ying. Pushed on payment. I promised to ask finance, answer by Friday.', ['ours 2026-11-20']],
  ['Tender on 12/8? Not fixed.', []],
  [
    'Zheng Wei, 40 min. Zheng guaranteed the new receiving schedule by 5 Dec; we will change the loading plan.',
    ['theirs zheng 2026-12-05'],
  ],
  // what we did not promise
  ['Ms He asked whether we could promise prices for three years, I said I would ask.', ['need he']],
  ['Feng wants us to guarantee supply in high season. We did not promise anything.', ['need feng']],
  ['If Hengyue cuts again we will have to follow. Xu said he would add volume if quality holds.', []],
  ['The test report we promised went to Bai Jing. She had no comment.', []],
  // what they did not promise
  ['Zhou never agreed to a second trial. Waiting for Shen Lan to say yes.', []],
  ['I heard Xu Wenbin has promised Hengyue a trial on one line.', ['rival hengyue']],
  ['Tang Min said she will send us the promotion plan by the end of the month.', ['theirs tang 2026-11-30']],
  // mixed names, figures, terms
  [
    'Linda complained that the ASN is always late and wants it two hours earlier from 1 December. I promised a proposal by the next working day.',
    ['attitude linda −1', 'need linda', 'ours 2026-11-19'],
  ],
  ['Ruituo quoted R&D 1,150 yuan per ton for sachets, up 2.5%.', ['rival ruituo +2.5% 1,150 yuan per ton']],
  ['Leaks were 1,050 cases last month, now 105 cases came back.', ['measure 105']],
  ['Target: leaks below 100 cases a month.', []],
  ['Weekly call as usual. Shutdown of line 5 on Friday.', ['date 2026-11-20']],
  ['The annual contract was signed on 10 December last year, renewal in mid-December, no day given.', []],
  ['Group budget is fixed on 20 January 2027. Next call with Shen Lan on 30 November.', ['date 2027-01-20', 'next 2026-11-30 shen']],
  ['Li Qiang said: "Every stop costs us forty minutes." Bai was not there.', ['quote li']],
  ['Xu Wenbin told us “no tracing, no talk about prices”.', ['quote xu']],
  ['I told Ms He that payment must be sixty days at most. She was not amused.', []],
  ['Zhou introduced the new quality manager, named Lu Wen.', ['new Lu Wen quality manager']],
  ['Zhou was pleased with our service, unhappy with Hengyue about delays.', ['attitude zhou +1']],
  ['He Ying and Feng Lijun both supported a small trial.', ['attitude he +1', 'attitude feng +1']],
  ['Hengyue has not visited. Will Mingbai raise prices?', []],
  ['We may 5 or 6 times a year stop at the plant; in march weather it is bad. Our demo will be fine.', []],
  // the first that were held out; tuned on since
  [
    "Saw Zhou at the plant. He's fine with a second trial as long as the line stops no more than four hours. I'll send him the trial plan by the 25th.",
    ['ours 2026-11-25'],
  ],
  ['Ms He asked us to guarantee delivery within seven days. I did not commit and said we would come back to her.', ['need he']],
  ['If they give us 60% of the frame we will stretch payment to ninety days. He Ying did not react.', []],
  [
    'Heard that Hengyue quoted Feng a new price on 5 October for retort pouches, 0.36 each, 4% below ours.',
    ['rival hengyue −4% 0.36 each'],
  ],
  ['Leaks are bad: 1,280 cases came back this month, last month it was 960. Bai Jing is unhappy.', ['measure 1280', 'attitude bai −1']],
  ['We will hear by Friday. Did 5 market visits with Tang Min before lunch.', []],
  [
    'Linda Chen insists that VMI has to be live by the end of December; she promised the interface document tomorrow.',
    ['need linda', 'theirs linda 2026-11-19'],
  ],
  ['Tang Min asked whether we could deliver one more time a week. Her people are short in high season.', ['need tang']],
  [
    'Wang Lei is the new purchasing manager, starts Monday. Tender opens on 15 January.',
    ['new Wang Lei purchasing manager', 'date 2027-01-15'],
  ],
  ['Will Zhou support us? No idea. He neither agreed nor objected.', []],
  [
    'Handed over the samples we promised last time. Zheng Wei said he would send the record of breaks next Tuesday.',
    ['theirs zheng 2026-11-24'],
  ],
  [
    'Mingbai and Ruituo have both approached Shen Lan; Ruituo sent a batch of sachets, Shen has not tried them yet.',
    ['rival mingbai', 'rival ruituo', 'rival ruituo'],
  ],
  ['Xu Wenbin, word for word: "One more leak and everything goes to Hengyue." I did not argue.', ['quote xu']],
  [
    'Li Qiang complained about slow reel changes and wants a bigger reel. We promised a man on site within three working days. Next meeting 2 December with Xu and Shen Lan, take V1.3.',
    ['attitude li −1', 'need li', 'ours 2026-11-23', 'next 2026-12-02 xu shen'],
  ],
  // the second that were held out; tuned on since
  [
    'Old Zhou walked us down the filling line, says the seal temperature has to hold at 185 degrees. I guarantee a control plan by next Friday.',
    ['need zhou', 'ours 2026-11-27'],
  ],
  [
    'Call with Shen Lan. Shen is keen on the temperature label, wants a small trial in mid-January; we will send samples by 20 December.',
    ['attitude shen +1', 'need shen', 'ours 2026-12-20'],
  ],
  ['Ms He asked for a rebate of 3.5% instead of 2%. I gave no answer.', ['need he']],
  [
    'Mingbai was at the plant last Thursday, showed Zheng Wei a new paper tray and quoted 2,300 yuan per ton.',
    ['rival mingbai 2,300 yuan per ton'],
  ],
  [
    'Bai Jing told us one batch of two was off colour and needs a corrective report. We committed to deliver it by the end of the month.',
    ['need bai', 'ours 2026-11-30'],
  ],
  ['Ten minutes with Xu Wenbin, who said "quality first, everything else later".', ['quote xu']],
  [
    'Feng Lijun agreed to send a draft of the frame within two weeks. The frame contract expires on 28 December.',
    ['theirs feng 2026-12-02', 'date 2026-12-28'],
  ],
  ['If samples come next week, Li Qiang would run a trial at the weekend. Whether they come depends on the factory.', []],
  ['Apparently Ruituo raised sachets by 6%, Ms He would not confirm.', ['rival ruituo +6%']],
  ['Linda requires us to hold three days of stock, I said we must look at the interface first.', ['need linda']],
  ['96 cases of leaks came back this month, 40 cases fewer than last month. Zhou was happy with that.', ['measure 96', 'attitude zhou +1']],
  ['Tang Min does not support new packaging and complained about the cost.', ['attitude tang −1']],
  ['We meet again on 1 December, He Ying and Bai Jing will come, I bring version 4.', ['next 2026-12-01 he bai']],
  [
    'Logistics has changed hands: Sun Jianguo took over as logistics manager, Zheng Wei retires next month.',
    ['new Sun Jianguo logistics manager'],
  ],
  ['No talk of prices. We had dinner and spoke about schools. Someone from Hengyue sat there and kept quiet.', []],
];
