import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useApplication } from '../app/context.ts';
import { useWords } from '../i18n/speech.tsx';
import { customersMessages } from './messages.ts';
import { useCustomerEditing } from './useCustomerEditing.ts';

const NameDialog = lazy(async () => ({ default: (await import('../app/NameDialog.tsx')).NameDialog }));

/** No customers yet: what to do, and the ways to do it. */
export function EmptyList() {
  const t = useWords(customersMessages);
  const { go } = useApplication();
  const { add } = useCustomerEditing();
  const [adding, setAdding] = useState(false);
  return (
    <main className="page-scroll" aria-label={t('title')}>
      <section className="state-box card">
        <h1>{t('empty')}</h1>
        <p>{t('empty.text')}</p>
        <div className="view-actions">
          <Button type="primary" onClick={() => go('/import')}>
            {t('import')}
          </Button>
          <Button onClick={() => setAdding(true)}>{t('add')}</Button>
        </div>
      </section>
      <Suspense fallback={null}>
        {adding ? (
          <NameDialog
            title={t('add.title')}
            initial=""
            ok={t('add.ok')}
            onOk={(name) => {
              setAdding(false);
              void add(name);
            }}
            onClose={() => setAdding(false)}
          />
        ) : null}
      </Suspense>
    </main>
  );
}
