import { expect, test } from 'vitest';
import { focusWhenShown } from './focus.ts';

test('a field gets the cursor when it appears, and not again when it is drawn anew', () => {
  let times = 0;
  const handle = (input: object) => ({ input, focus: () => times++ });
  const first = {};
  focusWhenShown(handle(first));
  focusWhenShown(handle(first));
  focusWhenShown(null);
  expect(times).toBe(1);
  focusWhenShown(handle({}));
  expect(times).toBe(2);
});
