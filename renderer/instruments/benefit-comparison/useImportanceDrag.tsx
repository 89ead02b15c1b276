import { useState, type ReactNode } from 'react';
import { importanceAtPlace } from '@shared/instruments/benefit-comparison/layout/layout.ts';
import { scoreOf } from '@shared/instruments/benefit-comparison/say.ts';
import type { Scene, Size, ThemeName } from '@shared/scene/scene.ts';
import { colour } from '@shared/scene/theme.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DragWords, type Drag } from '../../scene/index.ts';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

/** A row on its way: how far it has come, and the importance it would get there. */
interface Way {
  readonly y: number;
  readonly height: number;
  readonly dy: number;
  readonly value: number | null;
}

/**
 * A row is dragged up or down to say how important it is to the customer: it gets the importance of the row it is dropped on. Who said so is
 * asked beside. Escape lets it lie.
 */
export function useImportanceDrag(
  session: Session,
  scene: Scene,
  size: Size,
): { readonly onDrag: (drag: Drag) => void; readonly overlay: ReactNode } {
  const t = useWords(viewMessages);
  const { view, figures, comparison, options, say, ask } = session;
  const [way, setWay] = useState<Way | null>(null);
  const onDrag = ({ phase, intent, mark, place, dy }: Drag): void => {
    const id = intent.id ?? '';
    const value = importanceAtPlace(figures, options(size, { form: 'screen' }), place.y);
    if (phase === 'start')
      // cards of opportunity points mean benefits too, but have no place among the rows
      return setWay(mark.type === 'rect' && mark.id === id && value !== undefined ? { y: mark.y, height: mark.height, dy, value } : null);
    // the first move can come before the start was drawn
    if (phase === 'move') return setWay((before) => (before && value !== undefined ? { ...before, dy, value } : null));
    setWay(null);
    const before = comparison.rows.find((one) => one.id === id)?.importance.value;
    if (!way || phase !== 'end' || value === undefined || value === before) return;
    if (view.run('setImportance', { benefit: id, value }).ok && value !== null) ask(id, 'importance');
  };
  return {
    onDrag,
    overlay: way ? (
      <Shadow way={way} width={scene.width} theme={view.theme} words={t('drag.importance', { value: scoreOf(way.value, say) })} />
    ) : null,
  };
}

function Shadow({
  way,
  width,
  theme,
  words,
}: {
  readonly way: Way;
  readonly width: number;
  readonly theme: ThemeName;
  readonly words: string;
}) {
  const y = way.y + way.dy;
  return (
    <g pointerEvents="none">
      <rect
        x={0.75}
        y={y}
        width={width - 1.5}
        height={way.height}
        rx={3}
        fill={colour(theme, 'primarySoft')}
        fillOpacity={0.7}
        stroke={colour(theme, 'primary')}
        strokeWidth={1.5}
      />
      <DragWords x={width / 2} y={y + way.height / 2 + 4.6} anchor="middle" theme={theme} words={words} />
    </g>
  );
}
