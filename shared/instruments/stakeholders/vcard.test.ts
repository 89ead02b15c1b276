import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCards } from './vcard.ts';

const file = (...lines: readonly string[]): string => lines.join('\r\n');

test('cards of three versions: name, post, phone, mail', () => {
  const text = file(
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:周;启明;;;',
    'FN:周启明',
    'TITLE:厂长',
    'TEL;TYPE=CELL:138 0000 0001',
    'EMAIL;TYPE=WORK:zhou@example.com',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Anna Berg',
    'ROLE:Head of buying\\, food',
    'item1.TEL;VALUE=uri:tel:+49-30-1',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E4=BD=95;=E9=A2=96',
    'END:VCARD',
  );
  expect(readCards(text)).toEqual([
    { name: '周启明', title: '厂长', phone: '138 0000 0001', email: 'zhou@example.com' },
    { name: 'Anna Berg', title: 'Head of buying, food', phone: '+49-30-1', email: '' },
    { name: '何颖', title: '', phone: '', email: '' },
  ]);
});

test('a folded line is one, a card without a name is none', () => {
  expect(
    readCards(file('BEGIN:VCARD', 'FN:Li', ' Qiang', 'END:VCARD', 'BEGIN:VCARD', 'TITLE:nobody', 'END:VCARD')).map(({ name }) => name),
  ).toEqual(['LiQiang']);
  expect(readCards(file('BEGIN:VCARD', 'N:Berg;Anna;Maria;;', 'END:VCARD'))[0]?.name).toBe('Anna Maria Berg');
});

test('what is no card gives none, and no text fails', () => {
  expect(readCards('name,title\n周启明,厂长')).toEqual([]);
  fc.assert(
    fc.property(fc.string(), (noise) => {
      for (const { name } of readCards(`BEGIN:VCARD\n${noise}\nEND:VCARD\n${noise}`)) expect(name).not.toBe('');
    }),
  );
});
