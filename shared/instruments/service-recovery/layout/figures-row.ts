import { d, path, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { repeatedOf, runningOf } from '../figures.ts';
import { percentText } from '../say.ts';
import { at, pen, type Drawn, type Sheet } from './sheet.ts';

const ROW = 52;
const GAP = 20;

/** A number with its name above it and what it is made of beside it. */
interface KeyFigure {
  readonly name: string;
  readonly value: string;
  readonly beside: string;
}

function keyFigures({ figures, say }: Sheet): readonly KeyFigure[] {
  const { t, format } = say;
  const { total, median, agreedDays, regained } = figures;
  const repeated = repeatedOf(figures);
  const behind = repeated.reduce((sum, { complaints }) => sum + complaints.length, 0);
  const unit = agreedDays === null ? t('kpi.median.unit', { count: median ?? 0 }) : t('kpi.median.agreed', { agreed: agreedDays });
  return [
    { name: t('kpi.running'), value: format.number(runningOf(figures).length), beside: t('kpi.running.of', { total }) },
    {
      name: t('kpi.median'),
      value: median === null ? '?' : format.number(median, 1),
      beside: median === null ? t('kpi.none') : unit,
    },
    { name: t('kpi.repeat'), value: format.number(repeated.length), beside: t('kpi.repeat.of', { behind, total }) },
    {
      name: t('kpi.regained'),
      value: percentText(regained.all.share, say),
      beside: t('kpi.regained.of', { closed: percentText(regained.closed.share, say), running: percentText(regained.running.share, say) }),
    },
  ];
}

/** The four key figures in a row; in two where they do not fit one. */
export function figuresRow(sheet: Sheet): Drawn {
  const all = keyFigures(sheet).map((one) => ({ ...one, width: widthFor(one, sheet) }));
  const whole = all.reduce((sum, { width }) => sum + width + GAP * 2, -GAP * 2);
  const perRow = whole <= sheet.width ? all.length : 2;
  const even = sheet.width / perRow;
  let x = 0;
  const marks = all.map((one, i): Mark => {
    const [column, row] = [i % perRow, Math.floor(i / perRow)];
    if (column === 0) x = 0;
    const left = perRow === all.length ? x : column * even;
    x += one.width + GAP * 2;
    return at(left, row * ROW, figureMarks(one, column > 0, sheet));
  });
  return { marks, height: Math.ceil(all.length / perRow) * ROW };
}

const widthFor = ({ name, value, beside }: KeyFigure, sheet: Sheet): number =>
  Math.max(widthOf(name, pen(sheet)), widthOf(value, pen(sheet, 20, 700)) + 8 + widthOf(beside, pen(sheet)));

function figureMarks({ name, value, beside }: KeyFigure, divided: boolean, sheet: Sheet): Mark[] {
  return [
    ...(divided ? [path(d('M', -GAP, 2, 'v', ROW - 12), { stroke: 'line' })] : []),
    text(0, 13, name, { fill: 'ink2' }),
    text(0, 37, value, { size: 20, weight: 700 }),
    text(widthOf(value, pen(sheet, 20, 700)) + 8, 37, beside, { fill: 'ink2' }),
  ];
}
