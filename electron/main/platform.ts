import { clipboard, ClipboardItem, dialog, nativeImage, shell, type BaseWindow, type NativeImage, type OpenDialogOptions } from 'electron';
import { dirname, join } from 'node:path';
import type { Dialogs, Desktop, FileType } from '@electron/ipc/ports.ts';
import type { AppSettingsStore } from '@electron/storage/index.ts';
import type { Translate } from '@shared/i18n/translate.ts';
import type { MainKey } from './messages.ts';

export interface DialogParts {
  readonly window: () => BaseWindow | null;
  readonly t: () => Translate<MainKey>;
  readonly settings: AppSettingsStore;
  /** Where a dialog stands that was never used: the person's documents. */
  readonly documents: string;
}

/** Electron's dialogs. Each stands where it last stood for the same purpose. */
export function electronDialogs({ window, t, settings, documents }: DialogParts): Dialogs {
  const lastFolder = (purpose: string): string => settings.value.folders[purpose] ?? documents;
  const remember = (purpose: string, folder: string): void =>
    void settings.update((old) => ({ ...old, folders: { ...old.folders, [purpose]: folder } }));
  const open = async (options: OpenDialogOptions): Promise<readonly string[] | null> => {
    const parent = window();
    const { canceled, filePaths } = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
    return canceled || filePaths.length === 0 ? null : filePaths;
  };
  return {
    chooseFolder: async (purpose) => {
      const properties: OpenDialogOptions['properties'] = [
        'openDirectory',
        ...(purpose === 'newPlace' ? ['createDirectory' as const] : []),
      ];
      const chosen = await open({ title: t()(`dialog.${purpose}`), defaultPath: lastFolder('workspace'), properties });
      const folder = chosen?.[0];
      if (folder === undefined) return null;
      remember('workspace', purpose === 'newPlace' ? folder : dirname(folder));
      return folder;
    },
    chooseTables: async () => {
      const filters = [{ name: t()('filter.tables'), extensions: ['csv', 'txt', 'tsv', 'xlsx'] }];
      const files = await open({
        title: t()('dialog.tables'),
        defaultPath: lastFolder('import'),
        properties: ['openFile', 'multiSelections'],
        filters,
      });
      if (files?.[0] !== undefined) remember('import', dirname(files[0]));
      return files;
    },
    saveAs: async (name, type, taken) => {
      const parent = window();
      const title = taken === undefined ? t()('dialog.save') : t()('dialog.taken', { file: taken });
      const filters = [{ name: t()(FILTER[type]), extensions: [type] }];
      const options = { title, message: title, defaultPath: join(lastFolder('export'), name), filters };
      const { canceled, filePath } = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
      if (canceled || !filePath) return null;
      remember('export', dirname(filePath));
      return filePath.toLowerCase().endsWith(`.${type}`) ? filePath : `${filePath}.${type}`;
    },
  };
}

const FILTER: Readonly<Record<FileType, MainKey>> = {
  docx: 'filter.docx',
  xlsx: 'filter.xlsx',
  png: 'filter.png',
  svg: 'filter.svg',
  keyrungz: 'filter.keyrungz',
  ics: 'filter.ics',
  pdf: 'filter.pdf',
};

export const electronDesktop: Desktop = {
  open: async (path) => (await shell.openPath(path)) === '',
  show: (path) => shell.showItemInFolder(path),
  copyText: async (text) => {
    await clipboard.writeText(text);
  },
  copyPicture,
};

/** Newer Electrons take items as the web does, older ones have a call of their own. */
async function copyPicture(png: Uint8Array): Promise<void> {
  const older = clipboard as unknown as { readonly writeImage?: (image: NativeImage) => void };
  if (older.writeImage) return older.writeImage(nativeImage.createFromBuffer(Buffer.from(png)));
  const picture = new Blob([png], { type: 'image/png' });
  return clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}
