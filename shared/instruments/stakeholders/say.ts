import type { Speech } from '../contract.ts';
import type { Key } from './messages.ts';
import type { Figures, PersonFigure } from './types.ts';

export type Say = Speech<Key>;

/** Name of a person, or of the post that nobody has a name for. */
export const nameOf = ({ ghost, person }: Pick<PersonFigure, 'ghost' | 'person'>, { t }: Say): string =>
  ghost ? person.title || t('ghost') : person.name;
export const listOf = (people: readonly PersonFigure[], say: Say): string => people.map((one) => nameOf(one, say)).join(say.t('and'));

/** `+2`, `0`, `−1`, `?`. */
export const attitudeText = (value: number | null): string =>
  value === null ? '?' : value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
export const attitudeWords = (value: number | null, { t }: Say): string => {
  if (value === null) return t('unknown');
  const keys = ['attitude.m2', 'attitude.m1', 'attitude.z', 'attitude.p1', 'attitude.p2'] as const;
  return t(keys[value + 2] ?? 'unknown');
};
export const tieWords = (value: number | null, { t }: Say): string => {
  const keys = ['tie.0', 'tie.1', 'tie.2', 'tie.3'] as const;
  return value === null ? t('unknown') : t(keys[value] ?? 'unknown');
};
/** Word of the role; of who decides with a mark while that is only assumed. */
export const roleText = ({ person }: Pick<PersonFigure, 'person'>, { t }: Say): string => {
  if (person.role === null) return t('role.none');
  return person.role !== 'decides' || person.status === 'confirmed' ? t(`role.${person.role}`) : `${t(`role.${person.role}`)} ?`;
};
export const agoText = ({ days }: Pick<PersonFigure, 'days'>, { t }: Say): string =>
  days === null ? t('never') : t('days', { count: days });
export const percent = (share: number, { format }: Say): string => `${format.number(share * 100, 0)}%`;
export const points = (value: number, { format }: Say): string => format.number(value, 1);

/** Everything a card shows, as one sentence for the ear and the tooltip. */
export function cardText(one: PersonFigure, { ours, rivals }: Pick<Figures, 'ours' | 'rivals'>, say: Say): string {
  const { person, ghost } = one;
  if (ghost) return say.t('say.ghost', { name: nameOf(one, say), why: person.why });
  const parts = [
    say.t('say.card', { name: person.name, title: person.title || say.t('unknown'), role: roleText(one, say) }),
    say.t('say.attitude', { attitude: attitudeText(person.attitude), words: attitudeWords(person.attitude, say) }),
    say.t('say.influence', { influence: person.influence ?? '?' }),
    person.tieWanted !== null && person.tieWanted > (person.tie ?? 0)
      ? say.t('say.tieWanted', { tie: tieWords(person.tie, say), wanted: tieWords(person.tieWanted, say) })
      : say.t('say.tie', { tie: tieWords(person.tie, say) }),
    say.t('say.owner', { owner: ours.get(person.owner ?? '') ?? say.t('nobody') }),
    say.t('say.last', { ago: agoText(one, say) }),
    ...(person.leans !== null && rivals.has(person.leans) ? [say.t('say.leans', { rival: rivals.get(person.leans)?.name ?? '' })] : []),
    ...(one.weak ? [say.t('say.weak')] : []),
  ];
  return parts.join(say.t('comma'));
}
