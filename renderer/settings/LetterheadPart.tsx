import { AutoComplete, Button } from 'antd';
import { useRef, useState } from 'react';
import { useHost } from '../host/host.ts';
import { useWords } from '../i18n/speech.tsx';
import { settingsMessages } from './messages.ts';
import { Labelled, Part } from './Parts.tsx';
import { pngToBase64 } from './png.ts';
import { useSettings } from './useChange.ts';

const LATIN = ['Arial', 'Calibri', 'Times New Roman', 'Georgia', 'Verdana', 'Segoe UI'];
const CHINESE = ['Microsoft YaHei', 'SimSun', 'SimHei', 'DengXian', 'KaiTi', 'FangSong', 'PingFang SC', 'Noto Sans CJK SC'];

/** Colours, fonts and logo of Word files, with a look at the result. */
export function LetterheadPart() {
  const t = useWords(settingsMessages);
  const { settings, readOnly, run } = useSettings();
  const { letterhead } = settings;
  const set = (patch: Readonly<Record<string, string>>): boolean => run('settings.edit', { letterhead: patch });
  return (
    <Part title={t('letterhead')} help={t('letterhead.help')}>
      <div className="settings-letterhead">
        <div className="settings-grid">
          {(['primary', 'accent'] as const).map((name) => (
            <Labelled key={name} label={t(name)}>
              <ColourInput label={t(name)} value={letterhead[name]} disabled={readOnly} onCommit={(value) => set({ [name]: value })} />
            </Labelled>
          ))}
          <Labelled label={t('latinFont')}>
            <FontInput
              label={t('latinFont')}
              value={letterhead.latinFont}
              fonts={LATIN}
              disabled={readOnly}
              onCommit={(latinFont) => set({ latinFont })}
            />
          </Labelled>
          <Labelled label={t('eastAsianFont')}>
            <FontInput
              label={t('eastAsianFont')}
              value={letterhead.eastAsianFont}
              fonts={CHINESE}
              disabled={readOnly}
              onCommit={(eastAsianFont) => set({ eastAsianFont })}
            />
          </Labelled>
          <Labelled label={t('logo')}>
            <LogoInput disabled={readOnly} />
          </Labelled>
        </div>
        <figure className="settings-preview" aria-label={t('preview')}>
          {letterhead.logo ? <img alt={t('logo')} src={`data:image/png;base64,${letterhead.logo}`} /> : null}
          <p style={{ color: letterhead.primary, fontFamily: `"${letterhead.latinFont}","${letterhead.eastAsianFont}"` }}>
            {t('preview.title')}
          </p>
          <hr style={{ borderColor: letterhead.accent }} />
          <p style={{ fontFamily: `"${letterhead.latinFont}","${letterhead.eastAsianFont}"` }}>{t('preview.text')}</p>
          <p>{settings.company.legalName}</p>
        </figure>
      </div>
    </Part>
  );
}

interface ColourProps {
  readonly label: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly onCommit: (value: string) => void;
}

function ColourInput({ label, value, disabled, onCommit }: ColourProps) {
  return (
    <span className="settings-colour">
      <input type="color" aria-label={label} value={value} disabled={disabled} onChange={(event) => onCommit(event.target.value)} />
      <code>{value}</code>
    </span>
  );
}

function FontInput({ label, value, fonts, disabled, onCommit }: ColourProps & { readonly fonts: readonly string[] }) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (font: string): void => {
    setDraft(null);
    if (font.trim() !== '' && font !== value) onCommit(font.trim());
  };
  return (
    <AutoComplete
      aria-label={label}
      value={draft ?? value}
      disabled={disabled}
      options={fonts.map((font) => ({ value: font }))}
      onChange={setDraft}
      onSelect={commit}
      onBlur={() => draft !== null && commit(draft)}
    />
  );
}

function LogoInput({ disabled }: { readonly disabled: boolean }) {
  const t = useWords(settingsMessages);
  const { notify } = useHost();
  const { settings, run } = useSettings();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    const logo = file ? await pngToBase64(file) : null;
    if (logo) run('settings.edit', { letterhead: { logo } });
    else if (file) notify({ text: t('logo.bad'), kind: 'error' });
  };
  return (
    <div className="settings-logo">
      <input
        ref={input}
        type="file"
        accept="image/png"
        className="sr-only"
        tabIndex={-1}
        aria-label={t('logo')}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {t('logo.choose')}
      </Button>
      {settings.letterhead.logo ? (
        <Button disabled={disabled} onClick={() => run('settings.edit', { removeLogo: true })}>
          {t('logo.remove')}
        </Button>
      ) : (
        <span className="muted small">{t('logo.none')}</span>
      )}
    </div>
  );
}
