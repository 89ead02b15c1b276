export { ViewFrame, type ViewFrameProps } from './ViewFrame.tsx';
export { Inspector, InspectorPart, Facts, type InspectorContent } from './Inspector.tsx';
export { ReadingsBar } from './ReadingsBar.tsx';
export { ZoomButtons } from './ZoomButtons.tsx';
export { Idea } from './Idea.tsx';
