import type { ParagraphChild } from 'docx';
import type { ChartPicture } from './context.ts';
import type { Palette } from './palette.ts';
import { TEXT_WIDTH, toPixels } from './measures.ts';

const HEIGHT = { normal: 205, front: 118 } as const;
const DECIMALS = 4;

/** Loads the chart writer, which only documents with a chart need, and gives the function that makes one. */
export async function chartWriter(palette: Palette, font: string, front: boolean): Promise<(chart: ChartPicture) => ParagraphChild> {
  const { ChartRun } = await import('docx/charts');
  const labels = { font: { color: palette.text, size: 9 } };
  return ({ categories, series, alt, caption }) =>
    new ChartRun({
      type: 'column',
      categories: [...categories],
      series: series.map(({ name, values, role }) => ({
        name,
        values: values.slice(0, categories.length).map(finite),
        color: { theme: role === 'before' ? ('accent5' as const) : ('dark2' as const) },
      })),
      gapWidth: 70,
      overlap: oneBarEach(series) ? 100 : -5,
      legend: { position: front ? 'right' : 'top' },
      font: { name: font },
      chartArea: { fill: 'none', border: 'none' },
      categoryAxis: { font: { color: { theme: 'dark1' }, size: 9 } },
      valueAxis: {
        visible: false,
        gridlines: false,
        ...(series.every((one) => one.values.every((value) => !(value < 0))) ? { minimum: 0 } : {}),
      },
      dataLabels: { value: true, position: 'outsideEnd', numberFormat: numberFormat(series.flatMap((one) => [...one.values])), ...labels },
      transformation: { width: Math.floor(toPixels(TEXT_WIDTH)) - 2, height: front ? HEIGHT.front : HEIGHT.normal },
      altText: { name: caption, title: caption, description: alt },
    });
}

/** Whether no category has two bars: they then stand in the middle of their category. */
const oneBarEach = (series: ChartPicture['series']): boolean =>
  (series[0]?.values ?? []).every((_, index) => series.filter((one) => Number.isFinite(one.values[index])).length <= 1);

/** What is not a number leaves a gap in the chart. */
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** As many decimals as the values have, the same for all; thousands grouped. */
function numberFormat(values: readonly number[]): string {
  const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(decimals, DECIMALS))}`;
}
const decimalsOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
