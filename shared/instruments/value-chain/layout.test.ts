import { describe, expect, test } from 'vitest';
import { doubledIds, flatten, notFinite, overflowing, overlapping, tooSmall } from '@tests/contract/scene-checks.ts';
import { LANGUAGES } from '../../i18n/translate.ts';
import type { Mark, Scene } from '../../scene/scene.ts';
import type { Facts } from '../facts.ts';
import { example } from './example.ts';
import { figures } from './figures/figures.ts';
import { layout } from './layout/layout.ts';
import type { MapView } from './layout/options.ts';
import { model, type Data } from './model.ts';
import { TEMPLATES } from './templates.ts';
import { apply, optionsFor } from './testing.ts';

const SIZES = [
  [700, 520],
  [860, 560],
  [860, 690],
  [1024, 640],
  [1440, 900],
  [2400, 1300],
] as const;
const sound = (scene: Scene): string[] => [
  ...flatten(scene).flatMap(notFinite),
  ...overflowing(scene),
  ...overlapping(scene),
  ...tooSmall(scene),
  ...doubledIds(scene),
];
const draw = (
  data: Data,
  facts: Facts,
  language: 'zh-CN' | 'en',
  view: MapView,
  [width, height]: readonly [number, number],
  selected?: string,
) => layout(figures(data, facts), { ...optionsFor(language, view, width, height), selected: selected ?? null });
const marksOf = (scene: Scene): Mark[] => {
  const open = (mark: Mark): Mark[] => (mark.type === 'group' ? [mark, ...mark.marks.flatMap(open)] : [mark]);
  return scene.marks.flatMap(open);
};
const find = (scene: Scene, id: string): Mark | undefined => marksOf(scene).find((mark) => mark.id === id);
const texts = (scene: Scene): string[] => marksOf(scene).flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));

describe.each(LANGUAGES)('in %s', (language) => {
  const { data, facts } = example(language);

  test.each(SIZES.flatMap((size) => (['screen', 'picture', 'print'] as const).map((form) => [size, form] as const)))(
    'at %o as %s nothing overflows or overlaps',
    (size, form) => {
      expect(sound(draw(data, facts, language, { form }, size, 'filling'))).toEqual([]);
    },
  );

  test.each(TEMPLATES)('a fresh %s chain is sound and asks where it hurts', (template) => {
    const start = apply(model.empty(), 'applyTemplate', { template, language }).data;
    for (const size of SIZES) expect(sound(draw(start, facts, language, { form: 'screen' }, size))).toEqual([]);
    const asked = texts(draw(start, { ...facts, rivals: [] }, language, { form: 'screen' }, [1100, 720]));
    expect(asked.some((text) => text.startsWith('①'))).toBe(true);
    expect(asked.some((text) => text.startsWith('③'))).toBe(false);
  });

  test('an empty map offers the templates', () => {
    for (const size of SIZES) {
      const scene = draw(model.empty(), facts, language, { form: 'screen' }, size);
      expect(sound(scene)).toEqual([]);
      for (const id of TEMPLATES) expect(find(scene, `template:${id}`)?.intent).toEqual({ kind: 'template', id });
    }
  });

  test('hostile names and amounts stay inside', () => {
    const long =
      language === 'en'
        ? 'Extraordinarilylongwordwithoutanyspace and then some more'
        : '一个非常非常长的名字没有任何停顿地一直写下去写到六十个字为止';
    const chips = Object.fromEntries(
      Object.values(data.chips).map((chip) => [chip.id, { ...chip, name: long.slice(0, 60), value: (chip.value ?? 0) * 987 + 13 }]),
    );
    const activities = Object.fromEntries(
      Object.values(data.activities).map((one) => [one.id, { ...one, name: long.slice(0, 40), share: { value: 33.3 } }]),
    );
    const suppliers = Object.fromEntries(Object.values(data.suppliers).map((one) => [one.id, { ...one, name: long.slice(0, 60) }]));
    const rivals = facts.rivals.map((rival) => ({ ...rival, name: long }));
    const hostile = { ...data, chips, activities, suppliers };
    for (const size of [SIZES[1], SIZES[4]])
      expect(sound(draw(hostile, { ...facts, rivals, company: long }, language, { form: 'screen' }, size))).toEqual([]);
  });

  test('more than eight activities: columns stay wide, the map pans', () => {
    let many = data;
    for (let i = 0; i < 6; i++)
      many = apply(many, 'addActivity', { kind: 'primary', name: `${language === 'en' ? 'Step' : '步骤'} ${i}` }, idsFrom(i)).data;
    const first = draw(many, facts, language, { form: 'screen' }, [860, 690]);
    const later = draw(many, facts, language, { form: 'screen', first: 20 }, [860, 690]);
    expect([sound(first), sound(later)]).toEqual([[], []]);
    expect(find(first, 'materials')).toBeDefined();
    expect(find(first, 'pan:after')).toBeDefined();
    expect(find(later, 'materials')).toBeUndefined();
    expect(find(later, 'pan:before')).toBeDefined();
    const column = find(first, 'materials');
    expect(column?.type === 'rect' && column.width).toBeGreaterThanOrEqual(90);
    expect(sound(draw(many, facts, language, { form: 'print' }, [720, 600]))).toEqual([]);
  });

  test('a chain of support activities only, or of primary ones only, is sound', () => {
    for (const kind of ['primary', 'support'] as const) {
      const activities = Object.fromEntries(Object.entries(data.activities).filter(([, one]) => one.kind === kind));
      for (const form of ['screen', 'picture', 'print'] as const)
        expect(sound(draw({ ...data, activities }, facts, language, { form }, [900, 640]))).toEqual([]);
    }
  });

  test('more than three rivals share a lane of others', () => {
    const rivals = [...facts.rivals, { id: 'new1', name: 'N1', mark: 'N' }, { id: 'new2', name: 'N2', mark: 'M' }];
    let more = data;
    for (const [i, who] of ['new1', 'new2'].entries())
      more = apply(more, 'addChip', { activity: 'sales', who, name: 'X', value: 1 }, idsFrom(i)).data;
    const scene = draw(more, { ...facts, rivals }, language, { form: 'screen' }, [1100, 760]);
    expect(sound(scene)).toEqual([]);
    expect(find(scene, 'cell:sales:others')).toBeDefined();
  });
});

