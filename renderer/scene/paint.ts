import type { Mark, Scene, TextMark, ThemeName } from '@shared/scene/scene.ts';
import { patternParts, patternId } from '@shared/scene/svg.ts';
import { colour } from '@shared/scene/theme.ts';

interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly theme: ThemeName;
  readonly fonts: string;
  readonly patterns: Map<string, CanvasPattern | null>;
}

/** Paths are asked for again and again while a drawing changes little. */
const paths = new Map<string, Path2D>();
function pathOf(d: string): Path2D {
  let path = paths.get(d);
  if (!path) {
    if (paths.size > 5_000) paths.clear();
    paths.set(d, (path = new Path2D(d)));
  }
  return path;
}

/** Paints a scene as it is, in CSS pixels of the context's transform. Same marks and colours as the SVG. */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene, theme: ThemeName, fonts: string): void {
  const brush: Brush = { context, theme, fonts, patterns: new Map() };
  for (const mark of scene.marks) paintMark(mark, brush);
}

function paintMark(mark: Mark, brush: Brush): void {
  const { context } = brush;
  if (mark.type === 'group') return paintGroup(mark, brush);
  if (mark.opacity !== undefined) context.globalAlpha = mark.opacity;
  if (mark.type === 'text') paintText(mark, brush);
  else paintShape(mark, brush);
  if (mark.opacity !== undefined) context.globalAlpha = 1;
}

function paintGroup(group: Mark & { readonly type: 'group' }, brush: Brush): void {
  const { context } = brush;
  context.save();
  context.translate(group.x ?? 0, group.y ?? 0);
  if (group.clip) {
    context.beginPath();
    context.rect(group.clip.x, group.clip.y, group.clip.width, group.clip.height);
    context.clip();
  }
  for (const mark of group.marks) paintMark(mark, brush);
  context.restore();
}

function paintShape(mark: Exclude<Mark, { readonly type: 'group' | 'text' }>, brush: Brush): void {
  const { context, theme } = brush;
  const path = mark.type === 'path' ? pathOf(mark.d) : null;
  if (!path) {
    context.beginPath();
    if (mark.type === 'circle') context.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
    else if (mark.type === 'rect') {
      if (mark.radius) context.roundRect(mark.x, mark.y, Math.max(0, mark.width), Math.max(0, mark.height), mark.radius);
      else context.rect(mark.x, mark.y, Math.max(0, mark.width), Math.max(0, mark.height));
    }
  }
  if (mark.fill && mark.fill !== 'none') {
    context.fillStyle = (mark.pattern ? patternOf(patternId(mark.pattern, mark.fill), brush) : null) ?? colour(theme, mark.fill);
    if (path) context.fill(path);
    else context.fill();
  }
  if (mark.stroke && mark.stroke !== 'none') {
    context.strokeStyle = colour(theme, mark.stroke);
    context.lineWidth = mark.strokeWidth ?? 1;
    context.setLineDash(mark.dash ? [...mark.dash] : []);
    if (path) context.stroke(path);
    else context.stroke();
  }
}

function paintText(mark: TextMark, { context, theme, fonts }: Brush): void {
  context.save();
  context.translate(mark.x, mark.y);
  if (mark.rotate) context.rotate((mark.rotate * Math.PI) / 180);
  context.font = `${mark.weight ?? 400} ${mark.size}px ${fonts}`;
  context.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
  if (mark.halo) {
    context.strokeStyle = colour(theme, mark.halo);
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(mark.text, 0, 0);
  }
  context.fillStyle = colour(theme, mark.fill ?? 'ink');
  context.fillText(mark.text, 0, 0);
  context.restore();
}

function patternOf(key: string, { context, theme, patterns }: Brush): CanvasPattern | null {
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const { size, ground, ink, dots } = patternParts(key, theme);
  const tile = document.createElement('canvas');
  tile.width = tile.height = size * 2;
  const tiny = tile.getContext('2d');
  if (!tiny) return null;
  tiny.scale(2, 2);
  tiny.fillStyle = ground;
  tiny.fillRect(0, 0, size, size);
  tiny.fillStyle = ink;
  if (dots) {
    tiny.arc(size / 2, size / 2, 1.2, 0, 2 * Math.PI);
    tiny.fill();
  } else tiny.fillRect(0, 0, 1, size);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(0.5));
  patterns.set(key, pattern);
  return pattern;
}
