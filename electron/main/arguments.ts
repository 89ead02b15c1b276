/** Files and folders among the words the app was started with; switches and Electron's own app folder are none. */
export function filesIn(argv: readonly string[], isDefaultApp: boolean): readonly string[] {
  const words = argv.slice(1).filter((word) => word !== '' && !word.startsWith('-'));
  return isDefaultApp ? words.slice(1) : words;
}
