import { Button } from 'antd';
import { InspectorPart } from '../frame/index.ts';
import { useWords } from '../i18n/speech.tsx';
import { assessmentMessages } from './messages.ts';
import type { Session } from './session.ts';

/** Who can see this: said plainly, also that a folder of files is no safe. */
export function PrivatePart({ session, onShare }: { readonly session: Session; readonly onShare: () => void }) {
  const t = useWords(assessmentMessages);
  const { one, speech, view } = session;
  return (
    <InspectorPart title={t('private.title')}>
      <p className="small">{t('private.text', { quarter: speech.format.quarter(one.quarter) })}</p>
      <p className="muted small">{t('private.folder')}</p>
      {one.shares.length > 0 ? <p className="small">{t('private.shared', { count: one.shares.length })}</p> : null}
      {one.state === 'closed' && !view.readOnly ? <Button onClick={onShare}>{t('private.share')}</Button> : null}
    </InspectorPart>
  );
}
