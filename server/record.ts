/** Whether a value that came from elsewhere is an object with names, so that they can be looked at. A list is none. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
