import { Button } from 'antd';
import type { Limits } from '@shared/instruments/stakeholders/model.ts';
import { stepText } from '@shared/instruments/stakeholders/outputs.ts';
import { nameOf, percent, points } from '@shared/instruments/stakeholders/say.ts';
import { InspectorPart, type InspectorContent } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { Labelled } from '../../ui/OriginFields.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { CardImport } from './CardImport.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
}

/** Nothing selected: the gaps by influence, who of us holds what, and the limits of the findings. */
export const overviewPanel = (session: Session): InspectorContent => ({
  title: <Title />,
  side: <Side session={session} />,
  body: <Body session={session} />,
});
function Title() {
  return useWords(viewMessages)('panel.gaps');
}
function Side({ session: { figures } }: Props) {
  const t = useWords(viewMessages);
  return figures.gaps.length === 0 ? t('panel.none') : t('panel.side', { count: figures.gaps.length });
}

function Body({ session }: Props) {
  const t = useWords(viewMessages);
  const { figures, view, settings } = session;
  const { unplaced } = figures;
  return (
    <>
      <Gaps session={session} />
      {unplaced.length > 0 && !view.readOnly ? (
        <Button block onClick={() => view.run('place', { contacts: unplaced })}>
          {t('place', { count: unplaced.length })}
        </Button>
      ) : null}
      {view.readOnly ? null : <CardImport session={session} />}
      {figures.people.length === 0 ? null : (
        <>
          <Holders session={session} />
          <LimitFields session={session} />
        </>
      )}
      <p className="muted small">{t(settings.drawing === 'matrix' ? 'hint.matrix' : 'hint.tree')}</p>
    </>
  );
}

function Gaps({ session: { figures, say, view } }: Props) {
  const t = useWords(viewMessages);
  const { gaps, score } = figures;
  if (gaps.length === 0) return null;
  return (
    <ul className="people-gaps">
      {gaps.map((one) => (
        <li key={one.person.id}>
          <button type="button" className="plain-row" onClick={() => view.select(one.person.id)}>
            <span>
              <b>{nameOf(one, say)}</b> {`${one.person.tie} → ${one.person.tieWanted}`}
            </span>
            <b>{`+${points(one.gain ?? 0, say)}`}</b>
            <small>{stepText(one, figures, say) || say.t('noStep')}</small>
          </button>
        </li>
      ))}
      {score.value === null || score.wanted === null ? null : (
        <li>{t('panel.all', { from: points(score.value, say), to: points(score.wanted, say) })}</li>
      )}
    </ul>
  );
}

function Holders({ session: { figures, say } }: Props) {
  const t = useWords(viewMessages);
  if (figures.holders.length === 0) return null;
  return (
    <InspectorPart title={t('panel.holders')} action={<small className="muted">{t('panel.share')}</small>}>
      {figures.holders.map(({ owner, name, share }) => (
        <div key={owner} className="people-held">
          <span>{name}</span>
          <progress max={1} value={share} aria-label={`${name} ${percent(share, say)}`} />
          <b>{percent(share, say)}</b>
        </div>
      ))}
    </InspectorPart>
  );
}

const RANGES: Readonly<Record<keyof Limits, readonly [min: number, max: number]>> = {
  strong: [1, 5],
  weak: [0, 3],
  thread: [1, 100],
  quiet: [1, 1000],
};

function LimitFields({ session: { figures, view } }: Props) {
  const t = useWords(viewMessages);
  const commit = (key: keyof Limits, text: string): void => {
    const [min, max] = RANGES[key];
    const value = Number(text.trim());
    if (text.trim() === '' || !Number.isInteger(value) || value < min || value > max)
      view.notify(t('limit.bad', { value: text, min, max }), { kind: 'error' });
    else view.run('setLimits', { limits: { [key]: value } });
  };
  return (
    <InspectorPart title={t('panel.limits')}>
      <div className="pairs">
        {(['strong', 'weak', 'thread', 'quiet'] as const).map((key) => (
          <Labelled key={key} label={t(`limit.${key}`)}>
            <TextInput
              label={t(`limit.${key}`)}
              value={String(figures.limits[key])}
              disabled={view.readOnly}
              onCommit={(text) => commit(key, text)}
            />
          </Labelled>
        ))}
      </div>
    </InspectorPart>
  );
}
