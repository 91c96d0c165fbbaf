import type { JsonRow } from '$lib/projections/json-rows';

/** What a key does in a tree, as the ARIA pattern has it. */
export type TreeStep = { readonly focus: string } | { readonly toggle: JsonRow } | undefined;

export function treeStep(rows: readonly JsonRow[], row: JsonRow, key: string): TreeStep {
  const at = rows.indexOf(row);
  const to = (target: JsonRow | undefined): TreeStep => target && { focus: target.path };
  switch (key) {
    case 'ArrowDown':
      return to(rows[at + 1]);
    case 'ArrowUp':
      return to(rows[at - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      if (row.open === false) return { toggle: row };
      return rows[at + 1]?.parent === row.path ? to(rows[at + 1]) : undefined;
    case 'ArrowLeft':
      if (row.open) return { toggle: row };
      return row.parent === undefined ? undefined : { focus: row.parent };
    case 'Enter':
    case ' ':
      return row.open === undefined && row.kind !== 'more' ? undefined : { toggle: row };
    default:
      return undefined;
  }
}
