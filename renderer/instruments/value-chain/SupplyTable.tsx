import { Dropdown } from 'antd';
import type { ActivityFigure } from '@shared/instruments/value-chain/figures/types.ts';
import { amountOrDash, sayCertainty, unitOf } from '@shared/instruments/value-chain/say.ts';
import { InspectorPart } from '../../frame/index.ts';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';
import { WhoMark } from './WhoMark.tsx';

const NEW = 'new';
const SLASH = ' / ';
const TICK = '✓';
const ASKED = '?';

/** Who supplies on an activity: what, money a year, proof; one click leads to the chip. */
export function SupplyTable({ session, activity }: { readonly session: Session; readonly activity: ActivityFigure }) {
  const t = useWords(viewMessages);
  const { view, money, say } = session;
  const { rivals } = view.facts;
  const add = (who: string): void => session.edit({ field: 'newChip', activity: activity.id, who });
  const menu = {
    items: [
      { key: 'us', label: t('plain.us') },
      ...rivals.map(({ id, name }) => ({ key: id, label: name })),
      { key: NEW, label: t('panel.newRival') },
    ],
    onClick: ({ key }: { readonly key: string }) => (key === NEW ? session.askRival(add) : add(key)),
  };
  const action = view.readOnly ? null : (
    <Dropdown trigger={['click']} menu={menu}>
      <button type="button" className="link">
        {t('panel.add')}
      </button>
    </Dropdown>
  );
  return (
    <InspectorPart title={t('panel.supplies')} action={action}>
      {activity.chips.length === 0 ? <p className="muted small">{t('panel.supplies.none')}</p> : null}
      {activity.chips.length > 0 ? (
        <table className="chain-supply">
          <thead>
            <tr>
              <th aria-label={t('panel.who')} />
              <th>{t('panel.what')}</th>
              <th className="number">{unitOf(money, say)}</th>
              <th>{t('panel.proof')}</th>
            </tr>
          </thead>
          <tbody>
            {activity.chips.map((chip) => (
              <tr key={chip.id}>
                <td title={chip.whoName}>
                  <WhoMark chip={chip} theme={view.theme} />
                </td>
                <td>
                  <button type="button" className="link chain-plain" onClick={() => view.select(chip.id)}>
                    {chip.name}
                  </button>
                </td>
                <td className="number">{amountOrDash(chip.value, money)}</td>
                <td className="muted" title={sayCertainty(chip, say)}>
                  {chip.origin.status === 'confirmed' ? TICK : ASKED} {chip.proof}
                </td>
              </tr>
            ))}
            <tr className="chain-sum">
              <td colSpan={2}>{t('panel.usRivals')}</td>
              <td colSpan={2}>{[activity.delivered, activity.byRivals].map((sum) => (sum === 0 ? '–' : money.digits(sum))).join(SLASH)}</td>
            </tr>
          </tbody>
        </table>
      ) : null}
    </InspectorPart>
  );
}
