import { Button } from 'antd';
import { useMemo, useRef } from 'react';
import { say } from '@shared/instruments/assessment/questionnaire.ts';
import { useWords } from '../i18n/speech.tsx';
import { SceneSvg, useSize } from '../scene/index.ts';
import { SeverityIcon } from '../ui/Severity.tsx';
import type { Step } from './answering.ts';
import { assessmentMessages } from './messages.ts';
import type { Kind, Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly kind: Kind;
  readonly onStep: (step: Step) => void;
}

/** One more look at what will be frozen. */
export function ClosePage({ session, kind, onStep }: Props) {
  const t = useWords(assessmentMessages);
  const { one, view, speech } = session;
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const scene = useMemo(
    () => (size ? kind.summary({ width: size.width, height: 300 }, one.quarter) : null),
    // oxlint-disable-next-line react/exhaustive-deps -- the kind draws these figures only
    [size, one, view.speech, view.measure],
  );
  const bare = one.topics.filter(({ items, mean }) => mean !== null && items.every(({ evidence }) => evidence === ''));
  const missing = one.of - one.answered;
  return (
    <section className="assess-part">
      <p className="muted">{t('close.text')}</p>
      <CloseFigures session={session} />
      {missing > 0 ? (
        <Warning words={t('close.missing', { count: missing })} go={t('close.answer')} onGo={() => onStep(firstMissing(session))} />
      ) : null}
      {bare[0] ? (
        <Warning
          words={t('close.bare', {
            names: bare.map(({ topic }) => say(topic.name, speech.language)).join(speech.language === 'en' ? ', ' : '、'),
          })}
          go={t('close.go')}
          onGo={() => onStep(bare[0]?.topic.id ?? 'close')}
        />
      ) : null}
      <h3>{t('close.what')}</h3>
      <div className="assess-summary">
        <div ref={box}>{scene ? <SceneSvg scene={scene} theme={view.theme} /> : null}</div>
      </div>
    </section>
  );
}

const firstMissing = ({ one }: Session): Step => one.topics.find(({ answered, items }) => answered < items.length)?.topic.id ?? 'close';

function CloseFigures({ session: { one } }: { readonly session: Session }) {
  const t = useWords(assessmentMessages);
  const { up, down, same } = one.moved;
  const kept = one.lookBack.filter((promise) => promise.kept === 'kept').length;
  const cells: readonly (readonly [string, string, string])[] = [
    [t('close.answered'), `${one.answered} / ${one.of}`, one.none > 0 ? t('close.none', { count: one.none }) : ''],
    [t('close.evidence'), `${one.evidence} / ${one.of}`, ''],
    [t('close.moved'), one.previous === null ? '—' : `${up} / ${down} / ${same}`, one.previous === null ? t('close.first') : ''],
    [t('close.kept'), one.lookBack.length === 0 ? '—' : `${kept} / ${one.lookBack.length}`, ''],
  ];
  return (
    <dl className="assess-figures">
      {cells.map(([name, value, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{value}</b>
            <small>{note}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Warning({ words, go, onGo }: { readonly words: string; readonly go: string; readonly onGo: () => void }) {
  return (
    <p className="assess-warning">
      <SeverityIcon severity="attention" label="" />
      <span>{words}</span>
      <Button type="link" size="small" onClick={onGo}>
        {go}
      </Button>
    </p>
  );
}
