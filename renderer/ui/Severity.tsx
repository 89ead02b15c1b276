import type { Severity } from '@shared/instruments/contract.ts';

/** Severity told by shape first: diamond, triangle, arrow up, ring. */
export function SeverityIcon({
  severity,
  label,
  size = 17,
}: {
  readonly severity: Severity | 'good';
  readonly label: string;
  readonly size?: number;
}) {
  return (
    <svg className={`severity severity-${severity}`} width={size} height={size} viewBox="0 0 17 17" role="img" aria-label={label}>
      {SHAPES[severity]}
    </svg>
  );
}

const SHAPES = {
  urgent: (
    <>
      <path className="body" d="M8.5 0L17 8.5L8.5 17L0 8.5z" />
      <path className="sign" d="M8.5 4.5v5M8.5 11.8v.6" />
    </>
  ),
  attention: (
    <>
      <path className="body" d="M8.5 1L17 16H0z" />
      <path className="sign" d="M8.5 6.5v4M8.5 12.9v.4" />
    </>
  ),
  opportunity: <path className="body" d="M8.5 1l7 7.5h-4v7.500h-6V8.500h-4z" />,
  note: (
    <>
      <circle className="ring" cx="8.5" cy="8.5" r="7.5" />
      <path className="ring" d="M8.5 8v4.3M8.5 5v.4" />
    </>
  ),
  good: (
    <>
      <circle className="body" cx="8.5" cy="8.5" r="8" />
      <path className="tick" d="M4.8 8.8l2.6 2.7l4.8-5.6" />
    </>
  ),
};
