import { AutoComplete } from 'antd';
import { useState } from 'react';
import { ok } from '@shared/base/result.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { useHost } from '../../host/host.ts';
import { useWords } from '../../i18n/speech.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { viewMessages } from './messages.ts';
import { versionsToTake } from './versions.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly value: string;
  readonly disabled: boolean;
  readonly onCommit: (label: string) => void;
}

/** The version of the proposal that is taken along: one that was handed out, the draft as it stands, or a label that is typed. */
export function VersionInput({ session: { view, figures, say }, value, disabled, onCommit }: Props) {
  const t = useWords(viewMessages);
  const [asked, setAsked] = useState(false);
  const frozen = useFrozen(view, asked);
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (text: string): void => {
    setDraft(null);
    const label = text.trim().slice(0, 40);
    if (label !== value) onCommit(label);
  };
  const options = versionsToTake(frozen, view.facts.plan.versions, figures.visits).map(({ label, from, day }) => ({
    value: label,
    label: `${label} · ${t(`version.${from}`, { day: day === null ? '' : say.format.shortDay(day) })}`,
  }));
  return (
    <AutoComplete
      aria-label={t('version')}
      placeholder={t('versionNone')}
      value={draft ?? value}
      disabled={disabled}
      defaultActiveFirstOption={false}
      popupMatchSelectWidth={false}
      options={options}
      onFocus={() => setAsked(true)}
      onChange={setDraft}
      onSelect={commit}
      onBlur={() => draft !== null && commit(draft)}
    />
  );
}

/** Versions of the proposal that were handed out, once somebody asks; none while they are being looked up, or where they cannot be. */
function useFrozen(
  { target = '', speech }: InstrumentViewProps,
  asked: boolean,
): readonly { readonly label: string; readonly frozenAt: string }[] {
  const { bridge } = useHost();
  const answer = useAnswer(`versions ${target} ${asked}`, async () => {
    if (!asked) return ok([]);
    const check = await bridge.call['document.check']({
      kind: 'proposal',
      customer: target,
      audience: 'customer',
      language: speech.language,
    });
    return check.ok ? ok(check.value.versions) : check;
  });
  return answer?.ok ? answer.value : [];
}
