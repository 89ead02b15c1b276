import { makeFormat } from '@shared/i18n/format.ts';
import { translator } from '@shared/i18n/translate.ts';
import type { Instrument, LayoutOptions } from '@shared/instruments/contract.ts';
import { instruments } from '@shared/instruments/index.ts';
import { measureText } from '@shared/scene/measure.ts';
import { KEY_ACCOUNT } from '@shared/sample/keyAccount.ts';
import { sampleDocs } from '@shared/sample/workspace.ts';
import type { Docs } from '@shared/workspace/documents.ts';
import { gather, type Surroundings } from '@shared/workspace/gather.ts';
import { planKey } from '@shared/workspace/pages.ts';
import { buildPortfolio } from '@shared/workspace/portfolio.ts';
import type { CustomerPage, Part, Plan } from '@shared/workspace/schemas.ts';

/**
 * Row account-plan: every view of one customer's plan, figures and drawing, for a plan of 200 stakeholders, 60 activities, 400 chips, 300 actions and
 * 500 visits, against the sample's. Interleaved, medians. Beside it the view that takes longest, and the floor: one JSON.stringify of the
 * same plan.
 */
const ROUNDS = 9;
const WARM = 3;
const TODAY = '2026-11-23';
/** Entities that a plan of this size holds, by instrument and collection; what is not named stays as in the sample. */
const SIZES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  stakeholders: { people: 200 },
  'value-chain': { activities: 60, chips: 400 },
  actions: { actions: 300 },
  visits: { visits: 500 },
};
/** A view may take this much of a frame's 50 ms on the machine that draws; the rest is the page's. */
const FRAME = 50;
const SIZE = { width: 1100, height: 720 };

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const round = (value: number): number => Math.round(value * 1_000) / 1_000;

/** As many entities as wanted: those there, then copies of them under ids of their own. */
function grown(collection: Readonly<Record<string, object>>, count: number): Record<string, object> {
  const own = Object.entries(collection);
  const more = Array.from({ length: Math.max(0, count - own.length) }, (_, i) => {
    const [id, one] = own[i % own.length] ?? ['x', {}];
    const copy = `${id}-${i}`.slice(0, 60);
    return [copy, { ...one, id: copy }] as const;
  });
  return Object.fromEntries([...own, ...more]);
}

function enlarged(plan: Plan): Plan {
  const parts = Object.entries(plan.parts).map(([instrument, part]): [string, Part] => {
    const data = part.data as Record<string, Record<string, object>>;
    const sizes = Object.entries(SIZES[instrument] ?? {}).map(([key, count]) => [key, grown(data[key] ?? {}, count)] as const);
    return [instrument, { ...part, data: { ...data, ...Object.fromEntries(sizes) } }];
  });
  return { ...plan, parts: Object.fromEntries(parts) };
}

const sample = sampleDocs({ language: 'zh-CN', today: TODAY, now: `${TODAY}T08:00:00.000Z`, id: 'w-bench' });
const customer = Object.values((sample['customers/0001'] as CustomerPage).customers).find(({ code }) => code === KEY_ACCOUNT)?.id ?? '';
const key = planKey(customer);
const large: Docs = { ...sample, [key]: enlarged(sample[key] as Plan) };
const portfolio = buildPortfolio(sample, TODAY);
const views = instruments.filter(({ scope }) => scope === 'customer');

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Data, facts of all the others, figures, drawing: what the page does when one value changed. */
function drawn(world: Surroundings, one: Instrument): number {
  const gathered = gather(world, one, customer);
  if (!gathered.ok) throw new Error(gathered.error.code);
  const { data, facts } = gathered.value;
  const options: LayoutOptions = {
    t: translator<string>(one.messages, 'zh-CN'),
    format: makeFormat('zh-CN', 'CNY'),
    language: 'zh-CN',
    size: SIZE,
    measure: measureText,
    view: { form: 'screen' },
  };
  return one.layout(one.figures(data, facts), options).marks.length;
}

const worldOf = (docs: Docs): Surroundings => ({ docs, portfolio, today: TODAY });
const times = { sample: [] as number[], large: [] as number[], floor: [] as number[], views: new Map<string, number[]>() };
for (let turn = 0; turn < ROUNDS + WARM; turn++) {
  const small = views.reduce((sum, one) => sum + timed(() => drawn(worldOf(sample), one)), 0);
  const each = views.map((one) => [one.id, timed(() => drawn(worldOf(large), one))] as const);
  const floor = timed(() => JSON.stringify(large[key]));
  if (turn < WARM) continue;
  times.sample.push(small);
  times.large.push(each.reduce((sum, [, took]) => sum + took, 0));
  times.floor.push(floor);
  for (const [id, took] of each) times.views.set(id, [...(times.views.get(id) ?? []), took]);
}
const bytes = (docs: Docs): number => JSON.stringify(docs[key]).length;
const slowest = [...times.views].map(([id, all]) => ({ id, ms: round(median(all)) })).sort((a, b) => b.ms - a.ms);
const ours = { sample: round(median(times.sample)), large: round(median(times.large)), slowest: slowest.slice(0, 3) };
const grownBy = round(bytes(large) / bytes(sample));
const ratio = round(ours.large / ours.sample);
const holds = ratio <= 3 * grownBy && (slowest[0]?.ms ?? 0) <= FRAME;
process.stdout.write(
  `${JSON.stringify({ row: 'account-plan', unit: 'ms', bytes: bytes(large), grownBy, ours, floor: { stringify: round(median(times.floor)) }, ratio, goal: `all views of the large plan ≤ 3 × its growth in bytes against the sample’s; no view over ${FRAME} ms`, holds })}\n`,
);
