import type { Member } from '@shared/instruments/customer-profile/group.ts';
import { amountText, sumText } from '@shared/instruments/customer-profile/say.ts';
import type { Profile } from './props.ts';

/** The group the customer belongs to, as a tree with its sales; each member leads to its own profile. Nothing where it stands alone. */
export function GroupPart({ profile }: { readonly profile: Profile }) {
  const { view, f, t } = profile;
  const { format } = view.speech;
  const { group } = f;
  if (!group) return null;
  const share = group.change === null ? null : `${group.change > 0 ? '+' : ''}${format.percent(group.change)}`;
  return (
    <section className="cp-part" aria-label={t('part.group')}>
      <h2>{t('part.group')}</h2>
      {group.circle.length === 0 ? null : (
        <p className="field-error" role="status">
          {t('group.circle', { names: group.circle.join(' · ') })}
        </p>
      )}
      <table className="cp-bought cp-group">
        <thead>
          <tr>
            <th scope="col">{t('group.member')}</th>
            <th scope="col" className="number">
              {t('group.own')}
            </th>
            <th scope="col" className="number">
              {t('group.sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {group.members.map((member) => (
            <tr key={member.id} {...(member.id === view.target ? { 'aria-current': 'true' as const } : {})}>
              <td style={{ paddingInlineStart: member.depth * 20 }}>
                <Name profile={profile} member={member} />
              </td>
              <td className={member.year === null ? 'number muted' : 'number'}>{amountText(member.year, view.speech)}</td>
              <td className={member.sum === null ? 'number muted' : 'number'}>{member.of > 1 ? sumText(member, view.speech) : ''}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('group.total', { known: group.known, of: group.of })}</th>
            <td className="number muted">{share === null ? '' : t('group.change', { share })}</td>
            <td className="number strong">{amountText(group.year, view.speech)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Name({ profile, member }: { readonly profile: Profile; readonly member: Member }) {
  const { view } = profile;
  const { id, name, city } = member;
  const place = city === '' ? null : <small className="muted"> {city}</small>;
  return id === view.target ? (
    <>
      <strong>{name}</strong>
      {place}
    </>
  ) : (
    <>
      <button type="button" className="link" onClick={() => view.open({ kind: 'open', instrument: 'customer-profile', customer: id })}>
        {name}
      </button>
      {place}
    </>
  );
}
