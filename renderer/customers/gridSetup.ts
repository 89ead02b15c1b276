import {
  CellStyleModule,
  CellApiModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  EventApiModule,
  ExternalFilterModule,
  LocaleModule,
  ModuleRegistry,
  NumberFilterModule,
  RenderApiModule,
  RowApiModule,
  RowSelectionModule,
  ScrollApiModule,
  TextEditorModule,
  TextFilterModule,
  themeQuartz,
  type GridOptions,
  type Theme,
} from 'ag-grid-community';

ModuleRegistry.registerModules([
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  EventApiModule,
  ExternalFilterModule,
  LocaleModule,
  NumberFilterModule,
  RenderApiModule,
  RowApiModule,
  RowSelectionModule,
  ScrollApiModule,
  TextEditorModule,
  TextFilterModule,
]);

/** The grid in the colours of the frame: variables, so that light and dark need no other theme. */
export const gridTheme: Theme = themeQuartz.withParams({
  browserColorScheme: 'inherit',
  accentColor: 'var(--primary)',
  backgroundColor: 'var(--panel)',
  foregroundColor: 'var(--ink)',
  borderColor: 'var(--line)',
  headerBackgroundColor: 'var(--soft)',
  headerTextColor: 'var(--ink2)',
  rowHoverColor: 'var(--soft)',
  selectedRowBackgroundColor: 'var(--primary-bg)',
  fontFamily: 'inherit',
  fontSize: 13,
  headerFontSize: 12,
  headerFontWeight: 400,
  rowHeight: 30,
  headerHeight: 32,
  spacing: 5,
  borderRadius: 4,
  wrapperBorderRadius: 4,
});

/** A funnel, drawn: no font is sure to have one. */
const funnel = () => {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  for (const [name, value] of Object.entries({ width: '11', height: '11', viewBox: '0 0 12 12', 'aria-hidden': 'true' }))
    svg.setAttribute(name, value);
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', 'M1 2h10L7.3 6.5v4L4.7 9V6.5z');
  path.setAttribute('fill', 'currentColor');
  svg.append(path);
  return svg as unknown as HTMLElement;
};

const sign = (text: string) => () => {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
};

/** Signs instead of the theme's masked pictures, which older Chromiums show as black squares. */
export const gridIcons: NonNullable<GridOptions['icons']> = {
  sortAscending: sign('▲'),
  sortDescending: sign('▼'),
  sortUnSort: sign(''),
  filter: funnel,
  filterActive: funnel,
  columnMovePin: sign('⇤'),
  columnMoveHide: sign('×'),
  columnMoveMove: sign('↔'),
  columnMoveLeft: sign('←'),
  columnMoveRight: sign('→'),
  dropNotAllowed: sign('×'),
  menu: sign('⋮'),
  menuAlt: sign('⋮'),
  smallDown: sign('▾'),
  close: sign('×'),
};
