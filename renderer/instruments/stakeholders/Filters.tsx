import { Button } from 'antd';
import { FILTERS, meant } from '@shared/instruments/stakeholders/layout/sheet.ts';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

/** The row over the drawing: who stays lit, and whether those who left are shown. */
export function Filters({ session: { figures, view, settings } }: { readonly session: Session }) {
  const t = useWords(viewMessages);
  const shown = FILTERS.filter((one) => one !== 'thread' || figures.thread !== null);
  return (
    <div className="people-filters" role="group" aria-label={t('panel.filter')}>
      <span className="muted small">{t('panel.filter')}</span>
      {shown.map((one) => (
        <Button
          key={one}
          size="small"
          type={settings.filter === one ? 'primary' : 'default'}
          aria-pressed={settings.filter === one}
          onClick={() => view.setView({ filter: settings.filter === one ? null : one })}
        >
          <span>{t(`filter.${one}`, { name: figures.thread?.name ?? '', days: figures.limits.quiet })}</span>
          <b>{meant(figures, one).length}</b>
        </Button>
      ))}
      {figures.left.length === 0 ? null : (
        <Button
          size="small"
          type={settings.left ? 'primary' : 'default'}
          aria-pressed={settings.left}
          onClick={() => view.setView({ left: !settings.left })}
        >
          <span>{t('filter.left')}</span>
          <b>{figures.left.length}</b>
        </Button>
      )}
    </div>
  );
}
