// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { example } from '@shared/instruments/value-chain/example.ts';
import { figures as compute } from '@shared/instruments/value-chain/figures/figures.ts';
import { SpeechProvider } from '../../i18n/speech.tsx';
import type { EditTarget } from './editing.ts';
import { InlineEditor, type After } from './InlineEditor.tsx';

const { data, facts } = example('zh-CN');
const figures = compute(data, facts);

function open(target: EditTarget) {
  const onCommit = vi.fn<(text: string, after: After) => void>();
  const onCancel = vi.fn<() => void>();
  render(
    <SpeechProvider language="zh-CN" currency="CNY">
      <InlineEditor target={target} figures={figures} box={{ x: 0, y: 0, width: 80, height: 20 }} onCommit={onCommit} onCancel={onCancel} />
    </SpeechProvider>,
  );
  return { onCommit, onCancel, field: screen.getByRole('textbox') };
}

describe('field over the map', () => {
  afterEach(cleanup);
  const share: EditTarget = { field: 'share', activity: 'filling' };

  test('opens with what is there and has the focus', () => {
    const { field } = open(share);
    expect(field).toHaveProperty('value', '15');
    expect(document.activeElement).toBe(field);
  });

  test('Enter keeps, Tab keeps and goes on, Shift+Tab back', () => {
    for (const [key, shiftKey, after] of [
      ['Enter', false, 'stay'],
      ['Tab', false, 'next'],
      ['Tab', true, 'back'],
    ] as const) {
      const { field, onCommit } = open(share);
      fireEvent.change(field, { target: { value: '20' } });
      fireEvent.keyDown(field, { key, shiftKey });
      expect(onCommit.mock.calls).toEqual([['20', after]]);
      cleanup();
    }
  });

  test('Enter is left to an input method that composes', () => {
    const { field, onCommit } = open({ field: 'name', activity: 'filling' });
    fireEvent.change(field, { target: { value: '灌装' } });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(onCommit).not.toHaveBeenCalled();
  });

  test('Escape gives back, and leaving afterwards keeps nothing', () => {
    const { field, onCommit, onCancel } = open(share);
    fireEvent.change(field, { target: { value: '20' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    fireEvent.blur(field);
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onCommit).not.toHaveBeenCalled();
  });

  test('leaving keeps; what cannot be read is said, and not kept', () => {
    const first = open(share);
    fireEvent.change(first.field, { target: { value: '20' } });
    expect(screen.getByText('合计 105%')).toBeDefined();
    fireEvent.blur(first.field);
    expect(first.onCommit.mock.calls).toEqual([['20', 'stay']]);
    cleanup();
    const second = open(share);
    fireEvent.change(second.field, { target: { value: 'abc' } });
    expect(screen.getByRole('alert').textContent).toContain('0 到 100');
    fireEvent.keyDown(second.field, { key: 'Enter' });
    expect(second.onCommit).not.toHaveBeenCalled();
    fireEvent.blur(second.field);
    expect(second.onCancel).toHaveBeenCalledOnce();
  });
});
