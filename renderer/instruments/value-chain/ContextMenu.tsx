import { Dropdown } from 'antd';
import type { MenuProps } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import { useWords } from '../../i18n/speech.tsx';
import type { Place } from '../../scene/index.ts';
import { viewMessages } from './messages.ts';
import type { Action, Entry } from './menu.ts';

interface Props {
  readonly entries: readonly Entry[];
  readonly place: Place;
  readonly onChoose: (action: Action) => void;
  readonly onClose: () => void;
}

/** Every action of a mark, where it was right-clicked. */
export function ContextMenu({ entries, place, onChoose, onClose }: Props) {
  const t = useWords(viewMessages);
  const items: NonNullable<MenuProps['items']> = entries.flatMap((entry, i) => [
    ...(i > 0 && entries[i - 1]?.group !== entry.group ? [{ type: 'divider' as const, key: `line${i}` }] : []),
    { key: String(i), label: t(entry.label, entry.values), danger: entry.action.do === 'remove' },
  ]);
  const escape = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => escape(event);
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
  return (
    <Dropdown
      open
      trigger={[]}
      onOpenChange={(open) => open || onClose()}
      menu={{
        items,
        autoFocus: true,
        onClick: ({ key }) => {
          onClose();
          const entry = entries[Number(key)];
          if (entry) onChoose(entry.action);
        },
      }}
    >
      <span className="chain-menu" style={{ left: place.clientX, top: place.clientY }} />
    </Dropdown>
  );
}
