import { expect, test } from 'vitest';
import { makeFormat } from '@shared/i18n/format.ts';
import { stepText } from './stepText.ts';

const said = (language: 'zh-CN' | 'en') =>
  stepText(
    { source: 'workspace', key: 'undo.takeSnapshot', values: { quarter: '2026Q4' } },
    { language, format: makeFormat(language, 'CNY') },
  );

test('a step names its quarter as people say it', () => {
  expect(said('zh-CN')).toContain('2026年第4季度');
  expect(said('en')).toContain('2026 Q4');
});
