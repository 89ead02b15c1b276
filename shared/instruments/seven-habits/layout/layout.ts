import type { Mark, Scene } from '../../../scene/scene.ts';
import { quarterIn } from '../../assessment/figures.ts';
import { hiddenScene, isSeen, sourceOf } from '../../assessment/hidden.ts';
import type { Figures } from '../../assessment/types.ts';
import { readings } from '../readings.ts';
import { barsHeight, barsMarks } from './bars.ts';
import { promiseMarks, promisesHeight } from './promises.ts';
import { radarMarks } from './radar.ts';
import { sheetOf, type HabitsOptions, type Sheet } from './sheet.ts';

const INSET = 10;
/** Under this width the radar stands over the bars. */
const SIDE_BY_SIDE = 700;
const RADAR = 400;

/** Radar against last quarter, bars with every quarter, and the promises of both. */
export function layout(figures: Figures, options: HabitsOptions): Scene {
  const shown = quarterIn(figures, options.view?.quarter);
  if (!isSeen(figures, shown)) return hiddenScene(figures, shown, options);
  const inset = options.view?.form === 'screen' ? 0 : INSET;
  const sheet = sheetOf(figures, options, inset);
  const { marks, bottom } = drawn(sheet);
  const promises = promisesHeight(sheet);
  const all = promises === 0 ? marks : [...marks, ...promiseMarks(sheet, { x: 0, y: bottom + 18, width: sheet.width, height: promises })];
  const height = promises === 0 ? bottom : bottom + 18 + promises;
  return {
    width: options.size.width,
    height: height + 2 * inset,
    title: titleOf(sheet),
    source: sourceOf(sheet.one, options),
    marks: inset === 0 ? all : [{ type: 'group', x: inset, y: inset, marks: all }],
  };
}

function drawn(sheet: Sheet): { readonly marks: Mark[]; readonly bottom: number } {
  const rest = promisesHeight(sheet);
  if (sheet.view.barsOnly) {
    const height = barsHeight(sheet, 34);
    return { marks: barsMarks(sheet, { x: 0, y: 0, width: sheet.width, height }), bottom: height };
  }
  if (sheet.width < SIDE_BY_SIDE) {
    const bars = barsHeight(sheet, 36);
    return {
      marks: [
        ...radarMarks(sheet, { x: 0, y: 0, width: sheet.width, height: RADAR }),
        ...barsMarks(sheet, { x: 0, y: RADAR + 12, width: sheet.width, height: bars }),
      ],
      bottom: RADAR + 12 + bars,
    };
  }
  const height = Math.max(340, Math.min(440, sheet.height - rest - (rest === 0 ? 0 : 22)));
  const radar = Math.round(sheet.width * 0.47);
  return {
    marks: [
      ...radarMarks(sheet, { x: 0, y: 0, width: radar, height }),
      ...barsMarks(sheet, { x: radar + 26, y: 0, width: sheet.width - radar - 30, height }),
    ],
    bottom: height,
  };
}

/** The finding in one sentence. */
function titleOf({ figures, one, say }: Sheet): string {
  const { name } = figures;
  if (one.answered === 0) return say.t('finding.none', { name });
  const first = readings(figures, say, one)[0];
  const quarter = say.format.quarter(one.quarter);
  if (!first) return say.t('finding.plain', { name, quarter });
  return say.t('finding.said', { name, quarter, text: say.t(first.text as 'title', first.values) });
}
