import type { DifferenceGroup, DifferenceKind, Differences } from '@shared/workspace/compare/index.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { useSpeech, useWords } from '../i18n/speech.tsx';
import { countsText, groupTitle, lineTitle, sideText } from './lineWords.ts';
import { compareMessages } from './messages.ts';
import './compare.css';

const SIGNS: Readonly<Record<DifferenceKind, string>> = { back: '+', gone: '−', changed: '±' };

interface Props {
  readonly differences: Differences;
  /** Heads of the two sides: ours, and what it is compared with. */
  readonly heads: { readonly mine: string; readonly theirs: string };
  /** Offers each document by itself. */
  readonly one?: { readonly label: string; readonly disabled: boolean; readonly onTake: (key: DocKey) => void };
}

/** Two states of the workspace side by side: what would come, go and change, document by document, in words. */
export function DifferencesTable({ differences, heads, one }: Props) {
  const t = useWords(compareMessages);
  return (
    <>
      <Totals differences={differences} />
      {/* what scrolls must be reached by key as well */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above */}
      <div className="differences" tabIndex={0} role="region" aria-label={heads.theirs}>
        <table>
          <thead>
            <tr>
              <th scope="col" aria-label={t('what')} />
              <th scope="col">{t('where')}</th>
              <th scope="col">{heads.mine}</th>
              <th scope="col">{heads.theirs}</th>
            </tr>
          </thead>
          <tbody>
            {differences.groups.map((group) => (
              <Group key={group.key} group={group} one={one} />
            ))}
          </tbody>
        </table>
        {differences.more > 0 ? <p className="muted">{t('moreDocuments', { count: differences.more })}</p> : null}
      </div>
    </>
  );
}

/** What differs, by kind of content, in counts. */
function Totals({ differences: { totals } }: { readonly differences: Differences }) {
  const t = useWords(compareMessages);
  const { format } = useSpeech();
  return (
    <ul className="difference-totals">
      {Object.entries(totals).map(([area, counts]) => (
        <li key={area}>
          <b>{t(`area.${area}` as 'area.plans')}</b> {countsText(t, format, counts)}
        </li>
      ))}
    </ul>
  );
}

function Group({ group, one }: { readonly group: DifferenceGroup; readonly one: Props['one'] }) {
  const t = useWords(compareMessages);
  const { format, language } = useSpeech();
  const title = groupTitle(t, group);
  const left = group.back + group.gone + group.changed - group.lines.length;
  const isClosed = group.mine === 'unreadable' || group.theirs === 'unreadable';
  return (
    <>
      <tr className="difference-group">
        <th colSpan={4} scope="rowgroup">
          <div>
            <span>
              {title} <small>{isClosed ? '' : countsText(t, format, group)}</small>
            </span>
            {one && group.theirs !== 'unreadable' ? (
              <button
                type="button"
                className="link"
                aria-label={`${one.label}: ${title}`}
                disabled={one.disabled}
                onClick={() => one.onTake(group.key)}
              >
                {one.label}
              </button>
            ) : null}
          </div>
        </th>
      </tr>
      {isClosed ? (
        <tr>
          <td>
            <Sign kind="changed" />
          </td>
          <td>{t('stays')}</td>
          <td>{t(group.mine === 'unreadable' ? 'unreadable' : 'readable')}</td>
          <td>{t(group.theirs === 'unreadable' ? 'unreadable' : group.theirs === 'there' ? 'readable' : 'notThere')}</td>
        </tr>
      ) : null}
      {group.lines.map((line, i) => (
        // lines have no identity beyond their place
        // oxlint-disable-next-line react/no-array-index-key -- see above
        <tr key={i}>
          <td>
            <Sign kind={line.kind} />
          </td>
          <td>{lineTitle(t, language, group.area, line)}</td>
          <td className={line.kind === 'back' ? 'muted' : ''}>{sideText(t, format, group.area, line, 'mine')}</td>
          <td className={line.kind === 'gone' ? 'muted' : ''}>{sideText(t, format, group.area, line, 'theirs')}</td>
        </tr>
      ))}
      {left > 0 ? (
        <tr>
          <td colSpan={4} className="muted difference-more">
            {t('moreLines', { count: left })}
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Sign({ kind }: { readonly kind: DifferenceKind }) {
  const t = useWords(compareMessages);
  return (
    <span className={`difference-sign difference-${kind}`} role="img" aria-label={t(`kind.${kind}`)} title={t(`kind.${kind}`)}>
      {SIGNS[kind]}
    </span>
  );
}
