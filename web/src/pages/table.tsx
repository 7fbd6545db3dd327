import type { VNode } from 'preact';

interface TableProps {
  readonly labelledBy: string;
  /** The headings, from the start of a row to its end. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table whose rows stand as blocks where it is narrow. The roles are said, since browsers forget them when a table is
 * laid out as something else.
 */
export function Table({ labelledBy, columns, rows }: TableProps): VNode {
  return (
    <table role="table" aria-labelledby={labelledBy}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(([first, ...others]) => (
          <tr key={first} role="row">
            <th role="rowheader" scope="row">
              {first}
            </th>
            {others.map((cell, index) => (
              <td key={columns[index + 1]} role="cell" data-column={columns[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
