import type { Language } from '@shared/i18n/translate.ts';

/** One part of the guide: a heading, sentences, and steps or points. */
export interface GuidePart {
  readonly title: string;
  readonly text?: string;
  readonly steps?: readonly string[];
  readonly points?: readonly string[];
}

export interface GuideWords {
  readonly title: string;
  readonly lead: string;
  readonly classification: string;
  readonly sender: string;
  readonly tiersCaption: string;
  readonly benefitsCaption: string;
  /** Before the first picture, between the two, after the second. */
  readonly first: readonly GuidePart[];
  readonly middle: readonly GuidePart[];
  readonly last: readonly GuidePart[];
  readonly keys: {
    readonly title: string;
    readonly head: readonly [string, string];
    readonly rows: readonly (readonly [string, string])[];
  };
}

const zh: GuideWords = {
  title: '客阶使用指南',
  lead: '把培训里学的客户关系管理，变成每天用得上的东西：谁值得多跑，对手给了什么，我们拿什么更好的方案去。全在这台电脑上，不联网。',
  classification: '使用指南',
  sender: '客阶',
  tiersCaption: '客户分级管理：横轴现值，纵轴潜力；小A 是现值未到、潜力已到的客户',
  benefitsCaption: '竞争利益比较：客户看重什么，我们和对手各给几分，斜线是空当',
  first: [
    {
      title: '第一天：从客户表到方案',
      text: '先看样子：开始页上“打开示例”，四步导览带您走一遍，F6 就去。',
      steps: [
        '把销售表（Excel、CSV）拖进窗口。先试算，看清哪几行进得来、哪几行要改，再导入；导错了可以撤销。',
        '看“客户分级管理”：谁是 A，谁是小A，上季谁掉了级。潜力未知的，点客户直接填。',
        '挑一家重点客户，画“价值链”：它怎么做生意，哪一步疼，谁在供。原话带人名和日子。',
        '做“竞争利益比较”：它最看重什么，我们几分，谁更好。1 到 5 键把机会点放进方案，或变成行动。',
        '写“合作方案”，导出 Word。里面没有对手、没有评分，导出前会查一遍。',
      ],
    },
  ],
  middle: [
    {
      title: '每天：先看“今日”',
      text: '先还欠客户的，再做本周到期的，再守住正在少的，最后争取机会。每件事一个按钮，直接到要填的地方。今天不做的按 S 推迟，做完按 E 勾掉。',
    },
    {
      title: '每季：自己评一次',
      text: '“我”里有业务人员的阶梯和七个好习惯。先说上季的承诺做到没有，再一键一条地答，五到七分钟；写一句凭据，下季才有得比。封存以后只能加更正。默认只有自己看得到，要分享就一项一项挑，先看对方会看到什么。',
    },
  ],
  last: [
    {
      title: '评审与行动',
      text: '“客户一页”用一句话说清这家客户；开始评审，最多定三件事，封存后下次看得见变了什么。目标写客户的好处和能量的数；行动有人、有日子。部门和伙伴答应的事按期没按期，列表、看板、时间轴三种看法，可以导出到日历。',
    },
    {
      title: '文件、备份、发送',
      points: [
        '工作区是一个 .keyrung 文件夹，里面都是可读的 JSON。改动自动保存，关掉也不丢。',
        '每天自动备份；“备份与恢复”里先看差别，再放回，或另开成一个工作区放在旁边。',
        '要给同事，用“装成一个文件发送”，得到 .keyrungz；自评默认不带。对方拖进客阶就能打开；改好发回来的，先和您这份比，留我的、用对方的、另存一份，由您挑。',
        '谁拿得到文件夹，谁就读得到里面的内容，请按公司规定存放。',
      ],
    },
  ],
  keys: {
    title: '常用键',
    head: ['键', '做什么'],
    rows: [
      ['Ctrl K', '找客户、人、视图、命令；中文、拼音、首字母都行'],
      ['Ctrl Z / Ctrl Y', '撤销 / 重做，什么都可以'],
      ['Ctrl 1–9', '本组的第几个视图'],
      ['方向键、Enter', '图上移动、就地编辑；Delete 删除，可撤销'],
      ['Ctrl P', '打印本页；加 Shift 存为 PDF'],
      ['?', '全部快捷键'],
    ],
  },
};

const en: GuideWords = {
  title: 'Keyrung: a short guide',
  lead: 'What the training teaches about customer relations, made fit for daily work: who deserves more visits, what rivals give, and which better proposal to take along. All of it on this computer, without a network.',
  classification: 'User’s guide',
  sender: 'Keyrung',
  tiersCaption: 'Customer tiers: sales across, potential up; a small A sells little today and could buy like an A',
  benefitsCaption: 'Rival benefits: what the customer values, our rating and theirs; the hatched part is the opening',
  first: [
    {
      title: 'The first day: from a list to a proposal',
      text: 'To see it filled first: Open the sample on the start page. A tour of four steps leads through it; F6 goes there.',
      steps: [
        'Drop a sales list (Excel, CSV) into the window. A dry run shows what will come in and what needs a look; the import can be undone.',
        'Look at Customer tiers: who is an A, who a small A, who fell since last quarter. Where the potential is unknown, pick the customer and fill it in.',
        'Take one key account and draw its value chain: how it works, where it hurts, who supplies what. Write quotes with person and day.',
        'Compare rival benefits: what matters most, how well we do it, who does it better. Keys 1 to 5 put an opportunity into the proposal or make it an action.',
        'Write the proposal and export it to Word. It holds no rival and no rating, and is checked before it leaves.',
      ],
    },
  ],
  middle: [
    {
      title: 'Every day: begin with Today',
      text: 'First what you owe, then what is due this week, then what is slipping, then openings. Each line has one button that goes straight to the place. S puts a line off, E ticks it off.',
    },
    {
      title: 'Every quarter: assess yourself',
      text: 'Under Me are the sales ladder and the seven habits. Say first whether you kept last quarter’s promises, then answer with one key each, five to seven minutes; a line of evidence makes next quarter comparable. After closing only corrections are possible. Only you see it; share item by item, after seeing what the other will see.',
    },
  ],
  last: [
    {
      title: 'Reviews and actions',
      text: 'One page says the account in one sentence; a review there takes up to three decisions, and shows next time what moved. A goal says what the customer has of it and what is measured; an action has an owner and a day. Whether departments and partners keep their word shows at a glance, as list, board or timeline, and goes to your calendar.',
    },
    {
      title: 'Files, backups, sending',
      points: [
        'A workspace is a .keyrung folder of readable JSON. Changes are saved by themselves; closing loses nothing.',
        'A backup is taken every day. Backups shows what differs, then puts one back or opens it as a workspace beside.',
        'To hand it on, use Send as one file: a .keyrungz without self-assessments, which a colleague drops into Keyrung. One that comes back is compared with yours first: keep mine, take theirs, or open a copy.',
        'Whoever holds the folder can read what is in it: keep it where your company wants it kept.',
      ],
    },
  ],
  keys: {
    title: 'Keys',
    head: ['Key', 'What it does'],
    rows: [
      ['Ctrl K', 'find a customer, person, view or command'],
      ['Ctrl Z / Ctrl Y', 'undo / redo, whatever it was'],
      ['Ctrl 1–9', 'the view of that number in this group'],
      ['Arrows, Enter', 'move on a drawing, edit in place; Delete removes and can be undone'],
      ['Ctrl P', 'print the page; with Shift, save it as PDF'],
      ['?', 'all keys'],
    ],
  },
};

export const guideWords = (language: Language): GuideWords => (language === 'en' ? en : zh);
