import { Button } from 'antd';
import { useApplication } from '../app/context.ts';
import { useWords } from '../i18n/speech.tsx';
import { todayMessages } from './messages.ts';

/** Without customers there is nothing to do but to get some: the ways in, and what comes of each. */
export function EmptyToday() {
  const t = useWords(todayMessages);
  const { go } = useApplication();
  return (
    <main className="today-empty" aria-label={t('title')}>
      <h1>{t('empty.title')}</h1>
      <p className="muted">{t('empty.text')}</p>
      <div className="today-ways">
        <section>
          <Button type="primary" size="large" onClick={() => go('/import')}>
            {t('empty.import')}
          </Button>
          <p className="muted">{t('empty.import.note')}</p>
        </section>
        <section>
          <Button size="large" onClick={() => go('/customers')}>
            {t('empty.hand')}
          </Button>
          <p className="muted">{t('empty.hand.note')}</p>
        </section>
      </div>
    </main>
  );
}
