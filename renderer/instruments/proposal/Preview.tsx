import { Button, Segmented, Spin } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Audience } from '@shared/base/audience.ts';
import { ok } from '@shared/base/result.ts';
import { problemText } from '@shared/i18n/problems.ts';
import type { Language } from '@shared/i18n/translate.ts';
import { useHost } from '../../host/host.ts';
import type { Editing } from './props.ts';
import { useAnswer } from '../../ui/useAnswer.ts';
import { PAGE_CSS, sizeNumbers, wordPages, type Pages } from './word.ts';

interface Props {
  readonly editing: Editing;
  readonly audience: Audience;
  readonly language: Language;
  readonly setAudience: (audience: Audience) => void;
  readonly setLanguage: (language: Language) => void;
}
/** The Word file as it would be written now, page by page. Made from what is saved, so it saves first. */
export function Preview({ editing, audience, language, setAudience, setLanguage }: Props) {
  const { w, view } = editing;
  const [again, setAgain] = useState(0);
  const paper = useRef<HTMLDivElement>(null);
  const { bridge } = useHost();
  const made = useAnswer(`${audience} ${language} ${again}`, async () => {
    await view.saved();
    const answer = await bridge.call['document.preview']({ kind: 'proposal', customer: view.target ?? '', audience, language });
    return answer.ok ? ok(await wordPages(answer.value.bytes)) : answer;
  });
  useEffect(() => {
    if (made?.ok && paper.current) show(paper.current, made.value);
  }, [made]);
  return (
    <div className="pp-preview fill">
      <div className="pp-preview-bar">
        <Segmented
          aria-label={w('preview.audience')}
          value={audience}
          options={(['customer', 'internal'] as const).map((one) => ({ value: one, label: w(`audience.${one}`) }))}
          onChange={setAudience}
        />
        <Segmented
          aria-label={w('export.language')}
          value={language}
          options={(['zh-CN', 'en'] as const).map((one) => ({ value: one, label: w(`language.${one}`) }))}
          onChange={setLanguage}
        />
        <span className="muted small">{w('preview.note')}</span>
        <Button size="small" onClick={() => setAgain(again + 1)}>
          {w('preview.again')}
        </Button>
      </div>
      {made === null ? (
        <div className="pp-wait" role="status">
          <Spin /> {w('preview.making')}
        </div>
      ) : null}
      {made?.ok === false ? (
        <div className="pp-wait" role="alert">
          {w('preview.failed')}
          {' · '}
          {problemText(made.error, view.speech.language)}
        </div>
      ) : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long paper is scrolled with the keyboard */}
      <div ref={paper} className="pp-paper" tabIndex={0} role="document" aria-label={w('mode.preview')} hidden={made?.ok !== true} />
    </div>
  );
}

/** Puts the pages into a shadow root, so that neither their styles nor ours reach over. */
function show(host: HTMLElement, { pages, css }: Pages): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + PAGE_CSS);
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(...pages);
  sizeNumbers(root);
}
