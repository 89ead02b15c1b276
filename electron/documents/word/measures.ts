/** Measures of the page in twentieths of a point (DXA). A4; text 162 mm wide, 12 columns of 765. */
export interface PageMeasures {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly side: number;
  readonly header: number;
  readonly footer: number;
}

export const TEXT_WIDTH = 9180;
const page = { width: 11906, height: 16838, side: 1363, header: 680, footer: 567 } as const;

export const NORMAL_PAGE: PageMeasures = { ...page, top: 1418, bottom: 1304 };
/** The one-page front has less white above and below. */
export const FRONT_PAGE: PageMeasures = { ...page, top: 1190, bottom: 960, header: 520, footer: 440 };

/** Pixels at 96 to the inch: 15 twentieths of a point each. */
export const toPixels = (dxa: number): number => dxa / 15;

/** Room that borders and padding of a table take. */
export interface TableMetrics {
  readonly padding: number;
  readonly side: number;
  readonly top: number;
  readonly inside: number;
  readonly bottom: number;
  /** Rule under a head row and over a total row. */ readonly ruled: number;
}
