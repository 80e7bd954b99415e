import type { SheetModel } from '../../src/outputs/sheets/sheetModel';

/** A tab as readable text: columns first, then each row with its filled cells. */
export function renderSheet(model: SheetModel): string {
  const columns = model.columns.map((column) => {
    const marks = [column.owner, ...(column.folded ? ['folded'] : []), ...(column.several ? ['several'] : [])];
    const choices = column.choices ? ` [${column.choices.join(' | ')}]` : '';
    return `  ${column.header} (${marks.join(', ')})${choices}${column.note ? `\n      ${column.note}` : ''}`;
  });
  const rows = model.rows.map((row) => {
    const cells = model.columns.flatMap(({ key, header }) =>
      row.cells[key] ? [`  ${header}: ${row.cells[key].replace(/\n/g, '\n    ')}`] : [],
    );
    const choices = Object.values(row.choices ?? {}).map((options) => `  [${options.join(' | ')}]`);
    return [`- ${row.id}${row.look && row.look !== 'plain' ? ` (${row.look})` : ''}`, ...cells, ...choices].join('\n');
  });
  const closed =
    (model.closed ?? []).length > 0 ? [`Reasons ready for ${model.closed?.length} rows that may close`] : [];
  return [`# ${model.name}`, ...columns, '', ...rows, ...closed, ''].join('\n');
}
