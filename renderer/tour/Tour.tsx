import { Button } from 'antd';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { KEY_ACCOUNT } from '@shared/sample/keyAccount.ts';
import { findCustomer } from '@shared/workspace/portfolio.ts';
import { useApplication, useWorkspaceState } from '../app/context.ts';
import { HOME } from '../app/route.ts';
import { useWords } from '../i18n/speech.tsx';
import { tourMessages } from './messages.ts';
import './tour.css';

const STEPS = [1, 2, 3, 4] as const;
type Step = (typeof STEPS)[number];
const LAST = STEPS.length;
/** The key that moves between the parts of a window on every platform. */
const KEY = 'F6';

/**
 * Four steps through the sample, in a strip above the page: it covers nothing, takes no key but its own, and everything can be used
 * meanwhile. Each step goes to the view it tells of.
 */
export function Tour({ isAsked }: { readonly isAsked: boolean }) {
  const t = useWords(tourMessages);
  const { go, endTour } = useApplication();
  const [step, setStep] = useState<Step>(1);
  const strip = useRef<HTMLElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const address = useAddresses();
  const to = (wanted: number): void => {
    const found = STEPS.find((one) => one === wanted);
    if (!found) return end();
    setStep(found);
    go(address[found]);
  };
  const end = (): void => {
    endTour();
    // the strip goes, and the focus with it: it goes on in the page that was shown
    const page = document.querySelector<HTMLElement>('.page-body');
    page?.setAttribute('tabindex', '-1');
    page?.focus({ preventScroll: true });
  };
  useTourKeys(strip, next, end);
  const begin = useEffectEvent(() => next.current?.focus());
  useEffect(() => {
    if (isAsked) begin();
  }, [isAsked]);
  return (
    <section className="tour" aria-label={t('label', { step, of: LAST })} ref={strip}>
      <span className="tour-step">{t('step', { step, of: LAST })}</span>
      <p aria-live="polite">
        <b>{t(`${step}.title`)}</b> {t(`${step}.text`)}
      </p>
      <span className="tour-ways">
        {step > 1 ? <Button onClick={() => to(step - 1)}>{t('back')}</Button> : null}
        <Button ref={next} type="primary" title={KEY} onClick={() => to(step + 1)}>
          {t(step === LAST ? 'end' : 'next')}
        </Button>
        {step < LAST ? (
          <Button type="text" onClick={end}>
            {t('skip')}
          </Button>
        ) : null}
      </span>
    </section>
  );
}

/** F6 goes to the tour from anywhere; with the focus in it, keys are its own and Escape ends it. */
function useTourKeys(strip: RefObject<HTMLElement | null>, next: RefObject<HTMLElement | null>, end: () => void): void {
  const obey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const isInside = strip.current?.contains(document.activeElement) ?? false;
    // a page that listens everywhere would take Enter for its own selected line
    if (isInside && !event.ctrlKey && !event.metaKey) event.stopPropagation();
    if (event.key === KEY) next.current?.focus();
    else if (event.key === 'Escape' && isInside) end();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => obey(event);
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}

/** Where each step is shown: the plan is that of the sample's key account, or of the first customer where that was deleted. */
function useAddresses(): Readonly<Record<Step, string>> {
  const customer = useWorkspaceState(({ portfolio }) => {
    const at = portfolio ? findCustomer(portfolio, KEY_ACCOUNT) : -1;
    return portfolio?.ids[Math.max(0, at)];
  });
  const plan = (view: string): string => (customer === undefined ? '/customers' : `/plan/${customer}/${view}`);
  return { 1: HOME, 2: '/portfolio/customer-tiers', 3: plan('value-chain'), 4: plan('proposal') };
}
