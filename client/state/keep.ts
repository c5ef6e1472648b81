/** Where something is kept between visits: the browser's store, or a test's. */
export interface Keep {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
}
