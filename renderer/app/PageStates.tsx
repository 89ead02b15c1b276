import { Button } from 'antd';
import type { ReactNode } from 'react';
import { problemText } from '@shared/i18n/problems.ts';
import type { Problem } from '@shared/base/result.ts';
import { useHost } from '../host/host.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { SeverityIcon } from '../ui/Severity.tsx';
import { frameMessages } from '../frame/messages.ts';
import { appMessages } from './messages.ts';

/** Grey bars in the place of what is coming; only seen after 200 ms. */
export function Skeleton() {
  const t = useWords(appMessages);
  return (
    <div className="skeleton" role="status" aria-label={t('loading')}>
      <div />
      <div />
      <div />
    </div>
  );
}

/** What an error boundary shows. */
export const failedPage = (error: Error, again: () => void) => <FailedPage error={error} again={again} />;

/** A failed page: what happened, what is safe, what to do, and details to copy. */
function FailedPage({ error, again }: { readonly error: Error; readonly again: () => void }) {
  const t = useWords(appMessages);
  const { bridge, notify } = useHost();
  const details = `${error.name}: ${error.message}\n${error.stack ?? ''}`;
  const copy = async (): Promise<void> => {
    const done = await bridge.call['clipboard.write']({ text: details });
    if (done.ok) notify({ text: t('copied') });
  };
  return (
    <StateBox title={t('failed.title')} severity="urgent">
      <p>{t('failed.safe')}</p>
      <pre>{`${error.name}: ${error.message}`}</pre>
      <div>
        <Button type="primary" onClick={again}>
          {t('failed.retry')}
        </Button>{' '}
        <Button onClick={() => void copy()}>{t('failed.copy')}</Button>
      </div>
    </StateBox>
  );
}

/** A problem in the place of a page, with a way on. */
export function ProblemPage({ problem, children }: { readonly problem: Problem; readonly children?: ReactNode }) {
  const t = useWords(appMessages);
  const { language } = useSpeech();
  // the address knows a customer by its id, which says nothing to a person
  const title = problem.code === 'call.unknownCustomer' ? t('unknownCustomer') : problemText(problem, language);
  return (
    <StateBox title={title} severity="attention">
      {children}
    </StateBox>
  );
}

function StateBox({
  title,
  severity,
  children,
}: {
  readonly title: string;
  readonly severity: 'urgent' | 'attention';
  readonly children: ReactNode;
}) {
  const words = useWords(frameMessages);
  return (
    <section className="state-box card" role="alert">
      <h1>
        <SeverityIcon severity={severity} label={words(`severity.${severity}`)} />
        {title}
      </h1>
      {children}
    </section>
  );
}
