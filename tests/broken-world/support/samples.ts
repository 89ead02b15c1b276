import type { Result } from '@shared/base/result.ts';
import { initialSettings } from '@shared/workspace/initial.ts';
import type { CustomerPage, Settings } from '@shared/workspace/schemas.ts';

/** Small documents of a workspace, of the real kinds. */
export const settingsOf = (name: string): Settings =>
  initialSettings({ id: 'w-1', name, now: '2026-11-25T08:00:00Z', currency: 'CNY', language: 'zh-CN', company: '禾屿食品有限公司' });

export const pageOf = (page: string, ...names: readonly string[]): CustomerPage => ({
  customers: Object.fromEntries(
    names.map((name, i) => {
      const id = `c-${page}-${String(i + 1).padStart(4, '0')}`;
      return [id, { id, rev: 0, changedAt: '2026-11-25T08:00:00Z', name, contacts: {}, sites: {} }];
    }),
  ),
});

export const rivalsOf = (...names: readonly string[]) => ({
  rivals: Object.fromEntries(
    names.map((name, i) => [
      `r-${i}`,
      { id: `r-${i}`, rev: 0, changedAt: '2026-11-25T08:00:00Z', order: `a${i}`, name, mark: name.slice(0, 1) },
    ]),
  ),
});

/** The value, or the test stops with the problem. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);