const idsFrom = (i: number) => ({ now: '2026-11-23T08:00:00.000Z', today: '2026-11-23', by: null, newId: () => `extra-${i}` });

describe('what the map says', () => {
  const { data, facts } = example('zh-CN');
  const scene = draw(data, facts, 'zh-CN', { form: 'screen' }, [1100, 760]);
  const chevronHeight = (share: number): number => {
    const activities = { ...data.activities, recall: { ...data.activities['recall']!, share: { value: share } } };
    const rect = find(draw({ ...data, activities }, facts, 'zh-CN', { form: 'screen' }, [1100, 760]), 'handle:recall');
    const strip = find(draw({ ...data, activities }, facts, 'zh-CN', { form: 'screen' }, [1100, 760]), 'share:recall');
    return rect?.type === 'rect' && strip?.type === 'rect' ? rect.y - strip.y : NaN;
  };

  test('every part can be pointed at, by its id', () => {
    for (const id of [
      'filling',
      'name:filling',
      'share:filling',
      'importance:filling',
      'pain:filling',
      'handle:filling',
      'chip-1',
      'link-1',
    ])
      expect(find(scene, id), id).toMatchObject({ label: expect.stringMatching(/./), intent: expect.anything() });
    for (const id of ['cell:recall:us', 'cell:filling:hengyue', 'supplier-1', 'market-1', 'bar:delivered', 'quality', 'pain:quality'])
      expect(find(scene, id), id).toMatchObject({ label: expect.stringMatching(/./), intent: expect.anything() });
  });

  test('words that the map cuts stand in full in the tooltip', () => {
    const words = '一句很长的原话'.repeat(20);
    const long = apply(data, 'editQuote', { activity: 'filling', quote: 'filling-q1', fields: { words } }).data;
    const drawn = draw(long, facts, 'zh-CN', { form: 'screen' }, [860, 690]);
    expect(sound(drawn)).toEqual([]);
    expect(find(drawn, 'pain:filling')?.label).toContain(words);
  });

  test('a larger share is a thicker chevron', () => {
    expect(chevronHeight(20)).toBeGreaterThan(chevronHeight(8));
  });

  test('a picture carries no places to click and no invitations', () => {
    const picture = draw(data, facts, 'zh-CN', {}, [1100, 760]);
    expect(texts(picture).filter((text) => text.startsWith('+'))).toEqual([]);
    expect(find(picture, 'cell:recall:us')).toBeUndefined();
    expect(texts(picture)).toContain('无人供应');
  });

  test('the rival lens fills the chips of that rival', () => {
    const lensed = layout(figures(data, facts), { ...optionsFor('zh-CN', { form: 'screen' }, 1100, 760), lens: 'hengyue' });
    const box = (id: string, of: Scene): unknown => {
      const chip = find(of, id);
      return chip?.type === 'group' ? chip.marks.find((mark) => mark.type === 'rect')?.fill : undefined;
    };
    expect([box('chip-9', scene), box('chip-9', lensed)]).toEqual(['rival1Soft', 'rival1']);
    expect(box('chip-1', lensed)).toBe('ground');
  });

  test('the title is the finding', () => {
    expect(scene.title).toBe('冷链配送：客户打 9 分、占成本 11%，却无人供应');
    expect(scene.source).toBe('截至 2026年11月23日 · 15 项供应，9 项已确认');
  });
});
