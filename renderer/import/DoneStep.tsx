import { focusWhenShown } from '../ui/focus.ts';
import { Button } from 'antd';
import type { ImportSummary } from '@shared/import/contract.ts';
import { useApplication } from '../app/context.ts';
import { ofScope } from '../app/navigation.ts';
import { useUndo } from '../app/useUndo.ts';
import { frameMessages } from '../frame/messages.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { SeverityIcon } from '../ui/Severity.tsx';
import { useDecimal } from './say.ts';
import { importPageMessages } from './messages.ts';
import type { Import } from './useImport.ts';

/** What came in, and one button to the next step: who the A customers are. */
export function DoneStep({ work, summary }: { readonly work: Import; readonly summary: ImportSummary }) {
  const t = useWords(importPageMessages);
  const frame = useWords(frameMessages);
  const { format } = useSpeech();
  const { go } = useApplication();
  const { undo } = useUndo();
  const decimal = useDecimal();
  const { customers, sales, skipped } = summary;
  const tiers = ofScope('portfolio').find((one) => one.tiers !== undefined) ?? ofScope('portfolio')[0];
  return (
    <main className="import-empty">
      <section className="card state-box import-done">
        <h2>
          <SeverityIcon severity="good" label={frame('severity.good')} />
          {t('done.title')}
        </h2>
        <p>
          {t('done.text', {
            added: format.number(customers.added),
            changed: format.number(customers.changed),
            unchanged: format.number(customers.unchanged),
            lines: format.number(sales.lines),
            total: `${decimal(sales.total)} ${format.unit}`,
          })}
        </p>
        {skipped.length > 0 ? <p className="muted">{t('done.left', { count: format.number(skipped.length) })}</p> : null}
        <div className="view-actions">
          <Button type="primary" size="large" ref={focusWhenShown} onClick={() => go(tiers ? `/portfolio/${tiers.id}` : '/customers')}>
            {t('done.tiers')}
          </Button>
          <Button size="large" onClick={() => go('/customers')}>
            {t('done.list')}
          </Button>
          <Button
            size="large"
            onClick={() => {
              void undo();
              work.reset();
            }}
          >
            {t('done.undo')}
          </Button>
        </div>
      </section>
    </main>
  );
}
