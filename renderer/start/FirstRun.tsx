import { Button, Segmented } from 'antd';
import { useState } from 'react';
import type { Language } from '@shared/i18n/translate.ts';
import { useApplication } from '../app/context.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { HandForm } from './HandForm.tsx';
import { startMessages } from './messages.ts';
import { ImportPicture, SamplePicture } from './pictures.tsx';
import type { Starting } from './useStarting.ts';
import { WhoForm } from './WhoForm.tsx';

const KNOWN = ['drop.known1', 'drop.known2', 'drop.known3', 'drop.known4'] as const;
const LANGUAGES: { readonly value: Language; readonly label: string }[] = [
  { value: 'zh-CN', label: '中文' },
  { value: 'en', label: 'English' },
];
const ONE = '1';
const TWO = '2';

/** Who you are, then three ways in. */
export function FirstRun({ starting, onBack }: { readonly starting: Starting; readonly onBack: (() => void) | null }) {
  const t = useWords(startMessages);
  const { setLanguage } = useApplication();
  const { who, setWho, place, setPlace, busy } = starting;
  return (
    <div className="start-wrap">
      <header>
        <h1>{t('headline')}</h1>
        <p className="start-sub">{t('sub')}</p>
      </header>
      <section>
        <h2>
          <span className="start-number">{ONE}</span>
          {t('who')}
        </h2>
        <WhoForm who={who} onChange={setWho} onLanguage={setLanguage} />
      </section>
      <section className="start-ways">
        <h2>
          <span className="start-number">{TWO}</span>
          {t('where')}
        </h2>
        <div className="ways">
          <DropWay busy={busy} onPick={() => void starting.pick()} />
          <SampleWay busy={busy} onOpen={(language) => void starting.sample(language)} />
          <HandForm busy={busy} currency={who.currency} onAdd={(customer) => void starting.byHand(customer)} />
        </div>
      </section>
      <footer className="start-foot">
        <span>
          {place === 'choose' ? t('kept.choose') : t('kept', { name: `${starting.workspaceName}.keyrung` })}{' '}
          <button type="button" className="link" onClick={() => setPlace(place === 'choose' ? 'default' : 'choose')}>
            {place === 'choose' ? t('place.back') : t('place')}
          </button>
        </span>
        <span className="start-local">{t('local')}</span>
        {onBack ? (
          <button type="button" className="link" onClick={onBack}>
            {t('back')}
          </button>
        ) : null}
        <button type="button" className="link" onClick={() => void starting.open()}>
          {t('open')}
        </button>
      </footer>
    </div>
  );
}

function DropWay({ busy, onPick }: { readonly busy: boolean; readonly onPick: () => void }) {
  const t = useWords(startMessages);
  return (
    <section className="card way way-drop">
      <h3>{t('drop.title')}</h3>
      <p>{t('drop.text')}</p>
      <div className="way-picture">
        <ImportPicture />
      </div>
      <div className="way-known">
        {KNOWN.map((key) => (
          <span key={key}>
            <Icon name="check" size={12} />
            {t(key)}
          </span>
        ))}
      </div>
      <div className="way-row">
        <Button type="primary" size="large" loading={busy} onClick={onPick}>
          {t('drop.button')}
        </Button>
        <span className="muted small">{t('drop.note')}</span>
      </div>
    </section>
  );
}

function SampleWay({ busy, onOpen }: { readonly busy: boolean; readonly onOpen: (language: Language) => void }) {
  const t = useWords(startMessages);
  const { language } = useSpeech();
  const [chosen, setChosen] = useState<Language | null>(null);
  return (
    <section className="card way">
      <h3>{t('sample.title')}</h3>
      <p>{t('sample.text')}</p>
      <div className="way-picture">
        <SamplePicture />
      </div>
      <div className="way-row">
        <Segmented aria-label={t('sample.language')} value={chosen ?? language} options={LANGUAGES} onChange={setChosen} />
      </div>
      <Button block size="large" loading={busy} onClick={() => onOpen(chosen ?? language)}>
        {t('sample.button')}
      </Button>
    </section>
  );
}
