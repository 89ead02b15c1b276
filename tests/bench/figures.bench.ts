import { figures } from '@shared/instruments/customer-tiers/figures.ts';
import { effortOf } from '@shared/instruments/customer-tiers/effort.ts';
import { customerTiers } from '@shared/instruments/customer-tiers/index.ts';
import { model } from '@shared/instruments/customer-tiers/model.ts';
import { movementOf } from '@shared/instruments/customer-tiers/movement.ts';
import { structureOf } from '@shared/instruments/customer-tiers/structure.ts';
import { makeFormat } from '@shared/i18n/format.ts';
import { translator } from '@shared/i18n/translate.ts';
import type { Facts } from '@shared/instruments/facts.ts';
import { crowd } from './crowd.ts';

/**
 * Row figures: everything customer-tiers computes over 10,000 customers, against one pass of JSON.stringify over the same data as objects;
 * and the same after one potential changed. Interleaved, medians.
 */
const ROUNDS = 15;
/** Turns before anything is counted: the window has been open for a while when somebody edits. */
const WARM = 40;
const SIZE = 10_000;
const EDIT_GOAL = 1 / 100;

const speech = { t: translator(customerTiers.messages, 'zh-CN'), format: makeFormat('zh-CN', 'CNY'), language: 'zh-CN' as const };
const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const round = (value: number): number => Math.round(value * 1_000) / 1_000;

/** A customer as the documents hold it, with sales by quarter: what the floor writes. */
function objectsOf({ portfolio: p }: Facts): unknown[] {
  const width = p.quarters.length;
  return p.ids.map((id, i) => ({
    id,
    rev: 0,
    changedAt: '2026-11-23T08:00:00.000Z',
    code: p.codes[i],
    name: p.names[i],
    city: p.cities[i],
    country: p.countries[i],
    potential: { value: p.potential[i], status: 'assumed', source: 'guess', at: p.potentialAt[i] },
    contacts: {},
    sites: {},
    sales: {
      lastSale: p.lastSale[i],
      sources: { import: Object.fromEntries(p.quarters.map((quarter, q) => [quarter, { '': p.sales[i * width + q] }])) },
    },
  }));
}

function everything(facts: Facts): number {
  const f = figures(model.empty(), facts);
  structureOf(f);
  effortOf(f);
  movementOf(f);
  return customerTiers.readings(f, speech).length;
}

/** Only what an edit must recompute before it can be shown: tiers and structure. */
const afterEdit = (facts: Facts): number => structureOf(figures(model.empty(), facts)).total;

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Fresh columns with other amounts, so that nothing remembered helps. */
function shaken(facts: Facts, turn: number): Facts {
  const sales = facts.portfolio.sales.map((value, i) => value + ((i * 31 + turn * 17) % 97) * 10_000);
  const potential = facts.portfolio.potential.map((value, i) => value + ((i * 13 + turn * 29) % 89) * 10_000);
  return { ...facts, portfolio: { ...facts.portfolio, sales, potential } };
}

function edited(facts: Facts, turn: number): Facts {
  const potential = facts.portfolio.potential.slice();
  potential[(turn * 4_801) % SIZE] = 12_345_000 + turn * 1_000_003;
  return { ...facts, portfolio: { ...facts.portfolio, potential } };
}

const base = crowd(SIZE);
const objects = objectsOf(base);
const times = { all: [] as number[], floor: [] as number[], edit: [] as number[] };
for (let turn = 0; turn < ROUNDS + WARM; turn++) {
  const facts = shaken(base, turn);
  const all = timed(() => everything(facts));
  const floor = timed(() => JSON.stringify(objects));
  const next = edited(facts, turn);
  const edit = timed(() => afterEdit(next));
  if (turn < WARM) continue;
  times.all.push(all);
  times.floor.push(floor);
  times.edit.push(edit);
}
const ours = { everything: round(median(times.all)), afterOneEdit: round(median(times.edit)) };
const floor = { stringify: round(median(times.floor)) };
const ratio = { everything: round(ours.everything / floor.stringify), afterOneEdit: round(ours.afterOneEdit / floor.stringify) };
const holds = ratio.everything <= 1 && ratio.afterOneEdit <= EDIT_GOAL;
const goal = 'everything ≤ 1 × JSON.stringify of the same data; after one edit ≤ 1/100 of it';
process.stdout.write(`${JSON.stringify({ row: 'figures', unit: 'ms', customers: SIZE, ours, floor, ratio, goal, holds })}\n`);
