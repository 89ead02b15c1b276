import { useCallback, useRef, useState } from 'react';
import type { Notice } from '../host/host.ts';

interface Toast extends Notice {
  readonly id: number;
}
/** How long a toast stays: longer when it offers something to do. */
const STAY = 4_000;
const STAY_WITH_ACTIONS = 9_000;

/** Short messages at the foot of the window; at most three at a time, newest last. */
export function useToasts(): readonly [readonly Toast[], (notice: Notice) => void, (id: number) => void] {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const next = useRef(0);
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const notify = useCallback(
    (notice: Notice) => {
      const id = next.current++;
      setToasts((all) => [...all.filter(({ text }) => text !== notice.text), { ...notice, id }].slice(-3));
      setTimeout(() => close(id), notice.actions || notice.kind === 'error' ? STAY_WITH_ACTIONS : STAY);
    },
    [close],
  );
  return [toasts, notify, close];
}

const CROSS = '×';

export function Toasts({
  toasts,
  close,
  closeLabel,
}: {
  readonly toasts: readonly Toast[];
  readonly close: (id: number) => void;
  readonly closeLabel: string;
}) {
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, text, kind = 'info', actions = [] }) => (
        <div key={id} className={`toast toast-${kind}`}>
          <span>{text}</span>
          {actions.map((action) => (
            <button
              key={action.text}
              type="button"
              onClick={() => {
                close(id);
                action.run();
              }}
            >
              {action.text}
            </button>
          ))}
          <button type="button" aria-label={closeLabel} onClick={() => close(id)}>
            {CROSS}
          </button>
        </div>
      ))}
    </div>
  );
}
