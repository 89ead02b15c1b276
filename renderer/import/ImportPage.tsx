import { Button } from 'antd';
import { problemText } from '@shared/i18n/problems.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { DoneStep } from './DoneStep.tsx';
import { DryStep } from './DryStep.tsx';
import { MapStep } from './MapStep.tsx';
import { importPageMessages } from './messages.ts';
import { Steps } from './Steps.tsx';
import { useImport, type Import } from './useImport.ts';
import { Working } from './Working.tsx';
import './import.css';

/** One page, three steps, each reachable: files, columns, dry run. Nothing is written before the last button. */
export function ImportPage() {
  const t = useWords(importPageMessages);
  const work = useImport();
  const { screen, step, busy, failed } = work;
  const isEmpty = work.files.length === 0 && step !== 'done';
  return (
    <div className="import">
      <header className="import-head">
        <h1>{t('title')}</h1>
        <Steps work={work} />
        {isEmpty || step === 'done' ? null : (
          <span className="import-actions">
            <Button onClick={() => void work.pick()}>{t('add')}</Button>
            <Button onClick={work.reset}>{t('discard')}</Button>
          </span>
        )}
      </header>
      <Working busy={busy} progress={work.progress} onCancel={work.cancel} />
      {isEmpty ? <EmptyImport work={work} /> : null}
      {failed && !isEmpty ? <FailedImport work={work} /> : null}
      {screen && !isEmpty && !failed ? (
        <>
          {step === 'map' || step === 'files' ? <MapStep work={work} screen={screen} /> : null}
          {step === 'dry' && screen.plan ? <DryStep work={work} screen={screen} plan={screen.plan} /> : null}
        </>
      ) : null}
      {step === 'done' && work.summary ? <DoneStep work={work} summary={work.summary} /> : null}
    </div>
  );
}

function EmptyImport({ work }: { readonly work: Import }) {
  const t = useWords(importPageMessages);
  return (
    <main className="import-empty">
      <section className="card way-drop">
        <h2>{t('empty.title')}</h2>
        <p>{t('empty.text')}</p>
        <p className="muted">{t('empty.kinds')}</p>
        <Button type="primary" size="large" onClick={() => void work.pick()}>
          {t('pick')}
        </Button>
      </section>
    </main>
  );
}

/** No file could be read at all: what is wrong with it, in its own words. */
function FailedImport({ work }: { readonly work: Import }) {
  const t = useWords(importPageMessages);
  const { language } = useSpeech();
  if (!work.failed) return null;
  return (
    <main className="import-empty">
      <section className="card state-box" role="alert">
        <h2>{t('failed.title')}</h2>
        <p>{problemText(work.failed, language)}</p>
        <div className="view-actions">
          <Button type="primary" onClick={() => void work.pick()}>
            {t('pick')}
          </Button>
          <Button onClick={work.reset}>{t('discard')}</Button>
        </div>
      </section>
    </main>
  );
}
