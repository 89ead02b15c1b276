import type { Mark, Scene } from '../../../scene/scene.ts';
import type { LayoutOptions } from '../../contract.ts';
import { effortOf, OVER, UNDER } from '../effort.ts';
import type { TierFigures } from '../figures.ts';
import { counted, tierName } from '../names.ts';
import { shareOf, structureOf } from '../structure.ts';
import { CODE, TIERS } from '../tiers.ts';
import { barRole, line, pill, TEXT, words } from './paint.ts';

/** Room of the head line above the rows. */
const HEAD = 18;
const PILL = 36;

const rowsOf = (height: number) => TIERS.map((tier, i) => ({ tier, code: CODE[tier], middle: HEAD + ((height - HEAD) / 4) * (i + 0.5) }));

/** Customers by tier against the target structure, and their share of sales: same rows and signs as the effort. */
export function structureBars(f: TierFigures, { size, t, format, measure }: LayoutOptions): Scene {
  const s = structureOf(f);
  const counts = TIERS.map((tier) => t('band.count', { count: counted(format, s.count[tier]) }));
  const countRoom = Math.max(...counts.map((text) => measure(text, TEXT))) + 8;
  const shareRoom = measure(format.percent(1), TEXT) + 6;
  const half = (size.width - PILL) / 2;
  const [left, right] = [Math.max(10, half - countRoom - 6), Math.max(10, half - shareRoom - 6)];
  const most = Math.max(0.3, ...TIERS.map((tier) => Math.max(shareOf(s.count[tier], s.customers), s.target[tier]))) * 1.05;
  const mostValue = Math.max(0.3, ...TIERS.map((tier) => shareOf(s.value[tier], s.total))) * 1.05;
  const x2 = PILL + half;
  const marks: Mark[] = [words(PILL, 12, t('structure.head'), { fill: 'ink2' }), words(x2 + 4, 12, t('structure.sales'), { fill: 'ink2' })];
  rowsOf(size.height).forEach(({ tier, code, middle }, i) => {
    const target = PILL + (left * s.target[tier]) / most;
    const share = shareOf(s.value[tier], s.total);
    marks.push(
      ...pill(1, middle, code, tierName(t, code)),
      bar(PILL, middle, (left * shareOf(s.count[tier], s.customers)) / most, code),
      line(target, middle - 9, target, middle + 9, 'ink', { strokeWidth: 2.5 }),
      words(x2 - 8, middle + 4.3, counts[i] as string, { anchor: 'end' }),
      bar(x2 + 4, middle, (right * share) / mostValue, code),
      words(size.width, middle + 4.3, format.percent(share), { anchor: 'end' }),
    );
  });
  return { ...size, title: t('structure.title', { a: s.count.A, small: s.count.S, b: s.count.B, c: s.count.C }), marks };
}

const bar = (x: number, middle: number, width: number, code: number): Mark => ({
  type: 'rect',
  x,
  y: middle - 4,
  width: Math.max(1, width),
  height: 8,
  fill: barRole(code),
});

/** Hours by tier: bar = spent, tick = due. */
export function effortBars(f: TierFigures, { size, t, format, measure }: LayoutOptions): Scene {
  const e = effortOf(f);
  const texts = TIERS.map((tier) => {
    const ratio = e.need[tier] > 0 ? format.percent(e.real[tier] / e.need[tier]) : '–';
    return t('effort.row', { real: format.number(e.real[tier]), need: format.number(e.need[tier]), ratio });
  });
  const room = Math.max(...texts.map((text) => measure(text, TEXT, 600))) + 10;
  const width = Math.max(10, size.width - PILL - room);
  const most = Math.max(1, ...TIERS.map((tier) => Math.max(e.need[tier], e.real[tier]))) * 1.03;
  const marks: Mark[] = [...effortKey(t, measure), words(size.width, 12, t('effort.head'), { anchor: 'end', fill: 'ink2' })];
  rowsOf(size.height).forEach(({ tier, code, middle }, i) => {
    const ratio = e.need[tier] > 0 ? e.real[tier] / e.need[tier] : 1;
    const telling = e.logged && e.complete && (ratio < UNDER || ratio > OVER);
    const due = PILL + (width * e.need[tier]) / most;
    marks.push(
      ...pill(1, middle, code, tierName(t, code)),
      { type: 'rect', x: PILL, y: middle - 8, width: Math.max(1, due - PILL), height: 16, stroke: 'line' },
      bar(PILL, middle, (width * e.real[tier]) / most, code),
      line(due, middle - 10, due, middle + 10, 'ink', { strokeWidth: 2.5 }),
      words(size.width, middle + 4.3, texts[i] as string, {
        anchor: 'end',
        weight: telling ? 600 : 400,
        fill: telling ? (ratio < UNDER ? 'badInk' : 'attentionInk') : 'ink',
      }),
    );
  });
  return {
    ...size,
    title: t('effort.title', { real: format.number(e.realTotal), need: format.number(e.needTotal), quarter: format.quarter(e.quarter) }),
    marks,
  };
}

function effortKey(t: LayoutOptions['t'], measure: LayoutOptions['measure']): Mark[] {
  const due = PILL + 24 + measure(t('effort.real'), TEXT) + 12;
  return [
    { type: 'rect', x: PILL, y: 4, width: 14, height: 8, fill: 'ink3' },
    words(PILL + 18, 12, t('effort.real'), { fill: 'ink2' }),
    line(due, 2, due, 14, 'ink', { strokeWidth: 2.5 }),
    words(due + 6, 12, t('effort.due'), { fill: 'ink2' }),
  ];
}
