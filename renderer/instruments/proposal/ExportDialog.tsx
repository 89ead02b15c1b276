import { Button, Input, Modal, Radio, Segmented } from 'antd';
import { useState } from 'react';
import type { Audience } from '@shared/base/audience.ts';
import type { Language } from '@shared/i18n/translate.ts';
import { problemText } from '@shared/i18n/problems.ts';
import { useHost } from '../../host/host.ts';
import { useExportedNotice } from '../../ui/useTableExport.ts';
import { CheckResults, HeldTable } from './ExportChecks.tsx';
import type { Editing } from './props.ts';
import { inRoot } from '../../ui/inRoot.ts';
import { useAnswer } from '../../ui/useAnswer.ts';

interface Props {
  readonly editing: Editing;
  readonly audience: Audience;
  readonly language: Language;
  readonly setAudience: (audience: Audience) => void;
  readonly setLanguage: (language: Language) => void;
  readonly close: () => void;
  readonly preview: () => void;
  readonly goTo: (section: string, item: string | null) => void;
}

/** For whom, in which language, as which version, under which name; beside it what a careful reader finds and what stays behind. */
export function ExportDialog({ editing, audience, language, setAudience, setLanguage, close, preview, goTo }: Props) {
  const { w, f, view } = editing;
  const { bridge, complain } = useHost();
  const found = useAnswer(`${audience} ${language}`, async () => {
    await view.saved();
    return bridge.call['document.check']({ kind: 'proposal', customer: view.target ?? '', audience, language });
  });
  const check = found?.ok ? found.value : null;
  const [freeze, setFreeze] = useState(false);
  const [label, setLabel] = useState(f.head.version || 'V1.0');
  const [working, setWorking] = useState(false);
  const exported = useExportedNotice();
  const blocking = check?.findings.filter((one) => one.severity === 'block').length ?? 0;
  const stopped = audience === 'customer' && blocking > 0;
  const write = async (): Promise<void> => {
    setWorking(true);
    const answer = await bridge.call['document.export']({
      kind: 'proposal',
      customer: view.target ?? '',
      audience,
      language,
      label: label.trim() || 'V1.0',
      freeze,
    });
    setWorking(false);
    if (!answer.ok) complain(answer.error);
    else if (answer.value) {
      exported(answer.value);
      close();
    }
  };
  return (
    <Modal
      open
      getContainer={inRoot}
      width={940}
      title={
        <>
          {w('export.title')} <small className="muted">{f.customer?.name}</small>
        </>
      }
      onCancel={close}
      footer={
        <div className="pp-export-foot">
          <span className="muted small">{w('export.after')}</span>
          <Button onClick={close}>{w('export.cancel')}</Button>
          <Button onClick={preview}>{w('export.preview')}</Button>
          <Button type="primary" loading={working} disabled={!check || stopped} onClick={() => void write()}>
            {stopped ? w('export.blocked', { count: blocking }) : w('export.go')}
          </Button>
        </div>
      }
    >
      <div className="pp-export">
        <div className="pp-export-left">
          <h3>{w('export.for')}</h3>
          <Radio.Group className="pp-audience" value={audience} onChange={(event) => setAudience(event.target.value as Audience)}>
            {(['customer', 'internal'] as const).map((one) => (
              <Radio key={one} value={one} className={one === audience ? 'card pp-chosen' : 'card'}>
                <b>{w(`audience.${one}`)}</b>
                <small className="muted">{w(`audience.${one}Note`)}</small>
              </Radio>
            ))}
          </Radio.Group>
          <h3>{w('export.language')}</h3>
          <Segmented
            block
            aria-label={w('export.language')}
            value={language}
            options={(['zh-CN', 'en'] as const).map((one) => ({ value: one, label: w(`language.${one}`) }))}
            onChange={setLanguage}
          />
          <small className="muted">{w('export.languageNote')}</small>
          <h3>{w('export.version')}</h3>
          <Segmented
            block
            aria-label={w('export.version')}
            value={freeze ? 'freeze' : 'draft'}
            options={[
              { value: 'draft', label: w('export.draft') },
              { value: 'freeze', label: w('export.freeze') },
            ]}
            onChange={(next) => setFreeze(next === 'freeze')}
          />
          <small className="muted">{w('export.freezeNote')}</small>
          {freeze ? (
            <Input aria-label={w('export.label')} value={label} maxLength={60} onChange={(event) => setLabel(event.target.value)} />
          ) : null}
          <h3>{w('export.file')}</h3>
          <div className="pp-file">{check?.fileName ?? '…'}</div>
        </div>
        <div className="pp-export-right">
          {check ? (
            <>
              <CheckResults editing={editing} check={check} language={language} goTo={goTo} />
              {audience === 'customer' ? <HeldTable editing={editing} check={check} /> : null}
            </>
          ) : (
            <p role={found ? 'alert' : 'status'}>
              {found && !found.ok ? problemText(found.error, view.speech.language) : w('export.loading')}
            </p>
          )}
        </div>
      </div>
    </Modal>
  );
}
