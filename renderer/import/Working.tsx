import { Button, Progress } from 'antd';
import { useEffect, useState } from 'react';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { importPageMessages } from './messages.ts';
import type { ImportProgress } from './useImport.ts';

/** Progress with a number and a way to stop, but only for what takes longer than a second. */
export function Working({
  busy,
  progress,
  onCancel,
}: {
  readonly busy: 'planning' | 'writing' | null;
  readonly progress: ImportProgress | null;
  readonly onCancel: () => void;
}) {
  return busy ? <LongWork key={busy} busy={busy} progress={progress} onCancel={onCancel} /> : null;
}

function LongWork({
  busy,
  progress,
  onCancel,
}: {
  readonly busy: 'planning' | 'writing';
  readonly progress: ImportProgress | null;
  readonly onCancel: () => void;
}) {
  const t = useWords(importPageMessages);
  const { format } = useSpeech();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 1_000);
    return () => clearTimeout(timer);
  }, []);
  if (!long) return null;
  const share = progress && progress.total > 0 ? progress.done / progress.total : 0;
  const done = progress && progress.total > 0 ? `${format.number(progress.done)} / ${format.number(progress.total)}` : '';
  return (
    <div className="import-working" role="status">
      <span>{progress ? t(`progress.${progress.step}`, { done }) : t('reading')}</span>
      <Progress percent={Math.round(share * 100)} size="small" showInfo={share > 0} status="active" aria-label={t('reading')} />
      {busy === 'planning' ? <Button onClick={onCancel}>{t('cancel')}</Button> : null}
    </div>
  );
}
