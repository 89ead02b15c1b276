import { Modal, Segmented } from 'antd';
import { useState } from 'react';
import { ok, type Result } from '@shared/base/result.ts';
import type { Change } from '@shared/document/compare.ts';
import { measureText } from '@shared/scene/measure.ts';
import { changesSince, proposalPaper, type Frozen } from '@shared/workspace/papers/index.ts';
import { problemText } from '@shared/i18n/problems.ts';
import type { Bridge } from '@shared/ipc/contract.ts';
import { useHost } from '../../host/host.ts';
import type { Editing } from './props.ts';
import { inRoot } from '../../ui/inRoot.ts';
import { useAnswer } from '../../ui/useAnswer.ts';

/** Frozen versions, and what a reader of one would find different in what would go out now. */
export function Versions({ editing, close }: { readonly editing: Editing; readonly close: () => void }) {
  const { w, view } = editing;
  const { format } = view.speech;
  const { bridge } = useHost();
  const loaded = useAnswer('versions', () => frozenOf(bridge, view.target ?? ''));
  const frozen = loaded?.ok ? loaded.value : null;
  const [chosen, setChosen] = useState<string | null>(null);
  const version = frozen?.find((one) => one.id === chosen) ?? frozen?.[0];
  const changes = version ? changesOf(editing, version) : null;
  return (
    <Modal open getContainer={inRoot} width={820} title={w('versions.title')} onCancel={close} footer={null}>
      {loaded === null ? <p role="status">{w('export.loading')}</p> : null}
      {loaded?.ok === false ? <p role="alert">{problemText(loaded.error, view.speech.language)}</p> : null}
      {frozen?.length === 0 ? <p className="muted">{w('versions.none')}</p> : null}
      {version && frozen ? (
        <>
          <Segmented
            aria-label={w('versions.title')}
            value={version.id}
            options={frozen.map((one) => ({
              value: one.id,
              label: w('versions.with', { label: one.label, day: format.day(one.frozenAt.slice(0, 10)) }),
            }))}
            onChange={setChosen}
          />
          <p>{changes && changes.length > 0 ? w('versions.count', { count: changes.length }) : w('versions.same')}</p>
          <ul className="pp-changes">
            {changes?.map((one) => (
              <ChangeRow key={JSON.stringify(one)} editing={editing} change={one} />
            ))}
          </ul>
        </>
      ) : null}
    </Modal>
  );
}

function changesOf({ view }: Editing, version: Frozen): readonly Change[] | null {
  const now = proposalPaper(view.world, version.customer, {
    language: version.language,
    audience: version.audience,
    // as the main process measures: else every drawing would differ
    measure: measureText,
  });
  return now.ok ? changesSince(version, now.value) : null;
}

function ChangeRow({ editing, change }: { readonly editing: Editing; readonly change: Change }) {
  const { w } = editing;
  return (
    <li>
      <b className={`pp-change pp-change-${change.kind}`}>{w(`change.${change.kind}`)}</b>
      <span className="muted">{change.heading || w('versions.whole')}</span>
      {change.texts.length === 0 ? <span>{w('versions.pictures')}</span> : null}
      {change.texts.map((text) => (
        <div key={text.part}>
          {text.before === undefined ? null : <del>{text.before}</del>} {text.after === undefined ? null : <ins>{text.after}</ins>}
        </div>
      ))}
    </li>
  );
}

/** Frozen versions of a customer, newest first. */
async function frozenOf(bridge: Bridge, customer: string): Promise<Result<readonly Frozen[]>> {
  const check = await bridge.call['document.check']({ kind: 'proposal', customer, audience: 'customer', language: 'zh-CN' });
  if (!check.ok) return check;
  const keys = check.value.versions.map((one) => `versions/${customer}/${one.id}`);
  const loaded = await bridge.call['docs.load']({ keys });
  return loaded.ok ? ok(keys.flatMap((key) => (loaded.value.docs[key] ? [loaded.value.docs[key] as Frozen] : []))) : loaded;
}
