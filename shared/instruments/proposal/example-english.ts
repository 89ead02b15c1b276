import type { chinese } from './example-chinese.ts';

/** Invented firms, people and figures. */
export const english: typeof chinese = {
  company: 'Chengchuan Packaging (Jiangsu) Co., Ltd.',
  customer: 'Heyu Foods',
  customerLegal: 'Sichuan Heyu Foods Co., Ltd.',
  rival: 'Hengyue Pack',
  people: {
    chen: 'Chen Ke',
    chenTitle: 'Key Account Manager',
    gao: 'Gao Yuan',
    gaoTitle: 'General Manager',
    zhou: 'Zhou Qiming',
    zhouTitle: 'Plant Manager',
    he: 'He Ying',
    heTitle: 'Purchasing Manager',
  },
  need: {
    title: 'Trace a lot within an hour',
    words: 'When something goes wrong we must say within an hour which lot it is and where it went.',
    person: 'Gao Yuan, General Manager',
    place: 'Strategic supplier meeting',
  },
  openings: {
    leaks: {
      title: 'Leaking bags returned',
      words: '300 cases a month come back leaking.',
      person: 'Zhou Qiming, Plant Manager',
      place: 'Filling and packing',
    },
    changes: {
      title: 'Stops for recipe changes',
      words: 'A recipe change costs 40 minutes.',
      person: 'Zhou Qiming, Plant Manager',
      place: 'Cooking, mixing',
    },
    tracing: {
      title: 'Slow tracing',
      words: 'Finding one lot means two days of paper.',
      person: 'He Ying, Purchasing Manager',
      place: 'Quality and tracing',
    },
    cold: {
      title: 'Cold chain unproven',
      words: 'Nobody can say whether it stayed cold on the road.',
      person: 'Zheng Wei, Logistics',
      place: 'Cold delivery',
    },
    colour: {
      title: 'Chilli colour varies',
      words: 'No two chilli lots have the same colour.',
      person: 'He Ying, Purchasing Manager',
      place: 'Raw materials',
    },
    film: { title: 'Easy-peel lid film' },
    doses: { title: 'Pre-dosed ingredient packs' },
    codes: { title: 'One code per bag' },
    label: { title: 'Temperature label' },
  },
  head: {
    title: 'Cooperation on packaging and ingredients',
    promise: '60 % fewer leaking bags and half the stops, within a year',
    version: 'V1.0',
    notice:
      'This proposal contains operating data of both companies. It is for your review of this cooperation only; please do not pass it on without the written consent of both.',
    summary:
      'In 2027 you want to ship a tenth more from three plants without a new line. Four losses stand in the way: leaking bags, stops for recipe changes, slow tracing, refused cold deliveries. On your own figures they cost CNY 2,492 k a year.',
    situation:
      'What follows comes from conversations between September and November 2026, each with source and date. Where we misunderstood, your correction counts.',
    diagnosis: 'Stops and leaks are four fifths of the loss, and both happen right before and after filling.',
    doingNothing:
      'With a tenth more output, stops for recipe changes alone would take another 35 days of capacity: the extra tenth could not be made.',
    optionsText:
      'The three offers can be taken in steps. We advise the whole chain: it covers three losses, and the pilot needs only two lines.',
    caseText: '',
    planText: 'First a pilot, then the rest; every step has an owner on both sides and a test.',
    escalation: 'after 4 hours to Lu Jia, after 24 hours to Chen Ke, after 48 hours to the general manager.',
    company: 'Founded in 2009; our Jiangsu plant holds ISO 9001 and the licence for food packaging. Certificates are in the annex.',
    ask: 'Agree to a 90-day pilot on two lines of plant 2.',
    wayOut: 'If the agreed measures are missed you may leave free of charge and we bear the cost of the pilot.',
    signer: 'Gu Wei',
    internalNote: 'The rival negotiates the yearly frame in December: we need the pilot before that.',
  },
  objectives: [
    {
      measure: 'Leaking bags returned',
      baseline: '3,600 cases a year',
      target: '≤ 1,440 a year',
      date: '2027-12-31',
      measuredBy: 'Your quality dept',
      source: 'Returns ledger',
    },
    {
      measure: 'Stop per recipe change',
      baseline: '40 minutes',
      target: '≤ 22 minutes',
      date: '2027-09-30',
      measuredBy: 'Your plant 2',
      source: 'Daily report',
    },
    {
      measure: 'Time to trace a lot',
      baseline: '2 days',
      target: '≤ 1 hour',
      date: '2027-06-30',
      measuredBy: 'Your quality dept',
      source: 'Tracing drill',
    },
  ],
  losses: [
    {
      place: 'Filling and packing',
      label: 'Leaking bags',
      formula: '300 cases × 12 months × CNY 260',
      source: 'Returns ledger 2026-11-06',
    },
    {
      place: 'Cooking, mixing',
      label: 'Stops for recipe changes',
      formula: '520 × 40 minutes × CNY 3,000 an hour',
      source: 'Daily report 2026-11-06',
    },
    { place: 'Quality and tracing', label: 'Slow tracing', formula: '96 × 2 days × 2 people × CNY 600', source: 'Quality dept 2026-10-29' },
    { place: 'Cold delivery', label: 'Refused deliveries', formula: '1,100 cases × CNY 260', source: 'Logistics 2026-10-29' },
  ],
  offers: [
    {
      title: 'Easy-peel lid film with sealing set-up',
      headline: 'Seals tight, peels easily',
      provides:
        'Two sizes of easy-peel film, first lot ready to try\nA card of temperature, pressure and time for every line\nA monthly check of seal strength with report',
      proof: 'Trial in plant 2 on 12 November 2026: 12,000 bags in 8 hours, 3 leaks (report in the annex).',
      terms: 'Lots with more than 5 leaks in 10,000 are replaced free of charge.',
      note: 'Floor price of the film: 1.02.',
    },
    {
      title: 'Pre-dosed ingredient packs',
      headline: 'One pack a batch, no stop',
      provides:
        'Weighed, mixed and nitrogen-packed to your recipe\nStock kept to your rolling 13-week plan, refilled in two days\nDrawings and guidance for the dosing stations',
      proof: 'A sauce maker cut changes from 38 to 19 minutes in 2025; you may call them.',
      terms: 'Recipes stay confidential and yours; short packs are replaced free of charge.',
      note: '',
    },
    {
      title: 'One code per bag',
      headline: 'Know the lot within an hour',
      provides:
        'A unique code on every bag, outside the seal\nA page to look up lot, shift and raw material\nData files for your existing system',
      proof: 'Three customers are live; tracing takes 46 minutes on average; a visit can be arranged.',
      terms: 'The data are yours and handed over when the cooperation ends.',
      note: 'Interface estimated at 40 days of work, not checked yet.',
    },
  ],
  gains: [
    {
      label: 'Fewer leaking bags',
      formula: 'CNY 936 k × (40 / 60 / 75 %)',
      assumption: '60 % fewer leaks',
      source: 'Trial report 2026-11-12',
    },
    { label: 'dearer film', formula: '1.2 m bags × CNY 0.08', assumption: 'as quoted', source: 'Quotation' },
    { label: 'Sealing tools', formula: '2 sets × CNY 30 k', assumption: '', source: 'Quotation' },
    {
      label: 'Shorter stops',
      formula: 'CNY 1,040 k × (30 / 45 / 55 %)',
      assumption: '18 minutes less each time',
      source: 'Timed in plant 2, 2026-11-06',
    },
    { label: 'packing of doses', formula: '9,600 cases × CNY 12.50', assumption: 'as quoted', source: 'Quotation' },
    { label: 'Dosing stations', formula: '6 stations × CNY 30 k', assumption: '', source: 'Equipment dept 2026-11-12' },
    {
      label: 'Cash in small ingredients',
      formula: 'CNY 400 k × 50 %',
      assumption: 'we carry half the stock',
      source: 'Finance 2026-11-12',
    },
    {
      label: 'Less tracing work',
      formula: 'CNY 230 k × (50 / 70 / 85 %)',
      assumption: '30 % of lots still by hand',
      source: 'Quality dept 2026-10-29',
    },
    { label: 'coding service', formula: '1.2 m bags × CNY 0.04', assumption: 'as quoted', source: 'Quotation' },
  ],
  duties: [
    { offer: 'offers-1', what: 'Set up sealing on two lines', ours: 'Lu Jia', theirs: 'Zhou Qiming', date: '2026-12-25' },
    { offer: 'offers-1', what: 'First film in stock', ours: 'Lu Jia', theirs: 'He Ying', date: '2027-01-15' },
    { offer: 'offers-2', what: 'Hand over recipes, approve first sample', ours: 'Shen Ke', theirs: 'Shen Lan', date: '2027-02-26' },
    { offer: 'offers-3', what: 'Connect the data', ours: 'Shen Ke', theirs: '', date: '2027-04-30' },
  ],
  options: [
    { name: 'A Sealing only', remark: 'Solves the leaks' },
    { name: 'B Whole chain', remark: 'Three losses at once' },
  ],
  exclusions: [{ text: 'cold transport' }, { text: 'changes to your ERP system' }],
  departments: [
    { department: 'Purchasing', gets: 'One source for film and doses; CNY 200 k less tied up in stock' },
    { department: 'Production', gets: '18 minutes less per recipe change, 60 % less rework of leaks' },
    { department: 'Quality', gets: 'A lot traced within an hour, a monthly report on seal strength' },
    { department: 'Finance', gets: 'Benefits and outlay that can be checked line by line' },
  ],
  milestones: [
    { what: 'Sign the pilot', theirs: 'Gao Yuan', ours: 'Gu Wei', date: '2026-12-11', test: 'Signed by both' },
    { what: 'Set up sealing', theirs: 'Zhou Qiming', ours: 'Lu Jia', date: '2026-12-25', test: '≤ 5 leaks in 8 hours' },
    { what: 'First film in stock', theirs: 'He Ying', ours: 'Lu Jia', date: '2027-01-15', test: 'Stock as booked' },
    { what: 'Doses in use', theirs: 'Zhou Qiming', ours: 'Shen Ke', date: '2027-04-01', test: 'Change ≤ 22 minutes' },
    { what: 'Pilot review', theirs: 'Gao Yuan', ours: 'Chen Ke', date: '2027-04-09', test: 'Three measures checked' },
    { what: 'Tracing live', theirs: '', ours: 'Shen Ke', date: '2027-06-01', test: 'Drill within an hour' },
  ],
  sides: [
    { area: 'Planning', theirs: 'Rolling 13-week plan every Monday', ours: 'Stock plan every Tuesday' },
    { area: 'Technology', theirs: 'Recipes and sealing data', ours: 'Samples, set-up, help on site' },
    { area: 'Billing', theirs: 'Confirm use by the 25th', ours: 'Invoice by the 5th' },
  ],
  promises: [
    { promise: 'Leaks', level: '≤ 5 in 10,000', measured: 'Your monthly check', remedy: 'Lot replaced free of charge' },
    { promise: 'Refill', level: '48 hours', measured: 'Order to stock', remedy: 'CNY 3,000 an hour of standstill, up to 8 hours' },
  ],
  meetings: [
    { text: 'Weekly: planners, 15 minutes.' },
    { text: 'Monthly: He Ying and Chen Ke.' },
    { text: 'Quarterly: Gao Yuan and Gu Wei.' },
  ],
  references: [
    {
      who: 'A sauce maker in East China',
      what: 'Pre-dosed packs on two lines',
      result: 'Changes from 38 to 19 minutes',
      check: 'By telephone, agreed',
    },
  ],
  prices: [
    { item: 'Easy-peel lid film', unit: 'bags' },
    { item: 'Pre-dosed ingredient packs', unit: 'cases' },
    { item: 'Coding service', unit: 'bags' },
    { item: 'Sealing tools', unit: 'sets' },
  ],
  terms: [
    { term: 'Payment', text: 'Billed monthly on use, transfer within 60 days of invoice.' },
    { term: 'Delivery', text: '10 working days from order; below safety stock within 48 hours.' },
    { term: 'Warranty', text: 'Film keeps 12 months; weak seals are replaced free of charge.' },
  ],
  risks: [
    {
      risk: 'Uneven sealing machines',
      sign: 'Over 6 degrees apart on one line',
      answer: 'Set up line by line; we replace heating plates if needed',
      owner: 'Lu Jia',
    },
    {
      risk: 'Recipes change often',
      sign: 'More than twice a month',
      answer: 'Loose dosing stays possible; first sample in 48 hours',
      owner: 'Shen Ke, Shen Lan',
    },
    { risk: 'Incomplete scanning', sign: 'Over 1 % missed a shift', answer: 'One of us on the line for three months', owner: 'Shen Ke' },
  ],
  exits: [
    { title: 'Pilot', text: 'Review on 9 April 2027: if any measure is missed you may leave in writing at no cost.' },
    { title: 'Frame', text: 'Either side may end it with 90 days notice in writing.' },
    { title: 'Handover', text: 'Within 30 days we hand over settings, records and tracing data, and deliver for 90 days more.' },
  ],
  steps: [
    { what: 'First meeting of both teams in plant 2', owner: 'Chen Ke', date: '2026-12-14' },
    { what: 'Sealing set-up starts', owner: 'Lu Jia, Zhou Qiming', date: '2026-12-21' },
    { what: 'Pilot starts, our engineer on site', owner: 'Shen Ke', date: '2027-01-04' },
  ],
  annexes: [{ text: 'trial report (2026-11-12)' }, { text: 'price list' }, { text: 'certificates' }],
};
