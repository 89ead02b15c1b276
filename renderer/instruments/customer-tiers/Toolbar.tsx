import { Button, Segmented, Select } from 'antd';
import { useSpeech, useWords } from '../../i18n/speech.tsx';
import type { TierFigures } from '@shared/instruments/customer-tiers/figures.ts';
import type { ViewState } from '../contract.ts';
import { viewMessages } from './messages.ts';
import { periodsOf, SHOWN, TRAILS, type Look } from './settings.ts';

/** A period in words. */
export function usePeriodName(): (choice: string) => string {
  const t = useWords(viewMessages);
  const { format } = useSpeech();
  return (choice) => {
    if (choice === 'last4' || choice === 'all') return t(`period.${choice}`);
    return choice.includes('Q') ? t('period.until', { quarter: format.quarter(choice) }) : t('period.year', { year: choice });
  };
}

/** Kind of drawing, period, last quarter's outlines, settings. */
export function Toolbar({
  figures,
  look,
  usual,
  setView,
  onSettings,
  readOnly,
}: {
  readonly figures: TierFigures;
  readonly look: Look;
  readonly usual: string;
  readonly setView: (patch: ViewState) => void;
  readonly onSettings: () => void;
  readonly readOnly: boolean;
}) {
  const t = useWords(viewMessages);
  const { format } = useSpeech();
  const periodName = usePeriodName();
  const choice = look.period ?? usual;
  const { first, last } = figures.period;
  const options = [...new Set([...periodsOf(figures.portfolio.quarters), choice])];
  return (
    <>
      <Segmented
        aria-label={t('drawing')}
        value={look.shown}
        options={SHOWN.map((value) => ({ value, label: t(`drawing.${value}`) }))}
        onChange={(shown) => setView({ shown })}
      />
      <label className="tiers-label">
        {t('period')}
        <Select
          aria-label={t('period')}
          value={choice}
          popupMatchSelectWidth={false}
          options={options.map((value) => ({ value, label: periodName(value) }))}
          onChange={(period) => setView({ period: period === usual ? null : period })}
        />
      </label>
      <span className="muted tiers-range">{first === '' ? '' : first === last ? format.quarter(first) : `${first}–${last}`}</span>
      {look.shown === 'scatter' ? (
        <label className="tiers-label tiers-right">
          {t('trail')}
          <Select
            aria-label={t('trail')}
            value={look.trail}
            popupMatchSelectWidth={false}
            options={TRAILS.map((value) => ({ value, label: t(`trail.${value}`) }))}
            onChange={(trail) => setView({ trail })}
          />
        </label>
      ) : (
        <span className="tiers-right" />
      )}
      <Button disabled={readOnly} onClick={onSettings}>
        {t('settings')}
      </Button>
    </>
  );
}
