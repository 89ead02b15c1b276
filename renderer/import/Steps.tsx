import { useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { importPageMessages } from './messages.ts';
import type { Import, ImportStep } from './useImport.ts';

const STEPS: readonly ImportStep[] = ['files', 'map', 'dry', 'done'];
const RANK: Readonly<Record<ImportStep, number>> = { files: 0, map: 1, dry: 2, done: 3 };

/** Where the import stands; what was reached can be gone back to. */
export function Steps({ work }: { readonly work: Import }) {
  const t = useWords(importPageMessages);
  const { step, screen } = work;
  const guessed =
    screen?.tables.filter(({ taken }) => taken).flatMap(({ columns }) => columns.filter(({ confidence }) => confidence === 'guessed'))
      .length ?? 0;
  const open = screen?.plan?.pairs.filter(({ decision }) => decision === null).length ?? 0;
  const note: Partial<Record<ImportStep, string>> = {
    ...(guessed > 0 ? { map: t('step.map.note', { count: guessed }) } : {}),
    ...(open > 0 ? { dry: t('step.dry.note', { count: open }) } : {}),
  };
  return (
    <ol className="import-steps" aria-label={t('steps')}>
      {STEPS.map((one, i) => {
        const done = RANK[one] < RANK[step];
        const reachable = screen !== null && (one === 'map' || one === 'dry') && step !== 'done';
        return (
          <li key={one}>
            <button type="button" disabled={!reachable} aria-current={one === step ? 'step' : undefined} onClick={() => work.setStep(one)}>
              <span className="import-step-number">{done ? <Icon name="check" size={12} /> : i + 1}</span>
              {t(`step.${one}`)}
              {note[one] ? <small>{note[one]}</small> : null}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
