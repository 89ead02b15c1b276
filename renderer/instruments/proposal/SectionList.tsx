import type { SectionId } from '@shared/instruments/proposal/types.ts';
import { StateDot } from '../../ui/StateDot.tsx';
import type { Editing } from './props.ts';

/** Parts of the paper with how far each has come and how many things there are to mend. */
export function SectionList({
  editing,
  section,
  go,
}: {
  readonly editing: Editing;
  readonly section: SectionId;
  readonly go: (to: SectionId) => void;
}) {
  const { f, t, w } = editing;
  const toMend = (id: SectionId): number => f.findings.filter((one) => one.section === id && one.severity !== 'note').length;
  return (
    <nav className="pp-sections" aria-label={w('sections')}>
      {f.sections.map(({ id, state, known, of }) => (
        <button key={id} type="button" aria-current={id === section ? 'true' : undefined} onClick={() => go(id)}>
          <StateDot state={state} label={w('state.of', { name: t(`section.${id}`), state: w(`state.${state}`), known, of })} />
          <span>{t(`section.${id}`)}</span>
          {toMend(id) > 0 ? <small className="pp-badge">{toMend(id)}</small> : null}
        </button>
      ))}
    </nav>
  );
}
