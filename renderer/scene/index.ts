export { SceneSvg, type SceneSvgProps } from './SceneSvg.tsx';
export { SceneCanvas, type SceneCanvasProps } from './SceneCanvas.tsx';
export type { Drag, Hit, Place, SceneHandlers } from './handlers.ts';
export { useZoom, type Zoom, type ZoomOptions } from './useZoom.ts';
export { between, IDENTITY, isIdentity, type Transform } from './zoom.ts';
export { DragWords } from './DragWords.tsx';
export { useColumnDrag } from './useColumnDrag.tsx';
export { useSize } from './useSize.ts';
