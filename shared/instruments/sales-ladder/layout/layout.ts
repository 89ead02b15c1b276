import { path, d, text } from '../../../scene/draw.ts';
import type { Mark, Scene } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { trendEnds, trendMarks, trendY, type TrendPoint } from '../../assessment/trend.ts';
import { hiddenScene, isSeen, sourceOf } from '../../assessment/hidden.ts';
import { ladderIn, PASS, scoreOf, type Figures } from '../figures.ts';
import { readings } from '../readings.ts';
import { nameOf, pen, scoreText, sheetOf, type LadderOptions, type Sheet } from './sheet.ts';
import { measuresOf, stairsHeight, stairsMarks } from './stairs.ts';

const INSET = 10;
const TREND = 62;
const TREND_HEAD = 34;
const TREND_FOOT = 26;
const SCALE = { min: 0, max: 100, filledFrom: PASS };

/** The stairs with where one stands, and under each step how it went quarter by quarter. */
export function layout(figures: Figures, options: LadderOptions): Scene {
  const shown = ladderIn(figures, options.view?.quarter)?.base;
  if (!isSeen(figures.base, shown)) return hiddenScene(figures.base, shown, options);
  const inset = options.view?.form === 'screen' ? 0 : INSET;
  const sheet = sheetOf(figures, options, inset);
  const top = stairsHeight(sheet) + 6;
  const trends = sheet.ladder.base.previous === null ? [] : trendsMarks(sheet, top);
  const height = trends.length === 0 ? top : top + TREND_HEAD + TREND + TREND_FOOT;
  const marks = [...stairsMarks(sheet, 0), ...trends];
  return {
    width: options.size.width,
    height: height + 2 * inset,
    title: titleOf(sheet),
    source: sourceOf(sheet.ladder.base, options),
    marks: inset === 0 ? marks : [{ type: 'group', x: inset, y: inset, marks }],
  };
}

function trendsMarks(sheet: Sheet, top: number): Mark[] {
  const { width } = measuresOf(sheet);
  const { t } = sheet.say;
  const history = sheet.figures.quarters.filter(({ base }) => base.quarter <= sheet.ladder.base.quarter);
  const list = t('trend.standing', { list: history.map(({ standing }) => standing ?? '–').join(' → ') });
  const room = sheet.width - widthOf(list, pen(sheet)) - 12;
  const y = top + TREND_HEAD;
  return [
    path(d('M', 0, top + 2.5, 'H', sheet.width), { stroke: 'line' }),
    text(0, top + 20, clip(t('trend.title'), room, pen(sheet, 13, 600)), { size: 13, weight: 600 }),
    text(sheet.width, top + 20, list, { anchor: 'end', fill: 'ink2' }),
    ...sheet.ladder.rungs.flatMap((rung, i) => {
      const box = { x: i * (width + 8) + 24, y, width: width - 68, height: TREND };
      const max = sheet.ladder.base.questionnaire.max;
      const points = rung.topic.trend.map(({ quarter, mean }): TrendPoint => ({ quarter, value: scoreOf(mean, max) }));
      const last = points.at(-1)?.value ?? null;
      const line = trendY(PASS, box, SCALE);
      return [
        path(d('M', box.x, line, 'H', box.x + box.width), { stroke: 'ink3', dash: [2, 3] }),
        path(d('M', box.x, y + TREND, 'H', box.x + box.width), { stroke: 'line2' }),
        ...trendMarks(points, box, SCALE),
        ...(last === null ? [] : [text(box.x + box.width + 9, trendY(last, box, SCALE) + 4.4, scoreText(last, sheet), { weight: 600 })]),
        ...trendEnds(points, box, y + TREND + 18, pen(sheet)),
      ];
    }),
  ];
}

/** The finding in one sentence. */
function titleOf(sheet: Sheet): string {
  const { figures, ladder, say } = sheet;
  const { name } = figures.base;
  const first = readings(figures, say, ladder)[0];
  if (first && ladder.base.answered > 0)
    return say.t('finding.said', {
      name,
      quarter: say.format.quarter(ladder.base.quarter),
      text: say.t(first.text as 'title', first.values),
    });
  if (ladder.standing === null) return say.t('finding.none', { name });
  const rung = ladder.rungs[ladder.standing - 1];
  return say.t('finding.standing', {
    name,
    quarter: say.format.quarter(ladder.base.quarter),
    number: rung ? `${rung.number} ${nameOf(rung, sheet)}` : '',
  });
}
