export { ViewFrame, type ViewFrameProps } from './ViewFrame.tsx';
export { Inspector, InspectorPart, Facts, type InspectorContent } from './Inspector.tsx';
export { ZoomButtons } from './ZoomButtons.tsx';
