import { Popover } from 'antd';
import { useWords } from '../i18n/speech.tsx';
import { frameMessages } from './messages.ts';

const MARK = '?';

/** The small `?` beside a title: the deck's idea in three sentences. */
export function Idea({ title, text }: { readonly title: string; readonly text: string }) {
  const t = useWords(frameMessages);
  return (
    <Popover trigger="click" placement="bottomLeft" title={title} content={<p className="idea">{text}</p>}>
      <button type="button" className="question" aria-label={t('ideaOf', { title })}>
        {MARK}
      </button>
    </Popover>
  );
}
