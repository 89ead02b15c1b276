import { memo } from 'react';
import type { Mark, TextMark, ThemeName } from '@shared/scene/scene.ts';
import { patternId } from '@shared/scene/svg.ts';
import { colour } from '@shared/scene/theme.ts';

export interface Shown {
  readonly theme: ThemeName;
  /** Prefix of pattern and clip ids, so that two drawings on one page do not share them. */
  readonly prefix: string;
}
interface Props extends Shown {
  readonly mark: Mark;
  readonly path: string;
  /** Keys of the targets that hold others. */
  readonly holders: ReadonlySet<string>;
  /** Key of the target that Tab reaches. */
  readonly stop: string | null;
}

/** One mark of a scene as SVG. Targets can be focused and carry their name; events are read by the drawing as a whole. */
export const MarkView = memo(function MarkView(props: Props) {
  const { mark, path } = props;
  const own = mark.intent ? targetProps(mark, mark.id ?? path, props) : named(mark);
  switch (mark.type) {
    case 'rect':
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={Math.max(0, mark.width)}
          height={Math.max(0, mark.height)}
          rx={mark.radius}
          {...paint(mark, props)}
          {...own}
        />
      );
    case 'circle':
      return <circle cx={mark.x} cy={mark.y} r={mark.r} {...paint(mark, props)} {...own} />;
    case 'path':
      return <path d={mark.d} {...paint(mark, props)} {...own} />;
    case 'text':
      return <TextView mark={mark} theme={props.theme} own={own} />;
    case 'group':
      return <GroupView {...props} mark={mark} own={own} />;
  }
});

function GroupView({ mark, own, ...rest }: Omit<Props, 'mark'> & { readonly mark: Mark & { type: 'group' }; readonly own: object }) {
  const clip = mark.clip ? `${rest.prefix}clip-${rest.path}` : undefined;
  return (
    <g
      transform={mark.x || mark.y ? `translate(${mark.x ?? 0} ${mark.y ?? 0})` : undefined}
      opacity={mark.opacity}
      clipPath={clip ? `url(#${clip})` : undefined}
      {...own}
    >
      {clip && mark.clip ? (
        <clipPath id={clip}>
          <rect x={mark.clip.x} y={mark.clip.y} width={mark.clip.width} height={mark.clip.height} />
        </clipPath>
      ) : null}
      {mark.marks.map((inner, i) => (
        <MarkView key={inner.id ?? i} {...rest} mark={inner} path={`${rest.path}.${i}`} />
      ))}
    </g>
  );
}

function TextView({ mark, theme, own }: { readonly mark: TextMark; readonly theme: ThemeName; readonly own: object }) {
  const halo = mark.halo
    ? { stroke: colour(theme, mark.halo), strokeWidth: 3, strokeLinejoin: 'round' as const, paintOrder: 'stroke' }
    : {};
  return (
    <text
      x={mark.x}
      y={mark.y}
      fontSize={mark.size}
      fontWeight={mark.weight}
      textAnchor={mark.anchor}
      fill={colour(theme, mark.fill ?? 'ink')}
      opacity={mark.opacity}
      transform={mark.rotate ? `rotate(${mark.rotate} ${mark.x} ${mark.y})` : undefined}
      {...halo}
      {...own}
    >
      {mark.text}
    </text>
  );
}

function paint(mark: Exclude<Mark, { type: 'group' }>, { theme, prefix }: Shown) {
  return {
    fill: mark.fill ? (mark.pattern ? `url(#${prefix}${patternId(mark.pattern, mark.fill)})` : colour(theme, mark.fill)) : 'none',
    stroke: mark.stroke ? colour(theme, mark.stroke) : undefined,
    strokeWidth: mark.strokeWidth,
    strokeDasharray: mark.dash?.join(' '),
    opacity: mark.opacity,
    // A hollow target must be hit inside as well.
    pointerEvents: mark.intent && !mark.fill ? ('all' as const) : undefined,
  };
}

const named = (mark: Mark): object => (mark.label ? { role: mark.type === 'text' ? undefined : 'img', 'aria-label': mark.label } : {});

function targetProps(mark: Mark, key: string, { holders, stop }: Props): object {
  return {
    'data-target': key,
    tabIndex: key === stop ? 0 : -1,
    role: holders.has(key) ? 'group' : 'button',
    'aria-label': mark.label ?? (mark.type === 'text' ? mark.text : undefined),
    className: 'scene-target',
  };
}
