import type { Block } from '@shared/document/blocks.ts';
import { plainText } from '@shared/document/columns.ts';

/** A table of the paper, shown in the window. */
export function TableBlock({ block }: { readonly block: Extract<Block, { type: 'table' }> }) {
  return (
    <figure className="pp-table">
      {block.caption ? <figcaption>{block.caption}</figcaption> : null}
      <table>
        <thead>
          <tr>
            {block.columns.map((column) => (
              <th key={column.head} scope="col" className={column.kind.startsWith('number') ? 'number' : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr key={row.cells.map(plainText).join('|')} className={row.role ? 'pp-total' : undefined}>
              {row.cells.map((cell, i) => (
                // a cell is its column: the columns never move
                // oxlint-disable-next-line react/no-array-index-key -- see above
                <td key={i} className={block.columns[i]?.kind.startsWith('number') ? 'number' : undefined}>
                  {plainText(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {block.note ? <p className="muted small">{block.note}</p> : null}
    </figure>
  );
}
