import type { Mark, ThemeName } from '@shared/scene/scene.ts';
import { patternParts, patternsOf } from '@shared/scene/svg.ts';

/** Hatches and dots that a scene's marks are filled with. */
export function Patterns({
  marks,
  theme,
  prefix,
}: {
  readonly marks: readonly Mark[];
  readonly theme: ThemeName;
  readonly prefix: string;
}) {
  return (
    <defs>
      {[...patternsOf(marks)].map((key) => {
        const { size, ground, ink, dots } = patternParts(key, theme);
        return (
          <pattern key={key} id={`${prefix}${key}`} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={size} height={size} fill={ground} />
            {dots ? <circle cx={size / 2} cy={size / 2} r={1.2} fill={ink} /> : <path d={`M0 0V${size}`} stroke={ink} strokeWidth={2} />}
          </pattern>
        );
      })}
    </defs>
  );
}
