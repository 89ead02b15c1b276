import { describe, expect, test } from 'vitest';
import { findItems, type PaletteItem } from './items.ts';

const item = (kind: PaletteItem['kind'], text: string, also: readonly string[] = []): PaletteItem => ({
  id: `${kind}:${text}`,
  kind,
  text,
  also,
  icon: 'view',
  run: () => undefined,
});
const ITEMS = [
  item('customer', 'Heyu Foods', ['HY001']),
  item('customer', 'Mulan Dairy', ['ML002']),
  item('person', 'Chen Ke'),
  item('person', 'Zhou Qiming'),
  item('rival', 'Hengyue Pack'),
  item('view', 'Value chain', ['价值链']),
  item('view', 'Today', ['今日']),
  item('command', 'Undo', ['撤销']),
];
const found = (typed: string): string[] => findItems(ITEMS, typed).flatMap((group) => group.found.map((one) => one.item.text));

describe('finding', () => {
  test.each([
    ['heyu', 'Heyu Foods'],
    ['HY001', 'Heyu Foods'],
    ['qiming', 'Zhou Qiming'],
    ['hengyue', 'Hengyue Pack'],
    ['今日', 'Today'],
    ['价值链', 'Value chain'],
    ['撤销', 'Undo'],
  ])('%s finds %s first', (typed, first) => {
    expect(found(typed)[0]).toBe(first);
  });

  test('a prefix keeps to its kinds', () => {
    expect(found('@')).toEqual(['Heyu Foods', 'Mulan Dairy', 'Chen Ke', 'Zhou Qiming', 'Hengyue Pack']);
    expect(found('#')).toEqual(['Value chain', 'Today']);
    expect(found('>un')).toEqual(['Undo']);
  });

  test('what is nowhere is not found', () => {
    expect(found('quetzal')).toEqual([]);
  });
});
