import { expect, test } from 'vitest';
import { instruments } from '@shared/instruments/index.ts';
import { workspaceCommands } from '@shared/workspace/commands/index.ts';
import { example } from '@shared/instruments/visits/example.ts';
import { figures } from '@shared/instruments/visits/figures.ts';
import { groundZh } from '@shared/instruments/visits/rules/notes/ground.ts';
import { NOTES_ZH } from '@shared/instruments/visits/rules/notes/zh.ts';
import { suggest } from '@shared/instruments/visits/rules/suggest.ts';
import { takingOf, takingsOf } from './taking.ts';

const { data, facts } = example('zh-CN');
const visit = figures(data, facts).visits.find((one) => one.visit.date === '2026-11-18')!;
const view = { target: 'c-1', facts };
const taken = (text: string) =>
  suggest(text, groundZh).found.map((one) => takingOf(one, one.words, visit, view, new Map([['hengyue', '早先记的']])));

test('a promise becomes an action that names its visit; of ours it is the goer’s', () => {
  expect(taken('我答应下周三前给验证方案，何经理答应周五把用量表发来')).toMatchObject([
    {
      request: {
        command: 'actions.addAction',
        target: 'c-1',
        args: { title: '验证方案', side: 'us', owner: '陈可', person: 'p-chenke', due: '2026-11-25', answers: ['visits:v-2026-11-18'] },
      },
      taken: { kind: 'promiseOurs', instrument: 'actions' },
    },
    { request: { command: 'actions.addAction', args: { title: '用量表', side: 'customer', owner: '何颖', due: '2026-11-20' } } },
  ]);
});

test('a need keeps whose words it is, on which occasion, on which day', () => {
  expect(taken('周厂长说良率要到 99% 才能换线')).toMatchObject([
    {
      request: {
        command: 'customer-profile.needs.add',
        args: {
          fields: { title: '良率要到 99% 才能换线', person: '周启明', occasion: '请厂长点头做二次试机', at: '2026-11-18', source: 'visit' },
        },
      },
    },
  ]);
});

test('news of a rival is added to what was noted, not written over it', () => {
  expect(taken('恒岳把蒸煮袋降了 5%')[0]?.request).toEqual({
    command: 'rival.edit',
    args: { rival: 'hengyue', fields: { note: '早先记的\n2026-11-18 禾屿食品: 恒岳把蒸煮袋降了 5%' } },
  });
});

test('an attitude moves by one step and is only assumed; of somebody unknown it moves nothing', () => {
  expect(taken('周厂长认可报告')[0]?.request?.args).toEqual({ person: 'zhou', fields: { attitude: 1, status: 'assumed' } });
  expect(taken('白经理认可报告')).toEqual([null]);
});

test('the next visit is planned with the people named, else with those who were met', () => {
  expect(taken('下次 12 月 3 日再来')[0]?.request).toMatchObject({
    command: 'visits.plan',
    args: { date: '2026-12-03', people: ['zhou', 'he'] },
  });
  expect(taken('下次 26 号带第 3 版去见许总')[0]?.request).toMatchObject({ args: { date: '2026-11-26', people: ['xu'], version: 'V3' } });
});

test('whatever can be taken goes to a command that is there and fits its arguments', () => {
  const all = NOTES_ZH.flatMap(([text]) => taken(text)).filter((one) => one !== null);
  expect(new Set(all.map(({ taken: { kind } }) => kind)).size).toBe(10);
  for (const { request } of all) {
    if (!request) continue;
    const [instrument = '', ...name] = request.command.split('.');
    const own = instruments.find(({ id }) => id === instrument)?.commands[name.join('.')];
    const command = own ?? workspaceCommands[request.command];
    expect(command?.args.safeParse(request.args), request.command).toMatchObject({ success: true });
  }
});

test('two pieces of news of one rival are both noted', () => {
  const { found } = suggest('恒岳把蒸煮袋降了 5%。恒岳还送了样。', groundZh);
  const all = takingsOf(found, ({ words }) => words, visit, view, new Map());
  expect(all.at(-1)?.request?.args).toEqual({
    rival: 'hengyue',
    fields: { note: '2026-11-18 禾屿食品: 恒岳把蒸煮袋降了 5%\n2026-11-18 禾屿食品: 恒岳还送了样' },
  });
});

test('words of the customer’s stand in the report with who said them, and go nowhere else', () => {
  expect(taken('许总说“先把质量做好”')).toEqual([
    { request: null, taken: { kind: 'quote', words: '先把质量做好', instrument: 'visits', person: 'xu' } },
  ]);
});

test('a message that was said is marked where it was planned: on the day, by the way and by whoever went', () => {
  const told = { kind: 'told', id: 't', words: '封口线能快', message: 'm-1', person: 'zhou', state: 'delivered', day: null } as const;
  const taking = takingOf(told, told.words, visit, view, new Map());
  expect(taking).toEqual({
    request: {
      command: 'three-basics.setCell',
      target: 'c-1',
      args: { message: 'm-1', person: 'zhou', state: 'delivered', at: '2026-11-18', channel: 'visit', by: 'p-chenke' },
    },
    taken: { kind: 'told', words: '封口线能快', instrument: 'three-basics' },
  });
  const command = instruments.find(({ id }) => id === 'three-basics')?.commands['setCell'];
  expect(command?.args.safeParse(taking?.request?.args)).toMatchObject({ success: true });
});
