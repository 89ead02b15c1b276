import { amountToNumber } from '../../base/amount.ts';
import type { Block } from '../../document/blocks.ts';
import { column, tableOf } from '../section.ts';
import type { SectionOptions } from '../contract.ts';
import type { Figures } from './figures.ts';
import type { Key } from './messages.ts';
import { amountText, indented, sumText } from './say.ts';

interface Said {
  readonly words: string;
  readonly person: string;
  readonly occasion: string;
  readonly at: string | null;
}

/** Needs and goals in the customer's words. For our own people also sales, what turns the decision, and notes. */
export function section(f: Figures, options: SectionOptions<Key>): Block[] {
  const { t, audience, format } = options;
  const quote = (one: Said): Block => ({
    type: 'quote',
    text: one.words,
    ...(one.person === '' ? {} : { person: one.person }),
    ...(one.occasion === '' ? {} : { occasion: one.occasion }),
    ...(one.at === null ? {} : { date: format.day(one.at) }),
  });
  const spoken = (all: readonly Said[]): Block[] => all.filter((one) => one.words !== '').map(quote);
  return [
    ...under(t('doc.goals'), spoken(f.goals)),
    ...under(t('doc.needs'), spoken(f.needs.map((one) => one.need))),
    ...(audience === 'internal' ? ownEyes(f, options) : []),
  ];
}

const under = (text: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ type: 'heading', level: 2, text, numbered: true }, ...blocks];

function ownEyes(f: Figures, options: SectionOptions<Key>): Block[] {
  const { t, format } = options;
  const { what, words, person, at } = f.hotButton;
  const hot = [what, words, person, at === null ? '' : format.day(at)].filter((one) => one !== '');
  return [
    ...under(t('doc.hotButton'), hot.length === 0 ? [] : [{ type: 'paragraph', text: hot.join(' · ') }]),
    ...under(t('doc.sales'), salesBlocks(f, format.unit, t)),
    ...under(t('part.group'), groupBlocks(f, options)),
    ...f.needs
      .filter(({ need }) => need.note !== '')
      .map(({ need }): Block => ({ type: 'paragraph', text: `${need.title}: ${need.note}` })),
    ...(f.note === '' ? [] : [{ type: 'paragraph' as const, text: f.note }]),
  ];
}

/** The group as a table, each level indented, with the total that counts each once. */
function groupBlocks({ group }: Figures, options: SectionOptions<Key>): Block[] {
  if (!group) return [];
  const { t } = options;
  return [
    ...tableOf(
      t('part.group'),
      [column('strong', t('group.member'), 5), column('number', t('group.own'), 3), column('number', t('group.sum'), 3)],
      [
        ...group.members.map((member) => ({ cells: [indented(member), amountText(member.year, options), sumText(member, options)] })),
        { cells: [t('group.total', { known: group.known, of: group.of }), '', amountText(group.year, options)] },
      ],
    ),
    ...(group.circle.length === 0 ? [] : [{ type: 'paragraph' as const, text: t('group.circle', { names: group.circle.join(' · ') }) }]),
  ];
}

function salesBlocks({ sales }: Figures, unit: string, t: SectionOptions<Key>['t']): Block[] {
  const known = sales.quarters.filter((one) => one.amount !== null && one.lastYear !== null);
  if (known.length === 0) return [];
  const caption = t('draw.sales', { unit });
  return [
    {
      type: 'chart',
      kind: 'bars',
      unit,
      categories: known.map((one) => one.quarter),
      series: [
        { name: t('table.lastYear'), role: 'before', values: known.map((one) => amountToNumber(one.lastYear ?? 0)) },
        { name: t('table.amount'), role: 'after', values: known.map((one) => amountToNumber(one.amount ?? 0)) },
      ],
      alt: caption,
      caption,
    },
  ];
}
