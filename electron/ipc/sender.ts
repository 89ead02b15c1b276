/** As much of Electron's message event as is looked at. */
export interface SenderEvent {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** Trust by exact page, window and frame: the top frame of the one window, showing our own page. `isOwn` judges the address. */
export function isFromOurPage(event: SenderEvent, windowId: number | undefined, isOwn: (address: string) => boolean): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame !== undefined && frame.parent === null && event.sender.id === windowId && isOwn(frame.url);
}
