import { describe, expect, test } from 'vitest';
import { example } from '@shared/instruments/value-chain/example.ts';
import { figures as compute } from '@shared/instruments/value-chain/figures/figures.ts';
import { layout } from '@shared/instruments/value-chain/layout/layout.ts';
import { commands } from '@shared/instruments/value-chain/commands/index.ts';
import { optionsFor } from '@shared/instruments/value-chain/testing.ts';
import type { Intent } from '@shared/scene/scene.ts';
import { targetsOf } from '../../scene/targets.ts';
import { insertionOf, landingOf, shareAfter, type Spot } from './dragging.ts';
import { draftOf, nextTarget, placesOf, readField, readPercent, shareSumWith, targetOf, type EditTarget } from './editing.ts';
import { importanceOf, moveOf, removalOf, reordered } from './keys.ts';
import { menuOf } from './menu.ts';
import { neighbourOf } from './navigate.ts';
import { selectionOf, thingOf } from './things.ts';

const { data, facts } = example('zh-CN');
const figures = compute(data, facts);
const scene = layout(figures, optionsFor('zh-CN', { form: 'screen' }, 1100, 760));
const targets = targetsOf(scene);
const spots: Spot[] = targets.map(({ mark, box }) => ({ intent: mark.intent ?? { kind: '' }, box }));
const boxOf = (id: string) => targets.find(({ key }) => key === id)!.box;
const middle = (id: string): readonly [number, number] => {
  const { x, y, width, height } = boxOf(id);
  return [x + width / 2, y + height / 2];
};

describe('editing in place', () => {
  test('a field opens with what is there, and reads what was typed as a command', () => {
    const share: EditTarget = { field: 'share', activity: 'filling' };
    expect(draftOf(share, figures)).toBe('15');
    expect(readField(share, '15', figures)).toEqual({ kind: 'nothing' });
    expect(readField(share, ' 16.5% ', figures)).toEqual({ kind: 'run', command: 'setShare', args: { activity: 'filling', share: 16.5 } });
    expect(readField(share, '', figures)).toEqual({ kind: 'run', command: 'setShare', args: { activity: 'filling', share: null } });
    expect(readField(share, '120', figures)).toEqual({ kind: 'bad' });
    expect(readField({ field: 'chipValue', chip: 'chip-1' }, '1.2万', figures)).toEqual({
      kind: 'run',
      command: 'editChip',
      args: { chip: 'chip-1', fields: { value: 120_000_000 } },
    });
    expect(readField({ field: 'chipValue', chip: 'chip-1' }, '-5', figures)).toEqual({ kind: 'bad' });
    expect(readField({ field: 'importance', activity: 'recall' }, '１０', figures)).toMatchObject({ args: { importance: 10 } });
    expect(readField({ field: 'importance', activity: 'recall' }, '11', figures)).toEqual({ kind: 'bad' });
  });

  test.each([
    ['', null],
    ['7', 7],
    ['7%', 7],
    ['１２．５％', 12.5],
    ['%', undefined],
    ['101', undefined],
    ['ten', undefined],
  ] as const)('percent %j', (text, value) => expect(readPercent(text)).toBe(value));

  test('an emptied name stays, an emptied quote goes', () => {
    expect(readField({ field: 'name', activity: 'filling' }, ' ', figures)).toEqual({ kind: 'nothing' });
    expect(readField({ field: 'quote', activity: 'filling', quote: 'filling-q1' }, '', figures)).toMatchObject({ command: 'removeQuote' });
    expect(readField({ field: 'quote', activity: 'recall', quote: null }, '', figures)).toEqual({ kind: 'nothing' });
  });

  test('Tab goes on through a thing, and from a new one to its next field', () => {
    const walk = (start: EditTarget): string[] => {
      const seen: string[] = [];
      for (let at: EditTarget | null = start; at; at = nextTarget(at, false, figures, undefined)) seen.push(at.field);
      return seen;
    };
    expect(walk({ field: 'name', activity: 'filling' })).toEqual(['name', 'share', 'importance', 'quote']);
    expect(walk({ field: 'chipName', chip: 'chip-1' })).toEqual(['chipName', 'chipValue', 'chipProof']);
    expect(nextTarget({ field: 'newChip', activity: 'recall', who: 'us' }, false, figures, 'n1')).toEqual({
      field: 'chipValue',
      chip: 'n1',
    });
    expect(nextTarget({ field: 'share', activity: 'filling' }, true, figures, undefined)).toEqual({ field: 'name', activity: 'filling' });
  });

  test('every mark that can be edited opens a field that has a place on the map', () => {
    for (const { mark } of targets) {
      const target = targetOf(mark.intent as Intent, figures);
      if (target)
        expect(
          placesOf(target, figures).some((id) => targets.some(({ key }) => key === id)),
          mark.id,
        ).toBe(true);
    }
    expect(targetOf({ kind: 'segment', id: 'hengyue' }, figures)).toBeNull();
  });

  test('the sum that a share would make', () => {
    expect(shareSumWith(figures, 'filling', 20.5)).toBe(105.5);
    expect(shareSumWith(figures, 'filling', null)).toBe(85);
  });
});

