import { byRoom } from '@shared/instruments/loyalty/figures.ts';
import { levelText, scoreText, shortOf } from '@shared/instruments/loyalty/say.ts';
import { InspectorPart } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

const WIDTH = 52;

/** Which factor changes most: what each could still add, what a point adds, and the score that draws level. */
export function RankPart({ session }: { readonly session: Session }) {
  const t = useWords(viewMessages);
  const { figures, rival, say, view } = session;
  const rows = byRoom(figures.rows);
  const most = Math.max(1, ...rows.map(({ room }) => room ?? 0));
  return (
    <InspectorPart title={t('rank')}>
      <table className="loyalty-rank">
        <thead>
          <tr>
            <th scope="col">{t('rank.factor')}</th>
            <th scope="col">{t('rank.room')}</th>
            <th scope="col">{t('rank.point')}</th>
            <th scope="col">{t('rank.level')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ factor, number, room, weight }) => (
            <tr key={factor} className={view.selected === factor ? 'on' : ''}>
              <td>
                <button type="button" className="link" aria-pressed={view.selected === factor} onClick={() => view.select(factor)}>
                  {number} {shortOf(factor, say)}
                </button>
              </td>
              <td>
                <svg width={WIDTH} height="10" aria-hidden="true">
                  <rect y="1" height="8" width={((room ?? 0) / most) * WIDTH} />
                </svg>{' '}
                {room === null ? '?' : `+${scoreText(room)}`}
              </td>
              <td>{scoreText(weight / 10)}</td>
              <td>{levelText(rival?.level[factor] ?? null)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted small">{t('rank.how')}</p>
    </InspectorPart>
  );
}
