import { circle, d, head, path, rect, text } from '../../scene/draw.ts';
import type { Mark, Measure, Scene } from '../../scene/scene.ts';
import { clip, widthOf, type Pen } from '../../scene/wrap.ts';
import type { Format } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { badge, influenceBars, slotColours, BARS } from '../../instruments/signs.ts';
import type { FrontKey } from './messages.ts';
import type { Front, FrontAge, FrontPerson, FrontQuarter, FrontShare } from './types.ts';

export interface FrontSpeech {
  readonly t: Translate<FrontKey>;
  readonly format: Format;
  readonly measure: Measure;
}
const pen = ({ measure }: FrontSpeech, size = 12, weight = 400): Pen => ({ measure, size, weight });
const sceneOf = (width: number, height: number, title: string, marks: readonly Mark[]): Scene => ({ width, height, title, marks });

const MONEY = 190;
/** Sales of four quarters, each beside the one of the year before; the running one is hatched. */
export function moneyScene({ quarters }: Front, width: number, speech: FrontSpeech): Scene {
  const { t, format } = speech;
  const most = Math.max(1, ...quarters.flatMap(({ now, before }) => [now ?? 0, before ?? 0]));
  const [top, floor] = [22, MONEY - 42];
  const slot = width / quarters.length;
  const bar = Math.min(46, slot * 0.36);
  const tall = (value: number): number => ((floor - top) * Math.max(0, value)) / most;
  const one = ({ quarter, now, before, running }: FrontQuarter, i: number): Mark[] => {
    const x = slot * (i + 0.5);
    return [
      ...(before === null
        ? []
        : [rect(x - bar, floor - tall(before), bar, tall(before), { fill: 'ground', stroke: 'ink3', dash: [3, 2.5] })]),
      ...(now === null
        ? []
        : [
            rect(x - bar * 0.35, floor - tall(now), bar * 1.1, tall(now), {
              fill: 'us',
              ...(running ? { pattern: 'hatch' as const, stroke: 'us' as const } : {}),
            }),
          ]),
      text(x, floor - Math.max(tall(now ?? 0), tall(before ?? 0)) - 6, now === null ? '?' : format.short(now), {
        anchor: 'middle',
        weight: 600,
      }),
      text(x, floor + 16, `${quarter.slice(2, 4)}${quarter.slice(4)}`, { anchor: 'middle', weight: running ? 600 : 400 }),
      ...(running ? [text(x, floor + 32, t('money.running'), { anchor: 'middle', fill: 'ink2' })] : []),
    ];
  };
  return sceneOf(width, MONEY, t('money'), [path(d('M', 0, floor, 'H', width), { stroke: 'line2' }), ...quarters.flatMap(one)]);
}

const ROW = 34;
/** Suppliers by what they sell this customer; what nobody knows is a row of its own. */
export function walletScene({ wallet }: Front, width: number, speech: FrontSpeech): Scene {
  const { t, format } = speech;
  const most = Math.max(1, ...wallet.map(({ value }) => value));
  const [left, right] = [118, 104];
  const one = (row: FrontShare, i: number): Mark[] => {
    const y = i * ROW + ROW / 2;
    const isUs = row.supplier === 'us';
    const isUnknown = row.supplier === 'unknown';
    const name = isUs ? t('us') : isUnknown ? t('unknown') : row.name;
    const wide = ((width - left - right) * row.value) / most;
    const colours = slotColours(row.slot);
    return [
      ...(isUs || isUnknown ? [] : badge(row.slot, row.mark, 0, y - 8.5)),
      text(24, y + 4.5, clip(name, left - 30, pen(speech, 13, isUs ? 600 : 400)), { size: 13, weight: isUs ? 600 : 400 }),
      rect(left, y - 9, wide, 18, {
        radius: isUs ? 9 : 2,
        ...(isUs
          ? { fill: 'us' as const }
          : isUnknown
            ? { fill: 'hatch' as const, pattern: 'hatch' as const, stroke: 'ink3' as const, dash: [3, 2.5] }
            : { fill: colours.soft, stroke: colours.full }),
      }),
      text(width - 62, y + 4.5, row.share === null ? '' : format.percent(row.share), { anchor: 'end', weight: 600 }),
      text(width, y + 4.5, format.short(row.value), { anchor: 'end', fill: 'ink2' }),
    ];
  };
  return sceneOf(width, Math.max(1, wallet.length) * ROW, t('wallet'), wallet.flatMap(one));
}

