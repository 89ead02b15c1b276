interface Focusable {
  readonly focus: () => void;
  /** The kit's fields hand out a new handle at every drawing; the element in it stays the same. */
  readonly input?: object | null;
  readonly nativeElement?: object | null;
}
const seen = new WeakSet<object>();

/**
 * As a `ref`: puts the cursor into a field once, when it appears (a dialog's only field, the box of a search that was asked for). The kit
 * calls the ref anew at every drawing; a field that had the cursor once does not get it again.
 */
export function focusWhenShown(handle: Focusable | null): void {
  const element = handle?.input ?? handle?.nativeElement ?? handle;
  if (!handle || !element || seen.has(element)) return;
  seen.add(element);
  handle.focus();
}
