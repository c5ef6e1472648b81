/** Rows that are told apart by `section`. */
interface Sectioned {
  section: string
  item: unknown
}

/** The items of one section. */
export const itemsOf = <Row extends Sectioned, Section extends Row['section']>(
  rows: readonly Row[],
  section: Section,
): Extract<Row, { section: Section }>['item'][] =>
  rows.filter((row): row is Extract<Row, { section: Section }> => row.section === section).map((row) => row.item)