/** People by influence × what is missing: the tie there is, and the tie that is wanted. */
export function peopleScene({ people }: Front, width: number, speech: FrontSpeech): Scene {
  const { t } = speech;
  const [from, to] = [width * 0.52, width - 86];
  const at = (tie: number): number => from + ((to - from) * tie) / 3;
  const one = ({ name, title, influence, tie, wanted }: FrontPerson, i: number): Mark[] => {
    const y = 22 + i * ROW + ROW / 2;
    const room = from - BARS - 26;
    const shown = clip(name, room, pen(speech, 13, 600));
    const wide = widthOf(shown, pen(speech, 13, 600));
    const rest = clip(title ?? '', room - wide - 6, pen(speech));
    const gap = influence * (wanted - tie);
    return [
      text(0, y + 4.5, shown, { size: 13, weight: 600 }),
      ...(rest === '' || rest === '…' ? [] : [text(wide + 6, y + 4.5, rest, { fill: 'ink3' })]),
      ...influenceBars(influence, from - BARS - 14, y + 6),
      path(d('M', at(0), y, 'H', at(3)), { stroke: 'line' }),
      ...(wanted > tie
        ? [path(d('M', at(tie), y, 'H', at(wanted) - 6), { stroke: 'primary', strokeWidth: 2 }), head(at(wanted), y, 'right', 'primary')]
        : []),
      circle(at(tie), y, 5.5, { fill: tie === 0 ? 'ground' : 'us', stroke: 'us', strokeWidth: 1.5 }),
      text(width, y + 4.5, gap === 0 ? t('people.enough') : `${influence} × ${wanted - tie} = ${gap}`, {
        anchor: 'end',
        weight: gap === 0 ? 400 : 600,
        fill: gap === 0 ? 'ink2' : 'ink',
      }),
    ];
  };
  return sceneOf(width, 22 + Math.max(1, people.length) * ROW, t('people'), [
    ...[0, 1, 2, 3].map((tie) => text(at(tie), 13, String(tie), { anchor: 'middle', fill: 'ink3' })),
    ...people.flatMap(one),
  ]);
}

const AGE = 30;
/** Facts by age, a view a row: fresh, fresh enough, stale, without a day. */
export function ageScene({ ages }: Front, width: number, speech: FrontSpeech): Scene {
  const { t, format } = speech;
  const total = ({ fresh, middle, stale, undated }: FrontAge): number => fresh + middle + stale + undated;
  const most = Math.max(1, ...ages.map(total));
  const left = Math.min(120, width * 0.34);
  const scale = (width - left - 40) / most;
  const one = (row: FrontAge, i: number): Mark[] => {
    const y = 26 + i * AGE;
    let x = left;
    const part = (count: number, look: Partial<Parameters<typeof rect>[4]>, ink: 'ground' | 'ink'): Mark[] => {
      if (count === 0) return [];
      const wide = count * scale;
      const marks: Mark[] = [rect(x, y, Math.max(1, wide - 1.5), 18, look)];
      if (wide > 18) marks.push(text(x + wide / 2, y + 13.5, String(count), { anchor: 'middle', weight: 600, fill: ink }));
      x += wide;
      return marks;
    };
    return [
      text(0, y + 13.5, clip(row.title, left - 8, pen(speech)), {}),
      ...part(row.fresh, { fill: 'ink2' }, 'ground'),
      ...part(row.middle, { fill: 'line2' }, 'ink'),
      ...part(row.stale, { fill: 'ground', stroke: 'ink3', dash: [2, 2.5] }, 'ink'),
      ...part(row.undated, { fill: 'hatch', pattern: 'hatch', stroke: 'line2' }, 'ink'),
      text(width, y + 13.5, format.number(total(row)), { anchor: 'end', fill: 'ink2' }),
    ];
  };
  return sceneOf(width, 26 + Math.max(1, ages.length) * AGE, t('ages'), [...ageLegend(width, speech), ...ages.flatMap(one)]);
}

function ageLegend(width: number, speech: FrontSpeech): Mark[] {
  const looks = [
    ['ages.fresh', { fill: 'ink2' }],
    ['ages.middle', { fill: 'line2' }],
    ['ages.stale', { fill: 'ground', stroke: 'ink3', dash: [2, 2.5] }],
    ['ages.undated', { fill: 'hatch', pattern: 'hatch', stroke: 'line2' }],
  ] as const;
  let x = 0;
  return looks.flatMap(([key, look]) => {
    const words = speech.t(key);
    const wide = 16 + widthOf(words, pen(speech));
    if (x + wide > width) return [];
    const marks = [rect(x, 2, 11, 11, look), text(x + 16, 12, words, { fill: 'ink2' })];
    x += wide + 14;
    return marks;
  });
}
