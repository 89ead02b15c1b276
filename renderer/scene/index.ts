export { SceneSvg, type SceneSvgProps } from './SceneSvg.tsx';
export { SceneCanvas, type SceneCanvasProps } from './SceneCanvas.tsx';
export type { Drag, Hit, Place, SceneHandlers } from './handlers.ts';
export { useZoom, type Zoom, type ZoomOptions } from './useZoom.ts';
export { between, cssOf, IDENTITY, isIdentity, svgOf, unproject, type Transform } from './zoom.ts';
export { useSize } from './useSize.ts';
