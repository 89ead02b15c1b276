import { readCards, type Card } from '@shared/instruments/stakeholders/vcard.ts';
import type { Request } from '@shared/workspace/command.ts';
import { useWords } from '../../i18n/speech.tsx';
import { PickText } from '../../ui/PickText.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

/** Business cards from a file: each becomes a contact of the customer and stands on the drawing; who is there already is passed over. */
export function CardImport({ session: { view, figures } }: { readonly session: Session }) {
  const t = useWords(viewMessages);
  const refuse = (key: 'cards.none' | 'cards.tooLarge', file: string): void => view.notify(t(key, { file }), { kind: 'error' });
  const take = async (text: string, file: string): Promise<void> => {
    const cards = readCards(text);
    if (cards.length === 0) return refuse('cards.none', file);
    const known = new Set(figures.people.map(({ person }) => person.name));
    const fresh = cards.filter(({ name }, i) => !known.has(name) && cards.findIndex((one) => one.name === name) === i);
    if (fresh.length === 0) return view.notify(t('cards.known', { count: cards.length }));
    const contacts = new Set((view.facts.customer?.contacts ?? []).map(({ name }) => name));
    const requests = fresh.flatMap((card) => requestsOf(card, view.target ?? '', contacts.has(card.name)));
    const label = { source: 'stakeholders', key: 'undo.place', values: { count: fresh.length } };
    const done = await view.runWorkspace('batch', { label, requests });
    if (done.ok) view.notify(t('cards.done', { count: fresh.length, known: cards.length - fresh.length }), { undo: true });
    return undefined;
  };
  return (
    <PickText
      label={t('cards')}
      accept=".vcf,.vcard"
      onText={(text, file) => void take(text, file)}
      onTooLarge={(file) => refuse('cards.tooLarge', file)}
    />
  );
}

function requestsOf({ name, title, phone, email }: Card, customer: string, isContact: boolean): Request[] {
  const reach = { ...(phone === '' ? {} : { phone }), ...(email === '' ? {} : { email }) };
  const fields = { name: name.slice(0, 80), ...(title === '' ? {} : { title: title.slice(0, 80) }) };
  return [
    ...(isContact ? [] : [{ command: 'contact.add', args: { customer, fields: { ...fields, ...reach } } }]),
    { command: 'stakeholders.add', target: customer, args: fields },
  ];
}
