import { useWords } from '../i18n/speech.tsx';
import { startMessages } from './messages.ts';

const INK_ROWS = [24, 28, 20, 26, 22, 28];
const MIDDLE_ROWS = [20, 24, 0, 18, 22, 16];
const LAST_ROWS = [16, 10, 14, 18, 12, 8];

/** What the import gives: a sheet, its columns recognised, the tiers. */
export function ImportPicture() {
  const t = useWords(startMessages);
  return (
    <svg viewBox="0 0 430 206" aria-hidden="true" className="start-picture">
      <rect x=".5" y="20.5" width="104" height="158" rx="3" className="sheet" />
      <rect x="1" y="39" width="103" height="19" fill="var(--line2)" />
      <rect x="6" y="27" width="58" height="5" fill="var(--line2)" />
      {INK_ROWS.map((width, i) => (
        <g key={width * 10 + (MIDDLE_ROWS[i] ?? 0)}>
          <path d={`M1 ${78 + i * 20}H104`} stroke="var(--line2)" />
          <rect x="7" y={66 + i * 20} width={width} height="4.5" fill="var(--ink3)" />
          <rect x="46" y={66 + i * 20} width={MIDDLE_ROWS[i]} height="4.5" fill="var(--ink3)" />
          <rect x={98 - (LAST_ROWS[i] ?? 0)} y={66 + i * 20} width={LAST_ROWS[i]} height="4.5" fill="var(--ink3)" />
        </g>
      ))}
      <path d="M40 39V178M76 39V178" stroke="var(--line2)" />
      <path d="M114 100h22m-6-5l6 5l-6 5M270 100h22m-6-5l6 5l-6 5" fill="none" stroke="var(--ink2)" strokeWidth="1.5" />
      <g transform="translate(146 20)">
        <rect x=".5" y=".5" width="114" height="158" rx="3" className="sheet" />
        {INK_ROWS.map((width, i) => (
          <MappedColumn
            key={width * 10 + (MIDDLE_ROWS[i] ?? 0)}
            y={12 + i * 24}
            width={width}
            kind={i === 3 ? 'guessed' : i === 5 ? 'skipped' : 'sure'}
          />
        ))}
      </g>
      <g transform="translate(302 20)">
        <rect x=".5" y=".5" width="127" height="158" rx="3" className="sheet" />
        <path d="M50 12V146M88 12V146M12 56H118M12 102H118" stroke="var(--line2)" strokeDasharray="3 2" />
        <path d="M12 10V146H120" fill="none" stroke="var(--ink3)" />
        <circle cx="106" cy="30" r="13" fill="var(--tier-a)" />
        <circle cx="98" cy="62" r="9" fill="var(--tier-a)" />
        <circle cx="112" cy="84" r="7" fill="var(--tier-a)" />
        <circle cx="66" cy="32" r="5" fill="var(--tier-s)" />
        <circle cx="66" cy="32" r="8" fill="none" stroke="var(--tier-s)" strokeWidth="1.5" />
        <circle cx="72" cy="78" r="6" fill="var(--tier-b-bg)" stroke="var(--tier-b)" strokeWidth="1.6" />
        <circle cx="62" cy="112" r="5" fill="var(--tier-b-bg)" stroke="var(--tier-b)" strokeWidth="1.6" />
        <circle cx="36" cy="120" r="3.6" fill="none" stroke="var(--tier-c)" strokeWidth="1.5" />
        <circle cx="24" cy="90" r="3" fill="none" stroke="var(--tier-c)" strokeWidth="1.5" />
        <circle cx="44" cy="132" r="3" fill="none" stroke="var(--tier-c)" strokeWidth="1.5" />
      </g>
      <text x="53" y="198">
        {t('picture.sheet')}
      </text>
      <text x="203" y="198">
        {t('picture.columns')}
      </text>
      <text x="366" y="198">
        {t('picture.tiers')}
      </text>
    </svg>
  );
}

function MappedColumn({ y, width, kind }: { readonly y: number; readonly width: number; readonly kind: 'sure' | 'guessed' | 'skipped' }) {
  const fill = { sure: 'var(--primary-bg)', guessed: 'var(--attention-bg)', skipped: 'none' }[kind];
  const stroke = { sure: 'var(--primary)', guessed: 'var(--attention)', skipped: 'var(--line2)' }[kind];
  return (
    <g transform={`translate(8 ${y})`}>
      <rect width="40" height="15" rx="2" fill="none" stroke="var(--line2)" />
      <rect x="6" y="5.5" width={width} height="4" fill="var(--ink3)" />
      <path d="M43 7.5H55" stroke="var(--ink2)" />
      <rect x="58" width="40" height="15" rx="2" fill={fill} stroke={stroke} strokeDasharray={kind === 'skipped' ? '3 2' : undefined} />
      {kind === 'skipped' ? null : <rect x="64" y="5.5" width={width} height="4" fill={stroke} />}
    </g>
  );
}

const CHEVRONS = [
  [22, 66],
  [66, 48],
  [110, 32],
  [154, 20],
  [198, 7],
] as const;

/** What the sample shows: a value chain with what we and rivals deliver. */
export function SamplePicture() {
  return (
    <svg viewBox="0 0 240 206" aria-hidden="true" className="start-picture">
      <path d="M0 16h222l-12 14h-210zM0 34h222l-8 9h-214z" fill="var(--chevron)" opacity=".55" />
      {CHEVRONS.map(([x, h], i) => (
        <path
          key={x}
          d={`M${x - 21} ${92 - h / 2}h34l7 ${h / 2}l-7 ${h / 2}h-34l7 -${h / 2}z`}
          fill={i === 3 ? 'none' : 'var(--chevron)'}
          stroke={i === 3 ? 'var(--ink2)' : 'none'}
          strokeDasharray="3 2"
        />
      ))}
      <path d="M0 134H222M0 156H222M0 178H222" stroke="var(--line)" />
      <rect x="2" y="137" width="38" height="15" rx="7.5" fill="none" stroke="var(--tier-a)" strokeWidth="1.5" strokeDasharray="4 3" />
      <rect x="46" y="137" width="38" height="15" rx="7.5" fill="var(--primary-bg)" stroke="var(--tier-a)" strokeWidth="1.5" />
      <rect x="90" y="137" width="38" height="15" rx="7.5" fill="var(--tier-a)" />
      <rect x="178" y="137" width="38" height="15" rx="7.5" fill="var(--tier-a)" />
      <rect x="90" y="160" width="38" height="14" fill="var(--bad-bg)" stroke="var(--bad)" />
      <rect x="178" y="160" width="38" height="14" fill="var(--attention-bg)" stroke="var(--attention)" />
      <rect x="2" y="182" width="38" height="14" fill="var(--bad-bg)" stroke="var(--bad)" />
      <rect x="46" y="182" width="38" height="14" fill="var(--attention-bg)" stroke="var(--attention)" />
    </svg>
  );
}