describe('dragging', () => {
  test('a chip lands in the cell or the band under the pointer', () => {
    expect(landingOf(spots, figures, 'us', ...middle('cell:recall:us'))).toMatchObject({ activity: 'recall', who: 'us' });
    expect(landingOf(spots, figures, 'us', ...middle('cell:coldchain:mingbai'))).toMatchObject({ activity: 'coldchain', who: 'mingbai' });
    const band = boxOf('quality');
    expect(landingOf(spots, figures, 'hengyue', band.x + 5, band.y + 5)).toMatchObject({ activity: 'quality', who: 'hengyue' });
    expect(landingOf(spots, figures, 'us', 1, 1)).toBeNull();
  });

  test('the lower edge sets the share in whole percents between 0 and 100', () => {
    expect(shareAfter(15, 2, 5)).toBe(20);
    expect(shareAfter(15, 2, -50)).toBe(0);
    expect(shareAfter(15, 2, 5000)).toBe(100);
    expect(shareAfter(null, 0, 3)).toBe(13);
  });

  test('an activity is put before the one whose middle lies ahead; where it stands nothing happens', () => {
    const at = (id: string, before: number) => insertionOf(spots, figures, id, boxOf('cooking').x + before, 300)?.before;
    expect(at('recall', 5)).toBe('cooking');
    expect(insertionOf(spots, figures, 'materials', 5000, 300)?.before).toBeNull();
    expect(at('cooking', 5)).toBeUndefined();
    expect(at('materials', 5)).toBeUndefined();
    const [x, y] = middle('research');
    expect(insertionOf(spots, figures, 'plant', x, y - 20)?.before).toBe('research');
  });
});

