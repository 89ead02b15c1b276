import { focusWhenShown } from '../ui/focus.ts';
import { Modal } from 'antd';
import { Command } from 'cmdk';
import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { useApplication, useWorkspace } from '../app/context.ts';
import { useHost } from '../host/host.ts';
import { useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { readingText, readNames, syllablesOf, type Match } from '../ui/pinyin.ts';
import { TierBadge } from '../ui/TierBadge.tsx';
import { findItems, type FoundItem, type PaletteItem } from './items.ts';
import { paletteMessages } from './messages.ts';
import { usePaletteItems } from './usePaletteItems.ts';
import './palette.css';

interface Props {
  readonly customer: string | undefined;
  readonly onHelp: () => void;
  readonly onPdf: () => void;
  readonly onClose: () => void;
}
const ESC = 'Esc';
const UP_DOWN = '↑ ↓';
const ENTER = 'Enter';
const AT = '@';
const HASH = '#';
const MORE = '>';

/** One box for customers, views and commands; Chinese, pinyin, initials and English find the same. */
export function Palette({ customer, onHelp, onPdf, onClose }: Props) {
  const t = useWords(paletteMessages);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState('');
  // until the person moves, the best hit is selected, also when a better one comes late (readings of names)
  const [moved, setMoved] = useState(false);
  const [composing, setComposing] = useState(false);
  const items = usePaletteItems(customer, { onHelp, onPdf });
  const { portions: read, done: allRead } = useReadings(items);
  // `read` counts portions of readings that have come: with each, more can be found
  // oxlint-disable-next-line react/exhaustive-deps -- see above
  const groups = useMemo(() => findItems(items, typed), [items, typed, read]);
  const selected = moved ? chosen : (groups[0]?.found[0]?.item.id ?? 'add');
  const add = useAddCustomer(onClose);
  const finish = (run: () => void): void => {
    onClose();
    run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (/^(Arrow(Up|Down)|Home|End|Tab)$/.test(event.key)) {
      setChosen(selected);
      setMoved(true);
    }
    if (!event.altKey || !/^[1-9]$/.test(event.key)) return;
    const item = items.find(({ id }) => id === selected);
    const action = item?.actions?.[Number(event.key) - 1];
    if (!action) return;
    event.preventDefault();
    finish(action.run);
  };
  const name = typed.replace(/^[@#>]/, '').trim();
  return (
    <Modal
      open
      onCancel={onClose}
      footer={null}
      closable={false}
      width={720}
      className="palette"
      title={null}
      transitionName=""
      maskTransitionName=""
      aria-label={t('title')}
    >
      <Command shouldFilter={false} loop value={selected} onValueChange={setChosen} label={t('title')} onKeyDown={onKeyDown}>
        <div className="palette-head">
          <Icon name="find" size={18} />
          <Command.Input
            ref={focusWhenShown}
            value={typed}
            onValueChange={(text) => {
              setTyped(text);
              setMoved(false);
            }}
            placeholder={t('placeholder')}
            onCompositionStart={() => setComposing(true)}
            onCompositionEnd={() => setComposing(false)}
            onKeyDown={(event) => {
              // Enter belongs to the input method while it composes
              if (event.key === 'Enter' && (composing || event.nativeEvent.isComposing)) event.stopPropagation();
            }}
          />
          <span className="muted small palette-hint">{t('hint')}</span>
          <kbd>{ESC}</kbd>
        </div>
        <Command.List onPointerMove={() => setMoved(true)}>
          {groups.map(({ kind, found }) => (
            <Command.Group key={kind} heading={t(`kind.${kind}`)}>
              {found.map(({ item, match }) => (
                <Row key={item.id} item={item} match={match} isSelected={item.id === selected} finish={finish} />
              ))}
            </Command.Group>
          ))}
          {groups.length === 0 ? <p className="palette-none muted">{t('none', { query: name })}</p> : null}
          {name === '' || !add || !allRead ? null : (
            <Command.Item value="add" onSelect={() => add(name)}>
              <Icon name="add" />
              <span className="palette-text">{t('addCustomer', { name })}</span>
            </Command.Item>
          )}
        </Command.List>
        <div className="palette-foot small">
          <span>
            <kbd>{UP_DOWN}</kbd> {t('choose')}
          </span>
          <span>
            <kbd>{ENTER}</kbd> {t('open')}
          </span>
          <span className="palette-right">
            <kbd>{AT}</kbd> {t('people')}
          </span>
          <span>
            <kbd>{HASH}</kbd> {t('views')}
          </span>
          <span>
            <kbd>{MORE}</kbd> {t('commands')}
          </span>
        </div>
      </Command>
    </Modal>
  );
}

/** Reads the names of all items behind the scenes; says how many portions have come, and whether that is all. */
function useReadings(items: readonly PaletteItem[]): { readonly portions: number; readonly done: boolean } {
  const [portions, setPortions] = useState(0);
  const [done, setDone] = useState(false);
  useEffect(() => {
    const read = async (): Promise<void> => {
      await readNames(
        items.map(({ text }) => text),
        () => setPortions((count) => count + 1),
      );
      setDone(true);
    };
    void read();
  }, [items]);
  return { portions, done };
}

/** Adds a customer by its name and opens it; null where the workspace can only be read. */
function useAddCustomer(onClose: () => void): ((name: string) => void) | null {
  const t = useWords(paletteMessages);
  const workspace = useWorkspace();
  const { go } = useApplication();
  const { complain, notify } = useHost();
  if (workspace.state.info.mode === 'readOnly') return null;
  return (name) => {
    onClose();
    const add = async (): Promise<void> => {
      const step = await workspace.runLoading({ command: 'customer.add', args: { name } }, '/customers');
      if (!step.ok) return complain(step.error);
      notify({ text: t('added', { name }), kind: 'success' });
      go('/customers');
    };
    void add();
  };
}

function Row({
  item,
  match,
  isSelected,
  finish,
}: FoundItem & { readonly isSelected: boolean; readonly finish: (run: () => void) => void }) {
  const t = useWords(paletteMessages);
  return (
    <Command.Item value={item.id} onSelect={() => finish(item.run)}>
      <Icon name={item.icon} />
      <span className="palette-text">
        <Marked text={item.text} match={match} />
        {match?.by === 'pinyin' ? <Readings name={item.text} match={match} /> : null}
        {item.note ? <span className="muted"> {item.note}</span> : null}
      </span>
      {item.tier ? <TierBadge tier={item.tier} /> : null}
      {isSelected && item.actions ? (
        <span className="palette-actions" role="group" aria-label={t('more')}>
          <span className="palette-action palette-first">
            {t('openPlan')} <kbd>{ENTER}</kbd>
          </span>
          {item.actions.map((action, i) => (
            <button
              key={action.text}
              type="button"
              className="palette-action"
              tabIndex={-1}
              onClick={(event) => {
                event.stopPropagation();
                finish(action.run);
              }}
            >
              {action.text} <kbd>{`Alt ${i + 1}`}</kbd>
            </button>
          ))}
        </span>
      ) : null}
    </Command.Item>
  );
}

/** The matched characters are marked, so that no hit is a riddle. */
function Marked({ text, match }: { readonly text: string; readonly match: Match | null }) {
  if (!match) return <span>{text}</span>;
  return (
    <span>
      {text.slice(0, match.from)}
      <mark>{text.slice(match.from, match.to)}</mark>
      {text.slice(match.to)}
    </span>
  );
}

function Readings({ name, match }: { readonly name: string; readonly match: Match }) {
  const syllables = syllablesOf(name) ?? [];
  return (
    <span className="muted">
      {` ${readingText(name, syllables, 0, match.from)} `}
      <mark>{readingText(name, syllables, match.from, match.to)}</mark>
      {` ${readingText(name, syllables, match.to, syllables.length)}`}
    </span>
  );
}
