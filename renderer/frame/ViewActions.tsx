import { Button, Dropdown } from 'antd';
import type { Scene } from '@shared/scene/scene.ts';
import type { InstrumentViewProps } from '../instruments/contract.ts';
import { useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { frameMessages } from './messages.ts';

/** Export and copy of the drawing as it stands, with title, date and source. */
export function PictureActions({ view, picture }: { readonly view: InstrumentViewProps; readonly picture: () => Scene }) {
  const t = useWords(frameMessages);
  const copy = async (): Promise<void> => {
    await view.copyPicture(picture());
  };
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'png', label: t('exportPng') },
            { key: 'svg', label: t('exportSvg') },
          ],
          onClick: ({ key }) => void view.exportPicture(picture(), key === 'svg' ? 'svg' : 'png'),
        }}
      >
        <Button className="wide-only">{t('exportPicture')}</Button>
      </Dropdown>
      <Button className="wide-only" onClick={() => void copy()}>
        {t('copyPicture')}
      </Button>
    </>
  );
}

/** Chooses the rival through whose eyes the drawings are seen. */
export function LensPicker({ view }: { readonly view: InstrumentViewProps }) {
  const t = useWords(frameMessages);
  const { rivals } = view.facts;
  if (rivals.length === 0) return null;
  const chosen = rivals.find((rival) => rival.id === view.lens);
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: [view.lens ?? 'none'],
        items: [{ key: 'none', label: t('lens.none') }, ...rivals.map(({ id, name }) => ({ key: id, label: name }))],
        onClick: ({ key }) => view.setLens(key === 'none' ? null : key),
      }}
    >
      <Button icon={<Icon name="lens" />} type={chosen ? 'primary' : 'default'} ghost={chosen !== undefined}>
        {chosen?.name ?? t('lens')}
      </Button>
    </Dropdown>
  );
}
