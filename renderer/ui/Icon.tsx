/** Line icons of the interface: drawn on a square of 16 (18 for the rail) with the colour of the text beside them. */
const ICONS = {
  today: [
    'M9 5.8a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 0 0 0-6.4zM9 1.5v2M9 14.5v2M1.5 9h2M14.5 9h2M3.7 3.7l1.4 1.4M12.9 12.9l1.4 1.4M14.3 3.7l-1.4 1.4M5.1 12.9l-1.4 1.4',
    18,
  ],
  portfolio: [
    'M6 7.5a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM13 2.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 0 0 0-5.6zM14 12.2a1.3 1.3 0 1 0 0 2.6a1.3 1.3 0 0 0 0-2.6z',
    18,
  ],
  plan: ['M1.5 5h4l2.5 4l-2.5 4h-4l2.5 -4zM9 5h4l3 4l-3 4h-4l2.8 -4z', 18],
  rivals: ['M4 16V2.5M4 3h10l-2.5 3.5L14 10H4', 18],
  me: ['M9 3a3 3 0 1 0 0 6a3 3 0 0 0 0-6zM3 16c.6-3.6 3-5 6-5s5.4 1.4 6 5', 18],
  document: ['M4 2h7l3.5 3.5V16H4zM11 2v4h3.5M6.5 9.5h5M6.5 12.5h5', 18],
  start: ['M2.5 8.5L9 2.5l6.5 6M4.5 7.5V15.5h9V7.5M7.5 15.5v-4.5h3v4.5', 18],
  undo: ['M6 3L2.5 6.5L6 10M2.5 6.5h7a4 4 0 0 1 0 8h-3', 16],
  redo: ['M10 3l3.5 3.5L10 10M13.5 6.5h-7a4 4 0 0 0 0 8h3', 16],
  find: ['M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9zM10.5 10.5L14 14', 16],
  moon: ['M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3z', 16],
  sun: ['M8 5a3 3 0 1 0 0 6a3 3 0 0 0 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1', 16],
  side: ['M2 3h12v10h-12zM10 3v10', 16],
  lens: ['M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zM8 2.5v11M8 5.5h4.5M8 8.5h5.2M8 11.5h4', 16],
  file: ['M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.5 8h5M5.5 11h5', 16],
  lock: ['M3 7h10v7h-10zM5 7V5a3 3 0 0 1 6 0v2', 16],
  cloud: ['M4.5 12.5h7a2.8 2.8 0 0 0 .4-5.6A4 4 0 0 0 4.2 7a2.8 2.8 0 0 0 .3 5.5z', 16],
  down: ['M8 2v8M4.5 7L8 10.5L11.5 7M3 13.5h10', 16],
  clock: ['M8 2a6 6 0 1 0 0 12a6 6 0 0 0 0-12zM8 4.5V8l2.5 1.5', 16],
  add: ['M8 3v10M3 8h10', 16],
  more: ['M3.5 8h.01M8 8h.01M12.5 8h.01', 16],
  close: ['M4 4l8 8M12 4l-8 8', 16],
  check: ['M3 8.5l3.2 3.5L13 4', 16],
  eye: ['M1.5 8C3 5 5.3 3.5 8 3.5S13 5 14.5 8C13 11 10.7 12.5 8 12.5S3 11 1.5 8zM8 6a2 2 0 1 0 0 4a2 2 0 0 0 0-4z', 16],
  gear: [
    'M8 5.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5zM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4',
    16,
  ],
  table: ['M2 3h12v10h-12zM2 6.5h12M2 10h12M6.5 3v10', 16],
  view: ['M2 3h12v10h-12zM2 6h12M6 6v7', 16],
  command: ['M3 4l3.5 4L3 12M8 12h5', 16],
  pin: ['M5.5 2h5M6.5 2v4.5L4 9h8L9.5 6.5V2M8 9v5', 16],
  swap: ['M3 5h9M9.5 2.5L12 5L9.5 7.5M13 11H4M6.5 8.5L4 11l2.5 2.5', 16],
  trash: ['M3 4.5h10M6 4.5V2.5h4v2M4.5 4.5l.6 9h5.8l.6-9', 16],
} as const satisfies Readonly<Record<string, readonly [string, number]>>;
export type IconName = keyof typeof ICONS;

/** Decorative: the words beside it (or the button's label) carry the meaning. */
export function Icon({ name, size }: { readonly name: IconName; readonly size?: number }) {
  const [d, box] = ICONS[name];
  return (
    <svg className="icon" width={size ?? box} height={size ?? box} viewBox={`0 0 ${box} ${box}`} aria-hidden="true">
      <path d={d} />
    </svg>
  );
}

/** Keyrung's sign: a flight of steps and a person on it. */
export function Logo() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" className="logo">
      <path d="M3 20h5v-5h5v-5h5V5h3" strokeWidth="2.6" />
      <circle cx="6" cy="7" r="3" strokeWidth="2.2" />
    </svg>
  );
}
