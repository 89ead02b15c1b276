import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike, coreKey, nameKey, phoneKey } from './names.ts';

describe('names of companies', () => {
  it.each([
    ['上海禾屿食品有限公司', '上海禾屿食品股份有限公司'],
    ['北京华昌化工集团有限公司', '北京华昌化工（集团）股份有限公司'],
    ["Alfred's Futterkiste", 'Alfreds Futterkiste'],
    ['Galería del gastrónomo', 'GALERIA DEL GASTRONOMO'],
    ['Alder & Brook Co., Ltd.', 'Alder  Brook'],
    ['Nordsee Feinkost GmbH', 'nordsee-feinkost'],
    ['Cedar Foods Inc', 'The Cedar Foods Corporation'],
    ['Ｆｊｏｒｄ', 'Fjord AS'],
  ])('%s and %s are one', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['上海禾屿食品有限公司', '上海禾屿包装有限公司'],
    ['Alder Foods', 'Elder Foods'],
    ['Co', 'Ltd'],
  ])('%s and %s are two', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('are never compared by nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('有', '限', '公', '司', '集', '团', '股', '份', 'c', 'o', ' ', ',', '(', ')'), minLength: 1 }),
        (name) => {
          if (name.trim() !== '') expect(nameKey(name)).not.toBe('');
          expect(nameKey(nameKey(name))).toBeDefined();
        },
      ),
    );
  });

  it.each([
    ['Wolski', 'Wolski Zajazd', true],
    ['Hungry Owl（爱尔兰）', 'Hungry Owl All-Night Grocers', true],
    ['禾屿食品', '上海禾屿食品有限公司', true],
    ['Bottom Dollar', 'Bottom-Dollar Markets', true],
    ['Königlich Essn', 'Königlich Essen', true],
    ['Elm', 'Elmstone', false],
    ['嘉禾食品', '禾屿食品', false],
    ['Grove One', 'Haven Two', false],
  ])('%s is like %s: %s', (a, b, like) => {
    expect(alike(coreKey(a), coreKey(b))).toBe(like);
  });

  it('telephones are compared by digits', () => {
    expect(phoneKey('+86 138 0000 0000')).toBe(phoneKey('138-0000-0000'));
    expect(phoneKey('12')).toBe('');
  });
});
