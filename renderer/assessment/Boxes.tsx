/** An answer as boxes of its scale: filled up to the answer, last quarter's dashed. The words beside it say the same. */
export function Boxes({
  value,
  was,
  min,
  max,
}: {
  readonly value: number | null | undefined;
  readonly was?: number | null | undefined;
  readonly min: number;
  readonly max: number;
}) {
  const first = Math.max(1, min);
  return (
    <span className="assess-boxes" aria-hidden="true">
      {Array.from({ length: max - first + 1 }, (_, i) => first + i).map((step) => (
        <i key={step} className={step <= (value ?? 0) ? 'on' : step <= (was ?? 0) ? 'was' : ''} />
      ))}
    </span>
  );
}