describe('keyboard', () => {
  test('arrows walk along rows and down the lanes, and reach bands and both ends', () => {
    const path = (from: string, ...ways: ('left' | 'right' | 'up' | 'down')[]): string | null =>
      ways.reduce<string | null>((at, way) => (at === null ? null : neighbourOf(figures, at, way)), from);
    expect(path('share:filling', 'right')).toBe('share:coldchain');
    expect(path('pain:filling', 'down')).toBe('chip-1');
    expect(path('chip-1', 'down')).toBe('chip-2');
    expect(path('chip-2', 'down')).toBe('chip-9');
    expect(path('chip-2', 'right')).toBe('chip-6');
    expect(path('name:materials', 'left')).toBe('supplier-1');
    expect(path('supplier-1', 'down', 'right')).toBe('name:materials');
    expect(path('name:recall', 'right')).toBe('market-1');
    expect(path('name:cooking', 'up')).toBe('name:plant');
    expect(path('name:quality', 'right', 'right')).toBe('chip-8');
    expect(path('name:plant', 'down')).toBe('name:materials');
    expect(path('bar:delivered', 'down')).toBeNull();
  });

  test('every place that arrows lead to is on the map', () => {
    const ids = new Set(targets.map(({ key }) => key));
    const lost = [...ids].flatMap((id) =>
      (['left', 'right', 'up', 'down'] as const).flatMap((way) => {
        const next = neighbourOf(figures, id, way);
        return next === null || ids.has(next) ? [] : [`${way} of ${id} is ${next}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  test('Alt+arrows move the thing', () => {
    expect(moveOf({ kind: 'activity', id: 'filling' }, 'right', figures)).toEqual({
      command: 'moveActivity',
      args: { activity: 'filling', before: 'sales' },
    });
    expect(moveOf({ kind: 'activity', id: 'filling' }, 'up', figures)).toBeNull();
    expect(moveOf({ kind: 'activity', id: 'quality' }, 'up', figures)).toMatchObject({ args: { before: 'research' } });
    expect(moveOf({ kind: 'chip', id: 'chip-1' }, 'left', figures)).toEqual({
      command: 'moveChip',
      args: { chip: 'chip-1', activity: 'cooking' },
    });
    expect(moveOf({ kind: 'chip', id: 'chip-1' }, 'down', figures)).toMatchObject({
      args: { chip: 'chip-1', before: null, activity: 'filling' },
    });
    expect(reordered('moveSupplier', 'supplier', figures.suppliers, 'supplier-4', 1)).toBeNull();
  });

  test('Delete takes away what one stands on', () => {
    expect(removalOf({ kind: 'importance', id: 'filling' }, figures)).toMatchObject({
      command: 'setImportance',
      args: { importance: null },
    });
    expect(removalOf({ kind: 'importance', id: 'recall' }, figures)).toBeNull();
    expect(removalOf({ kind: 'pain', id: 'filling' }, figures)).toMatchObject({ command: 'removeQuote', args: { quote: 'filling-q1' } });
    expect(removalOf({ kind: 'cell', activity: 'filling', who: 'us' }, figures)).toBeNull();
    expect(removalOf({ kind: 'name', id: 'filling' }, figures)).toMatchObject({ command: 'removeActivity' });
  });

  test('digits set importance; 1 and then 0 is ten', () => {
    expect(importanceOf('7', 'a', 0, null)).toBe(7);
    expect(importanceOf('0', 'a', 500, { digit: '1', at: 0, activity: 'a' })).toBe(10);
    expect(importanceOf('0', 'a', 5000, { digit: '1', at: 0, activity: 'a' })).toBe(0);
    expect(importanceOf('0', 'b', 500, { digit: '1', at: 0, activity: 'a' })).toBe(0);
    expect(importanceOf('x', 'a', 0, null)).toBeNull();
  });
});

describe('context menu', () => {
  const entries = (intent: Intent | null) => menuOf(intent, figures, facts.rivals, (status) => status);
  test('every mark has one, and every command in it takes its arguments', () => {
    for (const { mark } of targets)
      for (const { action } of entries(mark.intent as Intent)) {
        if (action.do !== 'run' && action.do !== 'remove') continue;
        const command = commands[action.run.command as keyof typeof commands];
        expect(command.args.safeParse(action.run.args).success, action.run.command).toBe(true);
      }
    expect(entries(null).length).toBeGreaterThan(0);
  });

  test('an activity offers each rival, and the last item removes it', () => {
    const all = entries({ kind: 'name', id: 'filling' });
    expect(all.filter((one) => one.label === 'menu.addRivals').map((one) => one.values?.['name'])).toEqual([
      '恒岳包装',
      '明柏纸业',
      '瑞拓食配',
    ]);
    expect(all.at(-1)).toMatchObject({
      label: 'menu.remove',
      action: { run: { command: 'removeActivity', args: { activity: 'filling' } } },
    });
  });

  test('a rival’s chip has no status to change, ours has the two others', () => {
    const statuses = (id: string) => entries({ kind: 'chip', id }).filter((one) => one.label === 'menu.status').length;
    expect([statuses('chip-1'), statuses('chip-9')]).toEqual([2, 0]);
  });
});

test('what picking selects, and what an id stands for', () => {
  expect(selectionOf({ kind: 'cell', activity: 'recall', who: 'us' })).toBe('recall');
  expect(selectionOf({ kind: 'chip', id: 'chip-1', activity: 'filling' })).toBe('chip-1');
  expect(selectionOf({ kind: 'segment', id: 'hengyue' })).toBeNull();
  for (const [id, kind] of [
    ['filling', 'activity'],
    ['chip-1', 'chip'],
    ['link-1', 'link'],
    ['supplier-1', 'supplier'],
    ['market-1', 'market'],
  ])
    expect(thingOf(figures, id as string)?.kind).toBe(kind);
  expect(thingOf(figures, 'nothing')).toBeNull();
});
