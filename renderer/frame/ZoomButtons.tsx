import type { Zoom } from '../scene/useZoom.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { frameMessages } from './messages.ts';

const MINUS = '−';
const PLUS = '+';

/** − 100 % + Fit, for the foot of a drawing. */
export function ZoomButtons({ zoom }: { readonly zoom: Zoom }) {
  const t = useWords(frameMessages);
  const { format } = useSpeech();
  return (
    <span className="zoom-buttons">
      <button type="button" className="quiet" aria-label={t('zoomOut')} onClick={() => zoom.zoomBy(1 / 1.25)}>
        {MINUS}
      </button>
      <span className="zoom-now">{format.percent(zoom.transform.k)}</span>
      <button type="button" className="quiet" aria-label={t('zoomIn')} onClick={() => zoom.zoomBy(1.25)}>
        {PLUS}
      </button>
      <button type="button" className="quiet" onClick={zoom.fit}>
        {t('fit')}
      </button>
    </span>
  );
}
