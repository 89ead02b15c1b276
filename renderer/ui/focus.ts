/** As a `ref`: puts the cursor into a field when it appears (a dialog's only field, the box of a search that was asked for). */
export const focusWhenShown = (element: { readonly focus: () => void } | null): void => element?.focus();
